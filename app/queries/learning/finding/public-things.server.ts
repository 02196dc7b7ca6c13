import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { decision, decisionItem, proposal, round, strength } from '~db/schema'
import { factsFrom } from '~/domain/learning'
import { mostOfKind } from '~/domain/learning/finding'
import { plainTextOf } from '~/domain/learning/document-text'
import { publicTexts, type ApplicationForm } from '~/domain/proposal'
import { happened } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { documentsOf } from '~/records/learning/document.server'
import { frozenText } from '~/records/learning/funder-report.server'
import { forEveryone } from '~/records/people/strengths.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { isPublicDecision } from '~/records/round/announced.server'
import { allRoundsOf } from '~/records/round/course.server'
import { noLaterWord } from '~/records/round/current-item.server'
import { publicFunderReports } from '../funder-report.server'
import { mostStories, publishedStories } from '../published-stories.server'
import { meetingsOf } from '../meetings.server'
import { themesShown } from '../../round/themes-shown.server'
import type { Source } from './about'

export const rounds: Source = async (db, { id }) =>
  (await allRoundsOf(db, id))
    .filter((one) => happened(one, 'published'))
    .map((one) => ({
      name: one.id,
      path: `/rounds/${one.slug}`,
      title: one.title,
      words: one.about,
      at: one.events.at(-1)?.at ?? one.createdAt,
    }))

/** Ideas on their round's list, with what was decided of them and why, once that is public. */
export const ideas: Source = async (db, { id }) => {
  const open = new Map(
    (await allRoundsOf(db, id)).filter((one) => happened(one, 'published')).map((one) => [one.id, one]),
  )
  const rows = await db
    .select({ proposal })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(and(eq(round.partnershipId, id), isNotNull(proposal.listed)))
    .orderBy(desc(proposal.createdAt), desc(proposal.id))
    .limit(mostOfKind)
  const said = await db
    .select({ proposalId: decisionItem.proposalId, because: decisionItem.because, at: decision.adoptedAt })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .innerJoin(round, eq(round.id, decision.roundId))
    .where(and(eq(round.partnershipId, id), isPublicDecision(db), noLaterWord))
  const reasons = new Map(said.map((one) => [one.proposalId, one]))
  const forms = new Map<string, ApplicationForm>()
  const found = []
  for (const { proposal: one } of rows) {
    const of = open.get(one.roundId)
    if (!of) continue
    const version = `${one.roundId} ${one.formVersion ?? ''}`
    const form = forms.get(version) ?? (await formOfProposal(db, one))
    forms.set(version, form)
    const reason = reasons.get(one.id)
    const texts = publicTexts(one.answers, form, one.costPence)
    found.push({
      name: one.id,
      path: `/rounds/${of.slug}/proposals/${encodeURIComponent(one.reference)}`,
      title: one.title,
      words: [one.summary, ...texts, reason?.because ?? '', one.reference].filter(Boolean).join('\n'),
      at: reason?.at ?? one.createdAt,
    })
  }
  return found
}

export const stories: Source = async (db, { id }) => {
  const found = []
  for (let offset = 0; found.length < mostOfKind; offset += mostStories) {
    const some = await publishedStories(db, id, { limit: mostStories, offset })
    found.push(
      ...some.map((one) => ({
        name: one.id,
        path: `/stories/${one.id}`,
        title: one.title,
        words: [one.whatHappened, one.whoCameTogether, one.whatNext, one.learnt, one.theme, one.place]
          .filter(Boolean)
          .join('\n'),
        at: one.publishedAt,
      })),
    )
    if (some.length < mostStories) break
  }
  return found
}

export const meetings: Source = async (db, { id }) => {
  const { meetings: all } = await meetingsOf(db, id, 1, mostOfKind)
  return all.map((one) => ({
    name: one.id,
    path: `/rounds/${one.round}/decision${one.number > 1 ? `?number=${one.number}` : ''}`,
    title: one.title,
    words: one.why,
    at: one.adoptedAt,
  }))
}

export const documents: Source = async (db, { id }) => [
  ...(await documentsOf(db, id))
    .filter(({ withdrawn }) => !withdrawn)
    .map((one) => ({
      name: one.slug,
      path: `/policies/${one.slug}`,
      title: one.title,
      words: plainTextOf(one.words),
      at: one.at,
    })),
  ...(await reports(db, id)),
]

/** Reports for funders that everyone may read: by the words that the partnership wrote around the figures. */
async function reports(db: Db, partnershipId: string) {
  const found = []
  for (const one of await publicFunderReports(db, partnershipId)) {
    const frozen = await frozenText(db, one.id)
    if (frozen === undefined || one.publishedAt === null) continue
    found.push({
      name: `report:${one.number}`,
      path: `/reports/${one.number}`,
      title: one.title,
      words: Object.values(factsFrom(frozen).words).join('\n'),
      at: one.publishedAt,
    })
  }
  return found
}

export const themes: Source = async (db, { id }) =>
  (await themesShown(db, id)).map((one) => ({
    name: one.id,
    path: '/plan',
    title: one.name,
    words: one.about,
    at: 0,
  }))

export const strengths: Source = async (db, { id }) => {
  const rows = await db
    .select({ id: strength.id, name: strength.name, about: strength.about, at: strength.addedAt })
    .from(strength)
    .where(and(eq(strength.partnershipId, id), forEveryone()))
    .orderBy(asc(strength.name))
    .limit(mostOfKind)
  return rows.map((one) => ({
    name: one.id,
    path: `/strengths?words=${encodeURIComponent(one.name)}`,
    title: one.name,
    words: one.about,
    at: one.at ?? 0,
  }))
}

import { and, eq, inArray, isNotNull, or, sql, type SQL } from 'drizzle-orm'
import { decision, decisionItem, merging, mergingAnswer, origin, picture, pictureFile, proposal } from '~db/schema'
import {
  asksOfForm,
  isUnderWay,
  movedAnswers,
  nextReference,
  sameAskIn,
  type ApplicationForm,
  type Decided,
  type InItsRound,
  type OriginKind,
} from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import { noLaterWord } from '../round/current-item.server'
import { roundById, type Round } from '../round/course.server'
import { formOfProposal, formOfRound, versionToWriteOn } from './application-form.server'
import { choicesIn, draftOf, keepAnswer } from './draft.server'
import { picturesOf } from './pictures.server'
import { proposalById, withStanding, type Proposal } from './proposal.server'
import { carrySharing } from './together.server'

/** What the adopted list says of an idea; nothing before there is one, or when it is not on it. */
async function outcomeOf(db: Db, proposalId: string): Promise<Decided | null> {
  const [found] = await db
    .select({ outcome: decisionItem.outcome })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(and(eq(decisionItem.proposalId, proposalId), isNotNull(decision.adoptedAt), noLaterWord))
  return found?.outcome ?? null
}

export async function inItsRound(db: Db, one: Pick<Proposal, 'id' | 'roundId' | 'standing'>): Promise<InItsRound> {
  const round = await roundById(db, one.roundId)
  if (!round) throw new Error('an idea of a round that is not there')
  return { standing: one.standing, round, outcome: await outcomeOf(db, one.id) }
}

/** As many ideas as can come of one: far more rounds than there will be. */
const mostInFamily = 200

/**
 * Every other idea that the same one went on as: where it came from, and all that came from that. Parts that were split off
 * are ideas of their own.
 */
export async function familyOf(db: Db, proposalId: string): Promise<Proposal[]> {
  const found = new Set([proposalId])
  for (let fresh = [proposalId]; fresh.length > 0 && found.size < mostInFamily;) {
    const [up, down] = [
      await db.select().from(origin).where(inArray(origin.proposalId, fresh)),
      await db.select().from(origin).where(inArray(origin.fromId, fresh)),
    ]
    fresh = [...up, ...down]
      .filter(({ kind }) => kind !== 'split')
      .flatMap((one) => [one.proposalId, one.fromId])
      .filter((id) => !found.has(id))
    for (const id of fresh) found.add(id)
  }
  found.delete(proposalId)
  if (found.size === 0) return []
  const rows = await db
    .select()
    .from(proposal)
    .where(inArray(proposal.id, [...found]))
  return withStanding(db, rows)
}

/** Which idea one came from, and how. */
export async function originOf(db: Db, proposalId: string) {
  const [found] = await db.select().from(origin).where(eq(origin.proposalId, proposalId))
  if (!found) return undefined
  const from = await proposalById(db, found.fromId)
  return from && { kind: found.kind, from }
}

/** The ideas that came straight from one, and how. */
export async function cameFrom(db: Db, proposalId: string): Promise<{ kind: OriginKind; to: Proposal }[]> {
  const rows = await db
    .select({ kind: origin.kind, row: proposal })
    .from(origin)
    .innerJoin(proposal, eq(proposal.id, origin.proposalId))
    .where(eq(origin.fromId, proposalId))
    .limit(mostInFamily)
  const all = await withStanding(
    db,
    rows.map(({ row }) => row),
  )
  return all.map((to) => ({ kind: rows.find(({ row }) => row.id === to.id)?.kind ?? 'again', to }))
}

interface Copying {
  readonly from: Proposal
  /** Who "myself" is, of whoever is to be paid. */
  readonly applicantName: string
  readonly into: Round
  readonly kind: OriginKind
}

/**
 * Begins an idea with the answers, photos and papers of another one, as a draft of the same applicant with a reference of
 * its own, on what its round asks now. The one it comes from is not touched.
 */
export async function copyProposal(
  db: Db,
  on: Occasion & { readonly by: string },
  { from, applicantName, into, kind }: Copying,
): Promise<{ id: string; reference: string }> {
  const given = await db.select({ reference: proposal.reference }).from(proposal).where(eq(proposal.roundId, into.id))
  const reference = nextReference(
    into.slug,
    given.map((one) => one.reference),
  )
  const id = on.newId()
  const [before, after] = [await formOfProposal(db, from), (await formOfRound(db, into.id)).form]
  const draft = movedAnswers(await draftOf(db, from), before, after)
  await db.insert(proposal).values({
    ...{ id, reference, roundId: into.id, applicantId: from.applicantId, title: '', summary: '', answers: {} },
    version: 1,
    formVersion: await versionToWriteOn(db, on, into.id),
    createdAt: on.at,
    savedAt: on.at,
  })
  await db.insert(origin).values({ proposalId: id, fromId: from.id, kind, at: on.at, by: on.by })
  await carrySharing(db, on, from.id, id)
  const fresh = await proposalById(db, id)
  if (!fresh) throw new Error('an idea that was just begun is gone')
  const { trustedName, places } = await choicesIn(db, into.partnershipId)
  await keepAnswer(db, fresh, kind, draft, { savedAt: on.at, applicantName, trustedName, form: after, places })
  await copyPictures(db, on, from.id, id, before, after)
  return { id, reference }
}

/** Photos and papers go by the hash of their content, so that a copy of one is a row and no file. */
async function copyPictures(
  db: Db,
  on: Occasion,
  fromId: string,
  toId: string,
  before: ApplicationForm,
  after: ApplicationForm,
): Promise<void> {
  const asks = new Map(asksOfForm(before).map((ask) => [ask.id, ask]))
  for (const { files, ...row } of await picturesOf(db, fromId)) {
    if (row.state !== 'ready' || row.removedAt !== null || row.hiddenAt !== null) continue
    const asked = row.forAsk === null ? undefined : asks.get(row.forAsk)
    const same = asked && sameAskIn(after, asked)
    // One that only those who check may see goes where it is asked for again, and nowhere else.
    if (row.forAsk !== null && !same) continue
    const id = on.newId()
    const sent = { forAsk: same?.id ?? null, private: same ? !same.isPublic : row.private }
    await db.insert(picture).values({ ...row, ...sent, id, proposalId: toId, addedAt: on.at })
    for (const file of files) await db.insert(pictureFile).values({ ...file, pictureId: id })
  }
}

const cameTo = (db: Db, which: SQL) =>
  db.select({ to: origin.proposalId, from: origin.fromId }).from(origin).where(which)
const joinedTo = (db: Db, which: SQL) =>
  db
    .select({ to: merging.stayingId, from: merging.joiningId })
    .from(merging)
    .innerJoin(mergingAnswer, and(eq(mergingAnswer.mergingId, merging.id), eq(mergingAnswer.answer, 'yes')))
    .where(which)
    .groupBy(merging.id, merging.stayingId, merging.joiningId)
    .having(sql`count(*) = 2`)
// Whoever opens an idea to score asks whether she has a hand in it.
const cameToOne = prepared((db) => cameTo(db, eq(origin.proposalId, sql.placeholder('id'))))
const joinedOne = prepared((db) => joinedTo(db, eq(merging.stayingId, sql.placeholder('id'))))

/** The ideas that each of these came from, however far back: parts that were split off, and ideas that joined, too. */
export async function sourcesOf(db: Db, proposalIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const sources = new Map(proposalIds.map((id) => [id, new Set<string>()]))
  const leadsTo = new Map(proposalIds.map((id) => [id, new Set([id])]))
  for (let fresh = [...proposalIds], steps = 0; fresh.length > 0 && steps < mostInFamily; steps += 1) {
    const [first] = fresh
    const one = fresh.length === 1
    const came = one ? await cameToOne(db, { id: first }) : await cameTo(db, inArray(origin.proposalId, fresh))
    const joined = one ? await joinedOne(db, { id: first }) : await joinedTo(db, inArray(merging.stayingId, fresh))
    fresh = [...came, ...joined].flatMap(({ to, from }) => {
      const before = leadsTo.get(from)?.size ?? 0
      const all = new Set([...(leadsTo.get(from) ?? []), ...(leadsTo.get(to) ?? [])])
      leadsTo.set(from, all)
      for (const id of all) if (id !== from) sources.get(id)?.add(from)
      return all.size > before ? [from] : []
    })
  }
  return sources
}

/**
 * What belongs to the same asking as an idea: itself, and whatever it went on as or came from that got no money. Whether one
 * of the others is under way, so that this one cannot be sent in beside it.
 */
export async function sameAsking(db: Db, of: Proposal, now: Instant): Promise<{ ids: string[]; underWay: boolean }> {
  const ids = [of.id]
  let underWay = false
  for (const one of await familyOf(db, of.id)) {
    const held = await inItsRound(db, one)
    if (held.outcome !== 'funded' && held.outcome !== 'part-funded') ids.push(one.id)
    if (one.standing !== 'draft' && isUnderWay(held, now)) underWay = true
  }
  // Parts that were split off one idea were asked for together.
  const parts = await db
    .select({ id: origin.proposalId, fromId: origin.fromId })
    .from(origin)
    .where(and(or(eq(origin.fromId, of.id), eq(origin.proposalId, of.id)), eq(origin.kind, 'split')))
  ids.push(...parts.flatMap(({ id, fromId }) => [id, fromId]).filter((id) => !ids.includes(id)))
  return { ids, underWay }
}

import { asc, eq } from 'drizzle-orm'
import { neighbourhood, payee, proposal, theme } from '~db/schema'
import { everywhere, type Asks, type Draft, type Question } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import type { Proposal } from './proposal.server'

/** A proposal as its applicant filled it in; its private part too. */
export async function draftOf(db: Db, of: Proposal): Promise<Draft> {
  const [paid] = await db.select().from(payee).where(eq(payee.proposalId, of.id))
  const { answers } = of
  return {
    title: of.title,
    summary: of.summary,
    idea: answers.idea ?? '',
    whoBenefits: answers.whoBenefits ?? '',
    place: of.neighbourhoodId ?? (answers.everywhere ? everywhere : null),
    themeId: of.themeId,
    whoHelps: answers.whoHelps ?? '',
    costPence: of.costPence,
    spentOn: answers.spentOn ?? '',
    when: answers.when ?? '',
    payTo: paid ? (paid.personId !== null && paid.personId === of.applicantId ? 'applicant' : 'other') : null,
    payeeName: paid && paid.personId === null ? paid.name : '',
  }
}

/** Writes the answer to one question, and leaves the others as they are. `applicantName` is who "myself" is. */
export async function keepAnswer(
  db: Db,
  to: Proposal,
  question: Question,
  draft: Draft,
  { savedAt, applicantName }: { savedAt: Instant; applicantName: string },
): Promise<void> {
  const version = to.version + 1
  await db
    .update(proposal)
    .set({
      title: draft.title,
      summary: draft.summary,
      costPence: draft.costPence,
      themeId: draft.themeId,
      neighbourhoodId: draft.place === everywhere ? null : draft.place,
      answers: {
        idea: draft.idea,
        whoBenefits: draft.whoBenefits,
        whoHelps: draft.whoHelps,
        spentOn: draft.spentOn,
        when: draft.when,
        ...(draft.place === everywhere && { everywhere: true }),
      },
      version,
      savedIn: { ...to.savedIn, [question]: version },
      savedAt,
    })
    .where(eq(proposal.id, to.id))
  if (question === 'payee') await keepPayee(db, to, draft, applicantName)
}

async function keepPayee(db: Db, of: Proposal, { payTo, payeeName }: Draft, applicantName: string): Promise<void> {
  await db.delete(payee).where(eq(payee.proposalId, of.id))
  if (payTo === 'applicant') {
    await db.insert(payee).values({ proposalId: of.id, name: applicantName, personId: of.applicantId })
  } else if (payTo === 'other' || payeeName !== '') {
    await db.insert(payee).values({ proposalId: of.id, name: payeeName, personId: null })
  }
}

export interface Choices {
  readonly themes: readonly { id: string; name: string; about: string }[]
  readonly neighbourhoods: readonly { id: string; name: string }[]
}

/** The themes and places a partnership's proposals choose from, in its own order. */
export async function choicesIn(db: Db, partnershipId: string): Promise<Choices> {
  return {
    themes: await db
      .select({ id: theme.id, name: theme.name, about: theme.about })
      .from(theme)
      .where(eq(theme.partnershipId, partnershipId))
      .orderBy(asc(theme.position)),
    neighbourhoods: await db
      .select({ id: neighbourhood.id, name: neighbourhood.name })
      .from(neighbourhood)
      .where(eq(neighbourhood.partnershipId, partnershipId))
      .orderBy(asc(neighbourhood.position)),
  }
}

export const asksOf = ({ rules }: Pick<Round, 'rules'>, { themes, neighbourhoods }: Choices): Asks => ({
  smallestAskPence: rules.smallestAskPence,
  largestAskPence: rules.largestAskPence,
  themes: themes.length > 0,
  neighbourhoods: neighbourhoods.length > 0,
})

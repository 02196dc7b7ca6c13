import { asc, eq } from 'drizzle-orm'
import { neighbourhood, payee, privateAnswers, proposal, sentVersion, theme } from '~db/schema'
import type { Draft, OwnAnswer, OwnId } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { draftFrom, type Paid } from './draft.server'
import type { Proposal, ProposalRow } from './proposal.server'

/** All that its applicant wrote, private parts too. */
export type SentWords = Pick<
  ProposalRow,
  'title' | 'summary' | 'costPence' | 'themeId' | 'neighbourhoodId' | 'answers'
> & {
  readonly hidden: Record<OwnId, OwnAnswer>
  readonly paid: Paid | null
}

export interface SentVersion {
  readonly sequence: number
  readonly at: Instant
  readonly words: SentWords
}

async function wordsNow(db: Db, of: Proposal): Promise<SentWords> {
  const { title, summary, costPence, themeId, neighbourhoodId, answers } = of
  const [hidden] = await db.select().from(privateAnswers).where(eq(privateAnswers.proposalId, of.id))
  const [paid] = await db.select().from(payee).where(eq(payee.proposalId, of.id))
  return {
    ...{ title, summary, costPence, themeId, neighbourhoodId, answers },
    hidden: hidden?.answers ?? {},
    paid: paid ? { name: paid.name, personId: paid.personId, kind: paid.kind } : null,
  }
}

/** Keeps a proposal as it is now, as what was sent in by its `sequence`th event. Keeping it twice is keeping it once. */
export async function keepSentVersion(db: Db, of: Proposal, sequence: number, at: Instant): Promise<void> {
  const words = JSON.stringify(await wordsNow(db, of))
  await db.insert(sentVersion).values({ proposalId: of.id, sequence, at, words }).onConflictDoNothing()
}

/** Every version that was sent in and whose words are still there, the first first. */
export async function sentVersions(db: Db, proposalId: string): Promise<SentVersion[]> {
  const rows = await db
    .select()
    .from(sentVersion)
    .where(eq(sentVersion.proposalId, proposalId))
    .orderBy(asc(sentVersion.sequence))
  return rows.flatMap(({ sequence, at, words }) =>
    words === '' ? [] : [{ sequence, at, words: JSON.parse(words) as SentWords }],
  )
}

/** A proposal as a version of it was: for those who read it while its applicant is changing it. */
export function asSent(of: Proposal, words: SentWords): Proposal {
  const { title, summary, costPence, themeId, neighbourhoodId, answers } = words
  return { ...of, title, summary, costPence, themeId, neighbourhoodId, answers }
}

/** A version as its applicant filled it in. */
export const draftSent = (of: Proposal, words: SentWords): Draft =>
  draftFrom(asSent(of, words), words.hidden, words.paid ?? undefined)

/**
 * Puts back what was sent in, in place of changes that were begun and never sent. A theme or neighbourhood that is there no
 * longer is left open.
 */
export async function restoreSent(
  db: Db,
  of: Proposal,
  { hidden, paid, ...words }: SentWords,
  savedAt: Instant,
): Promise<void> {
  const themes = await db
    .select({ id: theme.id })
    .from(theme)
    .where(eq(theme.id, words.themeId ?? ''))
  const places = await db
    .select({ id: neighbourhood.id })
    .from(neighbourhood)
    .where(eq(neighbourhood.id, words.neighbourhoodId ?? ''))
  const standing = { themeId: themes[0]?.id ?? null, neighbourhoodId: places[0]?.id ?? null }
  await db
    .update(proposal)
    .set({ ...words, ...standing, version: of.version + 1, savedAt })
    .where(eq(proposal.id, of.id))
  await db.delete(privateAnswers).where(eq(privateAnswers.proposalId, of.id))
  if (Object.keys(hidden).length > 0) await db.insert(privateAnswers).values({ proposalId: of.id, answers: hidden })
  await db.delete(payee).where(eq(payee.proposalId, of.id))
  if (paid) await db.insert(payee).values({ proposalId: of.id, ...paid })
}

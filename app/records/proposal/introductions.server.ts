import { and, eq, inArray, or } from 'drizzle-orm'
import { helpOffer, introduction, introductionAnswer, likelyPair, proposal, round } from '~db/schema'
import { isPublic } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { withStanding } from './proposal.server'

export type IntroductionRow = typeof introduction.$inferSelect

/** One of two people who should meet, with the idea of hers that it is about. */
export interface Side {
  readonly personId: string
  readonly proposalId: string | null
}

/** A pair that a builder looks at: two ideas, an offer of help with one, or two who were put aside. */
export interface PairToMeet {
  readonly kind: 'ideas' | 'offer' | 'aside'
  readonly id: string
  readonly sides: readonly [Side, Side]
  /** What was written with an offer. */
  readonly words: string
}

/** The pair of that id, whichever it is; nothing when it is not of this partnership, or settled. */
export async function pairToMeet(db: Db, partnershipId: string, id: string): Promise<PairToMeet | undefined> {
  const [pair] = await db
    .select()
    .from(likelyPair)
    .where(and(eq(likelyPair.id, id), eq(likelyPair.partnershipId, partnershipId)))
  if (pair) {
    const ideas = await db
      .select({ id: proposal.id, personId: proposal.applicantId })
      .from(proposal)
      .where(inArray(proposal.id, [pair.firstId, pair.secondId]))
    const side = (proposalId: string): Side | undefined => {
      const personId = ideas.find((one) => one.id === proposalId)?.personId
      return personId ? { personId, proposalId } : undefined
    }
    const [first, second] = [side(pair.firstId), side(pair.secondId)]
    return first && second ? { kind: 'ideas', id, sides: [first, second], words: '' } : undefined
  }
  const [offer] = await db
    .select({ offer: helpOffer, applicantId: proposal.applicantId })
    .from(helpOffer)
    .innerJoin(proposal, eq(proposal.id, helpOffer.proposalId))
    .where(and(eq(helpOffer.id, id), eq(helpOffer.partnershipId, partnershipId)))
  if (offer?.offer.settledAt === null && offer.applicantId !== null) {
    const theirs = { personId: offer.applicantId, proposalId: offer.offer.proposalId }
    const hers = { personId: offer.offer.personId, proposalId: null }
    return { kind: 'offer', id, sides: [theirs, hers], words: offer.offer.words }
  }
  const [aside] = await db
    .select()
    .from(introduction)
    .where(and(eq(introduction.id, id), eq(introduction.partnershipId, partnershipId), eq(introduction.state, 'aside')))
  if (!aside) return undefined
  const first = { personId: aside.firstPersonId, proposalId: aside.firstProposalId }
  const second = { personId: aside.secondPersonId, proposalId: aside.secondProposalId }
  return { kind: 'aside', id, sides: [first, second], words: '' }
}

export async function introductionById(db: Db, id: string): Promise<IntroductionRow | undefined> {
  const [found] = await db.select().from(introduction).where(eq(introduction.id, id))
  return found
}

export const answersTo = (db: Db, introductionIds: readonly string[]) =>
  introductionIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(introductionAnswer)
        .where(inArray(introductionAnswer.introductionId, [...introductionIds]))

/** What ideas are called, and where they are read: those that anyone may read now, and no draft. */
export async function ideasNamed(db: Db, ids: readonly (string | null)[]) {
  const wanted = [...new Set(ids.flatMap((id) => (id === null ? [] : [id])))]
  if (wanted.length === 0) return new Map<string, { title: string; reference: string; round: string }>()
  const rows = await db
    .select({ row: proposal, round: round.slug })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(inArray(proposal.id, wanted))
  const all = await withStanding(
    db,
    rows.map(({ row }) => row),
  )
  return new Map(
    all
      .filter(({ standing }) => isPublic(standing))
      .map(({ id, title, reference }) => {
        const slug = rows.find(({ row }) => row.id === id)?.round ?? ''
        return [id, { title, reference, round: slug }] as const
      }),
  )
}

/** Takes introductions away altogether, with what was said to them. */
export async function forgetIntroductions(db: Db, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db.delete(introductionAnswer).where(inArray(introductionAnswer.introductionId, [...ids]))
  await db.delete(introduction).where(inArray(introduction.id, [...ids]))
}

/** All that somebody was introduced in: she is to be forgotten. */
export async function forgetIntroductionsOf(db: Db, personId: string): Promise<void> {
  const rows = await db
    .select({ id: introduction.id })
    .from(introduction)
    .where(or(eq(introduction.firstPersonId, personId), eq(introduction.secondPersonId, personId)))
  await forgetIntroductions(
    db,
    rows.map(({ id }) => id),
  )
}

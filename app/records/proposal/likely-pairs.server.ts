import { and, count, desc, eq, inArray, isNotNull, isNull, ne, notExists, or } from 'drizzle-orm'
import { contact, erasure, helpTerm, introduction, likelyPair, person, proposal, share } from '~db/schema'
import {
  helpIn,
  inOrder,
  isPublic,
  sameHousehold,
  termsOf,
  whyMeet,
  wordsOfHelp,
  worthMeeting,
  type IdeaToMeet,
} from '~/domain/proposal'
import type { Neighbour } from '~/domain/proposal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { sharingTerms } from './idea-terms.server'
import { sharingNow } from './together.server'
import { withStanding, type Proposal } from './proposal.server'

/** Looked at closely, of those that share words with an idea; and kept, of those that are worth it. */
const looked = 30
const kept = 5
/** Words by which one line of help is looked up. */
const termsALine = 8

/**
 * Finds whom an idea's applicant should meet as it is sent in, and puts it before the builders: of the ideas of its round
 * that share words with it, or want or offer what it offers or wants, the few most worth while. Nobody is told anything yet.
 */
export async function findLikelyPairs(db: Db, on: Occasion, partnershipId: string, of: Proposal): Promise<void> {
  await forgetPairsOf(db, [of.id])
  await keepHelpTerms(db, of)
  const { applicantId } = of
  if (applicantId === null) return
  const ids = [...new Set([...(await sharingTerms(db, of, looked)), ...(await sharingHelp(db, of))])]
  if (ids.length === 0) return
  const rows = await db.select().from(proposal).where(inArray(proposal.id, ids))
  const others = (await withStanding(db, rows)).filter((one) => isPublic(one.standing) && one.applicantId !== null)
  const neighbours = await neighboursBy(db, [applicantId, ...others.map((one) => one.applicantId ?? '')])
  const settled = await alreadySettled(db, partnershipId, applicantId)
  const together = await whoShareWith(db, of, applicantId)
  const own = neighbours.get(applicantId)
  const found = others
    .filter((one) => {
      const other = neighbours.get(one.applicantId ?? '')
      return own && other && !settled.has(other.personId) && !together.has(other.personId) && !sameHousehold(own, other)
    })
    .flatMap((one) => {
      const why = whyMeet(toMeet(of), toMeet(one))
      return why === null ? [] : [{ id: one.id, worth: worthMeeting(why) }]
    })
    .sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1))
    .slice(0, kept)
  for (const { id, worth } of found) {
    const [firstId = '', secondId = ''] = [of.id, id].sort()
    await db
      .insert(likelyPair)
      .values({ id: on.newId(), partnershipId, firstId, secondId, worth, foundAt: on.at })
      .onConflictDoNothing()
  }
}

/** What is looked at of an idea. */
export const toMeet = ({ title, summary, answers }: Pick<Proposal, 'title' | 'summary' | 'answers'>): IdeaToMeet => ({
  title,
  summary,
  idea: answers.idea ?? '',
  helpWanted: answers.helpWanted ?? null,
  helpOffered: answers.helpOffered ?? null,
})

async function keepHelpTerms(db: Db, { id, roundId, answers }: Proposal): Promise<void> {
  const terms = (['wanted', 'offered'] as const).flatMap((side) =>
    helpIn(side === 'wanted' ? answers.helpWanted : answers.helpOffered).flatMap(({ kind, words }) =>
      termsOf(wordsOfHelp(words).join(' '), termsALine).map((term) => ({ proposalId: id, roundId, side, kind, term })),
    ),
  )
  if (terms.length > 0) await db.insert(helpTerm).values(terms).onConflictDoNothing()
}

/** The ideas of its round that offer what it wants, or want what it offers, by words that both use. */
async function sharingHelp(db: Db, { id, roundId }: Proposal): Promise<string[]> {
  const found: string[] = []
  for (const [own, theirs] of [
    ['wanted', 'offered'],
    ['offered', 'wanted'],
  ] as const) {
    const terms = db
      .select({ term: helpTerm.term })
      .from(helpTerm)
      .where(and(eq(helpTerm.proposalId, id), eq(helpTerm.side, own)))
    const rows = await db
      .select({ id: helpTerm.proposalId })
      .from(helpTerm)
      .where(
        and(
          eq(helpTerm.roundId, roundId),
          eq(helpTerm.side, theirs),
          inArray(helpTerm.term, terms),
          ne(helpTerm.proposalId, id),
        ),
      )
      .groupBy(helpTerm.proposalId)
      .orderBy(desc(count()), helpTerm.proposalId)
      .limit(looked)
    found.push(...rows.map((row) => row.id))
  }
  return found
}

/** Whether she has been erased: nobody is left behind her ideas. */
export async function isErased(db: Db, personId: string): Promise<boolean> {
  return (await neighboursBy(db, [personId])).size === 0
}

/** What is known of these people, for telling who lives behind one door. */
export async function neighboursBy(db: Db, personIds: readonly string[]): Promise<Map<string, Neighbour>> {
  // Nobody is left to meet of whoever has been erased.
  const gone = db
    .select({ id: erasure.personId })
    .from(erasure)
    .where(and(eq(erasure.personId, person.id), isNotNull(erasure.doneAt)))
  const rows = await db
    .select({ personId: person.id, name: person.name, email: contact.email, postcode: contact.postcode })
    .from(person)
    .leftJoin(contact, eq(contact.personId, person.id))
    .where(and(inArray(person.id, [...new Set(personIds)]), notExists(gone)))
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Who writes on her idea with her, and on whose ideas she does: they have met. */
async function whoShareWith(db: Db, of: Proposal, personId: string): Promise<Set<string>> {
  const hers = await sharingNow(db, of.id)
  const others = await db
    .select({ personId: proposal.applicantId })
    .from(share)
    .innerJoin(proposal, eq(proposal.id, share.proposalId))
    .where(and(eq(share.personId, personId), isNull(share.until)))
  return new Set([...hers, ...others].flatMap((one) => (one.personId === null ? [] : [one.personId])))
}

/** Whom she has been introduced to here, or put aside with. */
async function alreadySettled(db: Db, partnershipId: string, personId: string): Promise<Set<string>> {
  const rows = await db
    .select({ first: introduction.firstPersonId, second: introduction.secondPersonId })
    .from(introduction)
    .where(
      and(
        eq(introduction.partnershipId, partnershipId),
        or(eq(introduction.firstPersonId, personId), eq(introduction.secondPersonId, personId)),
      ),
    )
  return new Set(rows.flatMap(({ first, second }) => [first, second]).filter((id) => id !== personId))
}

/** What stands between two people here already, if anything does. */
export async function introductionBetween(db: Db, partnershipId: string, one: string, other: string) {
  const [first, second] = inOrder({ personId: one }, { personId: other })
  const [found] = await db
    .select()
    .from(introduction)
    .where(
      and(
        eq(introduction.partnershipId, partnershipId),
        eq(introduction.firstPersonId, first.personId),
        eq(introduction.secondPersonId, second.personId),
      ),
    )
  return found
}

/** Takes these ideas out of where pairs are looked for. */
export async function forgetPairsOf(db: Db, proposalIds: readonly string[]): Promise<void> {
  if (proposalIds.length === 0) return
  const ids = [...proposalIds]
  await db.delete(helpTerm).where(inArray(helpTerm.proposalId, ids))
  await db.delete(likelyPair).where(or(inArray(likelyPair.firstId, ids), inArray(likelyPair.secondId, ids)))
}

/** Takes away every pair of ideas of these two people: a builder has settled it. */
export async function forgetPairsBetween(db: Db, one: string, other: string): Promise<void> {
  const ofOne = db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, one))
  const ofOther = db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, other))
  const { firstId, secondId } = likelyPair
  await db
    .delete(likelyPair)
    .where(
      or(
        and(inArray(firstId, ofOne), inArray(secondId, ofOther)),
        and(inArray(firstId, ofOther), inArray(secondId, ofOne)),
      ),
    )
}

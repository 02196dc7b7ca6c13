import { and, asc, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { castingVote, decision, openVoice, panelVoice, panelVote, panelVoteClosing, proposal } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { balance, givenOf, worthOf, type PanelVoteResult, type Worth } from '~/domain/panel'
import type { Db } from '~/platform/world.server'
import { interestsOfVotes } from './vote-interests.server'

type VoiceRow = Omit<typeof panelVoice.$inferSelect, 'voteId'>

/** A vote of the panel with how it ended, if it has, and who gave a voice. Slips are not in it: see `slipsIn`. */
export interface VoteOnRecord {
  readonly vote: typeof panelVote.$inferSelect
  /** Nothing while it is open. */
  readonly closing: typeof panelVoteClosing.$inferSelect | null
  readonly casting: typeof castingVote.$inferSelect | null
  /** In the order of their ids, which says nothing of when. */
  readonly voices: readonly VoiceRow[]
}

/** The votes of one meeting, in the order they were opened; those on one proposal by their number. */
export const votesOfDecision = (db: Db, decisionId: string): Promise<VoteOnRecord[]> =>
  votesWhere(db, eq(panelVote.decisionId, decisionId))

/** Every vote the panel took on this proposal, the first one first. */
export const votesOnProposal = (db: Db, proposalId: string): Promise<VoteOnRecord[]> =>
  votesWhere(db, eq(panelVote.proposalId, proposalId))

async function votesWhere(db: Db, where: SQL): Promise<VoteOnRecord[]> {
  const votes = await db
    .select({ vote: panelVote, closing: panelVoteClosing, casting: castingVote })
    .from(panelVote)
    .leftJoin(panelVoteClosing, eq(panelVoteClosing.voteId, panelVote.id))
    .leftJoin(castingVote, eq(castingVote.voteId, panelVote.id))
    .where(where)
    .orderBy(asc(panelVote.openedAt), asc(panelVote.proposalId), asc(panelVote.sequence))
  const ids = votes.map(({ vote }) => vote.id)
  if (ids.length === 0) return []
  const over = await db
    .select()
    .from(panelVoice)
    .where(inArray(panelVoice.voteId, ids))
    .orderBy(asc(panelVoice.personId))
  const open = await db.select().from(openVoice).where(inArray(openVoice.voteId, ids)).orderBy(asc(openVoice.personId))
  const voices = grouped([...over, ...open.map((one) => ({ ...one, counted: true }))], (one) => one.voteId)
  return votes.map((one) => ({
    ...one,
    voices: (voices.get(one.vote.id) ?? []).map(({ personId, says, points, counted, keyedBy }) => ({
      ...{ personId, says, points, counted, keyedBy },
    })),
  }))
}

/** The vote on this proposal that is open now; nothing when none is. */
export async function openVoteOn(db: Db, proposalId: string): Promise<VoteOnRecord | undefined> {
  return (await votesOnProposal(db, proposalId)).find(({ closing }) => closing === null)
}

/** Whether a vote of this meeting is open. */
export async function hasOpenVote(db: Db, decisionId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: panelVote.id })
    .from(panelVote)
    .leftJoin(panelVoteClosing, eq(panelVoteClosing.voteId, panelVote.id))
    .where(and(eq(panelVote.decisionId, decisionId), isNull(panelVoteClosing.voteId)))
    .limit(1)
  return found !== undefined
}

/** What a vote that is over is worth, by interests as `interestsOfVotes` has them; nothing while it is open. */
export function worthOnRecord(
  { vote, closing, casting, voices }: VoteOnRecord,
  interests: Parameters<typeof worthOf>[1],
): Worth | null {
  if (!closing) return null
  const { yes, no, abstain, points, voidBecause, room } = closing
  const { proposalId, secret, ballot } = vote
  return worthOf(
    { proposalId, secret, ballot, voidBecause, room, yes, no, abstain, points, casting, voices },
    interests,
  )
}

/** A result with how the vote was taken. */
export interface PanelVoteOfRound extends PanelVoteResult {
  readonly secret: boolean
  /** Set by the chair's casting vote. */
  readonly byCasting: boolean
  /** With a ballot, what carries an idea, in percent; and what it gave the idea, out of the most that those who voted on it could have given. */
  readonly barPercent: number | null
  readonly given: number
  readonly possible: number
}

/**
 * What the panel's votes in a round came to, one for each proposal it voted on: the last that was counted and is not void.
 * A vote that is open, or was taken and is void, has no result. Interests that came to light since are reckoned with until
 * the list is adopted, whether or not they were taken back; then everything stays as it was.
 */
export async function panelVotesOf(db: Db, roundId: string): Promise<PanelVoteOfRound[]> {
  const meetings = await db.select({ id: decision.id }).from(decision).where(eq(decision.roundId, roundId))
  if (meetings.length === 0) return []
  const votes = await votesWhere(
    db,
    inArray(
      panelVote.decisionId,
      meetings.map(({ id }) => id),
    ),
  )
  const interestsOf = await interestsOfVotes(db, votes)
  const found = new Map<string, PanelVoteOfRound>()
  for (const one of votes) {
    const worth = worthOnRecord(one, interestsOf(one))
    if (worth?.kind !== 'result') continue
    const { secret, proposalId, ballot } = one.vote
    const byCasting = one.casting !== null && balance(worth.result, ballot) === 0 && worth.result.result !== 'tied'
    found.set(proposalId, {
      ...worth.result,
      ...givenOf(worth.result, ballot),
      barPercent: ballot?.barPercent ?? null,
      secret,
      byCasting,
    })
  }
  return [...found.values()]
}

/** The title and reference of what these votes were about, by proposal. */
export async function votedOn(db: Db, proposalIds: readonly string[]) {
  if (proposalIds.length === 0) return new Map<string, { reference: string; title: string }>()
  const rows = await db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
    .from(proposal)
    .where(inArray(proposal.id, [...proposalIds]))
  return new Map(rows.map(({ id, reference, title }) => [id, { reference, title }]))
}

import type { Interests } from './interest'
import { balance, type PanelBallotTerms, type Sums } from './panel-ballot'
import { counted, noVoices, said, quorateWith, roomOf, type Says, type VoidReason, type Voice } from './panel-vote'
import type { MeetingOnRecord } from './minutes'

/** More yes than no, fewer, or as many of each. An abstention is neither; in a tie nothing is carried. */
export type PanelVoteOutcome = 'carried' | 'not-carried' | 'tied'

/** What the panel's vote on one proposal came to. */
export interface PanelVoteResult extends Sums {
  readonly proposalId: string
  readonly result: PanelVoteOutcome
}

/** A casting vote, which is given to the one side or the other. */
export type CastingSays = Exclude<Says, 'abstain'>

/** More yes than no carries, or more than the ballot's bar. A tie falls to the casting vote, where one is given. */
export function outcomeOf(
  sums: Omit<Sums, 'abstain'>,
  casting: CastingSays | null,
  terms?: PanelBallotTerms | null,
): PanelVoteOutcome {
  const above = balance(sums, terms)
  if (above === 0) return casting === null ? 'tied' : casting === 'yes' ? 'carried' : 'not-carried'
  return above > 0 ? 'carried' : 'not-carried'
}

/** A vote that was closed, as it is kept. */
export interface ClosedVote extends Sums {
  readonly proposalId: string
  /** What members filled in, where it was one ballot for all ideas. */
  readonly ballot?: PanelBallotTerms | null
  readonly secret: boolean
  readonly voidBecause: VoidReason | null
  /** As it was at the close. */
  readonly room: MeetingOnRecord
  readonly voices: readonly (Voice & { readonly counted: boolean })[]
  readonly casting: { readonly personId: string; readonly says: CastingSays } | null
}

/** What a closed vote is worth: with a result, or void. */
export type Worth =
  | { readonly kind: 'result'; readonly result: PanelVoteResult; readonly setAside: readonly string[] }
  | { readonly kind: 'void'; readonly because: VoidReason; readonly setAside: readonly string[] }

/**
 * What a closed vote is worth, given what is known of interests now. One that comes to light after the close undoes its
 * part in the vote: by name, the voices are counted again without it, and the vote is void where too few are left; in
 * secret, nobody can say which slip it was, and the vote is void. A casting vote of hers is gone as well. `interests` are
 * as `interestsForVote` has them: who was set aside once does not come back.
 */
export function worthOf(vote: ClosedVote, interests: Pick<Interests, 'isInterested'>): Worth {
  const { proposalId, secret, voidBecause, voices } = vote
  const isOut = (personId: string) => interests.isInterested(personId, proposalId)
  // Of a void vote no voice counts, so that alone says nothing of her who gave it: an interest does.
  const setAside = voices
    .filter((voice) => (voidBecause === null && !voice.counted) || isOut(voice.personId))
    .map(({ personId }) => personId)
  if (voidBecause !== null) return { kind: 'void', because: voidBecause, setAside }
  const lately = voices.filter((voice) => voice.counted && isOut(voice.personId))
  if (lately.length > 0 && secret) return { kind: 'void', because: 'interest', setAside }
  const stays = voices.filter((voice) => voice.counted && !isOut(voice.personId))
  if (lately.length > 0) {
    const then = roomOf(vote.room)
    const out = (personId: string) => isOut(personId) || then.interests.isInterested(personId, proposalId)
    const room = { ...then, interests: { ...then.interests, isInterested: out } }
    if (!quorateWith(room, proposalId, stays).ok) return { kind: 'void', because: 'interest', setAside }
  }
  const sums: Sums = lately.length === 0 ? vote : { ...noVoices, ...counted(said(stays)) }
  const { yes, no, abstain } = sums
  const casting = vote.casting && !isOut(vote.casting.personId) ? vote.casting.says : null
  const result = outcomeOf(sums, casting, vote.ballot)
  const points = vote.ballot ? { points: sums.points ?? 0 } : {}
  return { kind: 'result', result: { proposalId, yes, no, abstain, ...points, result }, setAside }
}

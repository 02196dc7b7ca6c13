import { ok, refuse, type Outcome } from '../refusal'
import { happened, isVotingClosed, mayNow, type NotNow, type RoundCourse } from '../round'
import type { Instant } from '../time'

/** What two officers may do together with the end of a vote. */
export const votingActs = ['close', 'extend', 'again'] as const
/**
 * - `close`: it ends now, before its time
 * - `extend`: it ends later
 * - `again`: it is closed and cannot be counted; what was cast is thrown away, and people vote anew
 */
export type VotingAct = (typeof votingActs)[number]
export type VotingAnswer = 'agreed' | 'refused' | 'taken-back'

export interface VotingChange {
  readonly act: VotingAct
  /** When voting is to end; nothing when it is to end at once. */
  readonly until: Instant | null
}

export type NotChangeable =
  | NotNow
  | 'voting-ends-no-later'
  | 'voting-ends-after-meeting'
  | 'voting-not-over'
  | 'counted-already'
  | 'round-cancelled'
  | 'voting-end-missing'

/** Whether this may be done with a round's vote at this moment, whoever asks. */
export function isChangeable(
  round: RoundCourse,
  { act, until }: VotingChange,
  now: Instant,
): Outcome<object, NotChangeable> {
  if (act === 'again') {
    if (happened(round, 'cancelled')) return refuse('round-cancelled')
    if (happened(round, 'counted')) return refuse('counted-already')
    if (!isVotingClosed(round)) return refuse('voting-not-over', { closesAt: round.dates.votingClosesAt ?? now })
  } else {
    const open = mayNow(round, 'vote', now)
    if (!open.ok) return open
    if (!happened(round, 'voting-opened')) return refuse('voting-not-open-yet', { opensAt: now })
  }
  if (act === 'close') return ok
  if (until === null) return refuse('voting-end-missing')
  const before = act === 'extend' ? (round.dates.votingClosesAt ?? now) : now
  if (until <= before) return refuse('voting-ends-no-later', { closesAt: before })
  return until > round.dates.decidesAt ? refuse('voting-ends-after-meeting', { decidesAt: round.dates.decidesAt }) : ok
}

export interface ProposedVotingChange extends VotingChange {
  readonly by: string
  readonly answer: VotingAnswer | null
}

export type NotAnswerable =
  NotChangeable | 'voting-change-settled' | 'voting-change-takes-a-second' | 'voting-change-not-yours'

/** Whether `by` may answer it so: agreed or turned down by a second officer, taken back by the one who asked. */
export function mayAnswer(
  round: RoundCourse,
  change: ProposedVotingChange,
  by: string,
  answer: VotingAnswer,
  now: Instant,
): Outcome<object, NotAnswerable> {
  if (change.answer !== null) return refuse('voting-change-settled')
  if (answer === 'taken-back') return by === change.by ? ok : refuse('voting-change-not-yours')
  if (by === change.by) return refuse('voting-change-takes-a-second')
  return answer === 'agreed' ? isChangeable(round, change, now) : ok
}

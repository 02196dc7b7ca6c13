import { ok, refuse, type Outcome } from '../refusal'
import { happened, isPaperAwaited, isVoteRestored, isVotingClosed, takes, type RoundCourse } from '../round'
import type { Instant } from '../time'

export type NotToClose =
  'voting-never-opened' | 'voting-not-over' | 'voting-closed-already' | 'round-cancelled' | 'step-not-taken'

/** Whether the clock may close a round's voting now: it has been open, its time is up, and it has not been done. */
export function mayClose(round: RoundCourse, now: Instant): Outcome<object, NotToClose> {
  const { votingClosesAt } = round.dates
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (!takes(round, 'vote') || votingClosesAt === null) return refuse('step-not-taken', { stage: 'vote' })
  if (isVotingClosed(round)) return refuse('voting-closed-already')
  if (now < votingClosesAt) return refuse('voting-not-over', { closesAt: votingClosesAt })
  // A round whose voting never opened (the server was away) waits for a person to set new dates.
  if (!happened(round, 'voting-opened')) return refuse('voting-never-opened')
  return ok
}

export type NotToCount =
  Exclude<NotToClose, 'voting-closed-already'> | 'counted-already' | 'paper-awaited' | 'vote-restored'

/** Whether a round's ballots may be counted now: voting has been closed, all paper is in, no votes are missing, and it has not been done. */
export function mayCount(round: RoundCourse): Outcome<object, NotToCount> {
  if (happened(round, 'counted')) return refuse('counted-already')
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (!takes(round, 'vote')) return refuse('step-not-taken', { stage: 'vote' })
  if (!happened(round, 'voting-opened')) return refuse('voting-never-opened')
  // Its time may be up: it is over once that is on record.
  if (!isVotingClosed(round)) return refuse('voting-not-over', { closesAt: round.dates.votingClosesAt ?? '' })
  // A result is not made of what happens to be left.
  if (isVoteRestored(round)) return refuse('vote-restored')
  if (isPaperAwaited(round)) return refuse('paper-awaited')
  return ok
}

import { ok, refuse, type Outcome } from '../refusal'
import { happened, takes, type RoundCourse } from '../round'
import type { Instant } from '../time'

export type NotToCount =
  'voting-never-opened' | 'voting-not-over' | 'counted-already' | 'round-cancelled' | 'step-not-taken'

/** Whether a round's ballots may be counted now: voting has been open and is over, and it has not been done. */
export function mayCount(round: RoundCourse, now: Instant): Outcome<object, NotToCount> {
  const { votingClosesAt } = round.dates
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (!takes(round, 'vote') || votingClosesAt === null) return refuse('step-not-taken', { stage: 'vote' })
  if (happened(round, 'counted')) return refuse('counted-already')
  if (now < votingClosesAt) return refuse('voting-not-over', { closesAt: votingClosesAt })
  // A round whose voting never opened (the server was away) waits for a person to set new dates.
  if (!happened(round, 'voting-opened')) return refuse('voting-never-opened')
  return ok
}

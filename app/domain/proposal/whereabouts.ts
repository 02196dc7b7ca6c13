import { happened, stageOf, type RoundCourse } from '../round'
import type { Instant } from '../time'
import type { Standing } from './standing'

/** What the panel decided about a proposal. */
export const decided = ['funded', 'part-funded', 'reserve', 'deferred', 'not-funded'] as const
export type Decided = (typeof decided)[number]

/** Where a proposal is on its way, as anyone may know it. */
export type Whereabouts =
  | 'sent-in'
  | 'being-checked'
  | 'not-eligible'
  | 'being-scored'
  | 'waiting-for-the-vote'
  | 'on-the-ballot'
  | 'being-counted'
  | 'being-decided'
  | Decided
  | 'paid'
  | 'story-told'
  | 'round-cancelled'

export interface WhatHappened {
  readonly standing: Standing
  readonly round: RoundCourse
  /** What the adopted list says of it; nothing before it is adopted. */
  readonly outcome?: Decided
  /** All of its money has been handed out. */
  readonly paidInFull?: boolean
  readonly storyTold?: boolean
}

/**
 * Where a proposal that anyone may read stands. What the checkers think is not told until they have finished, so that
 * nobody reads a "no" here before it has been sent to them.
 */
export function whereabouts(
  { standing, round, outcome, paidInFull, storyTold }: WhatHappened,
  now: Instant,
): Whereabouts {
  if (happened(round, 'cancelled')) return 'round-cancelled'
  const stage = stageOf(round, now)
  if (stage === 'plan' || stage === 'open') return 'sent-in'
  if (stage === 'check') return 'being-checked'
  if (standing === 'not-eligible') return 'not-eligible'
  if (stage === 'score') return 'being-scored'
  if (stage === 'vote') return duringTheVote(round, now)
  if (stage === 'decide' || outcome === undefined) return 'being-decided'
  if (outcome === 'funded' || outcome === 'part-funded') {
    if (storyTold) return 'story-told'
    if (paidInFull) return 'paid'
  }
  return outcome
}

function duringTheVote({ dates }: RoundCourse, now: Instant): Whereabouts {
  if (dates.votingOpensAt !== null && now < dates.votingOpensAt) return 'waiting-for-the-vote'
  return dates.votingClosesAt !== null && now >= dates.votingClosesAt ? 'being-counted' : 'on-the-ballot'
}

import type { Instant } from '../time'
import { happened, isAnnounced, stageOf, type RoundCourse, type Stage } from './stage'

/**
 * Where a round is, as people are told: its stage, told apart where a stage has more than one face. `decided`: the list
 * stands, and those who asked hear before it is public.
 */
export type Phase = Stage | 'draft' | 'cancelled' | 'vote-soon' | 'vote-closed' | 'decided'

export function phaseOf(round: RoundCourse, now: Instant): Phase {
  if (happened(round, 'cancelled')) return 'cancelled'
  if (!happened(round, 'published')) return 'draft'
  const stage = stageOf(round, now)
  if (happened(round, 'adopted') && !isAnnounced(round)) return 'decided'
  if (stage !== 'vote') return stage
  const { votingOpensAt, votingClosesAt } = round.dates
  if (votingOpensAt !== null && now < votingOpensAt) return 'vote-soon'
  return votingClosesAt !== null && now >= votingClosesAt ? 'vote-closed' : 'vote'
}

/** Whether a round's list has been adopted, and is public. */
export const isDecided = (phase: Phase): boolean => phase === 'agree' || phase === 'pay' || phase === 'learn'

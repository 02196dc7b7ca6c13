import type { CountingRule } from '../round'
import type { Election } from './election'
import { countingBy, type CountsAgain, whatWouldHelp, type WouldHelp } from './explain'
import { countBy } from './round-count'

/** A counted round whose idea is asked about: our own, or an election elsewhere, which is counted as its papers say. */
export interface ToExplain {
  readonly election: Election
  readonly counting: CountingRule | 'declared'
  readonly reference: string
}

/** What would have helped one idea, by the round's own count. Nothing but its id where nothing was found. */
export function helpFor({ election, counting, reference }: ToExplain): WouldHelp {
  const countsAgain: CountsAgain =
    counting === 'declared' ? countingBy({ rule: 'declared' }) : (changed) => countBy(changed, counting).order
  return whatWouldHelp(election, countsAgain, reference) ?? { id: reference }
}

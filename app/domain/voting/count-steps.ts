import type { CountingRule } from '../round'
import { rulesBeside } from './round-count'

/** How far a count has come. */
export interface CountStep {
  readonly done: number
  readonly of: number
}

/** Opening is the long part where many voted: it is told by quarters. */
export const openingParts = 4

/**
 * How many steps a round's count takes: its ballots opened, shuffled, counted by its own rule and by each of those to
 * compare it with, and published.
 */
export const stepsOfCount = (counting: CountingRule): number => openingParts + 1 + 1 + rulesBeside(counting).length + 1

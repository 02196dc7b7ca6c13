import type { Pence } from '../pence'

export const voterRules = ['panel', 'residents', 'both'] as const
/** Who votes: the panel, every verified resident, or both in one count. */
export type VoterRule = (typeof voterRules)[number]

export const countingRules = ['equal-shares', 'greedy', 'phragmen'] as const
export type CountingRule = (typeof countingRules)[number]

/** What a round has settled before it opens. It does not change once proposals come in. */
export interface RoundRules {
  /** The steps this round takes. A step left out is passed over, never passed by accident. */
  readonly steps: { readonly check: boolean; readonly score: boolean; readonly vote: boolean }
  readonly voters: VoterRule
  readonly counting: CountingRule
  /** A ballot may name this many ideas at most. */
  readonly mostChoices: number
  /** An idea needs this many votes to be funded; 0 for no such bar. */
  readonly fewestVotes: number
  readonly smallestAskPence: Pence
  readonly largestAskPence: Pence
  /** Voting members who must be in the room for a decision. */
  readonly quorum: number
  /** Scores a proposal needs before its mean is shown as firm. */
  readonly fewestScores: number
}

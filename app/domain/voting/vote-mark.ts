import type { Instant } from '../time'

/** How far a vote was when it was last seen: kept beside the database, and not in it. */
export interface VoteMark {
  /** Acts on the partnership's record. */
  readonly acts: number
  /** People marked on the roll. */
  readonly voted: number
  readonly counted: boolean
  readonly at: Instant
  /** The database knew nothing of this vote when it was looked for last: it is said as soon as it is on again. */
  readonly isGone?: true
}

/**
 * Whether a vote is now behind where it was seen before: then the database has been brought back from a copy. None of this
 * ever goes down by itself, but for the marks on the roll of a vote that is held again, which is an act on record.
 */
export const isBehind = (before: VoteMark, now: VoteMark): boolean =>
  before.isGone === true ||
  now.acts < before.acts ||
  (before.counted && !now.counted) ||
  (now.acts === before.acts && now.voted < before.voted)

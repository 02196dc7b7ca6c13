/**
 * Why a project was funded, or not. Amounts of money are in the election's smallest unit (pence for our rounds) and
 * whole, unless a note says otherwise: then they are for reading, and no decision hangs on them.
 */
export type Reason =
  | Funded
  | {
      readonly kind: 'funded-by-completion'
      readonly id: string
      readonly place: number
      readonly score: number
      readonly left: number
    }
  | { readonly kind: 'below-threshold'; readonly id: string; readonly score: number; readonly threshold: number }
  | Unaffordable
  /** No-skip: counting had stopped at an earlier project that did not fit. */
  | { readonly kind: 'after-the-stop'; readonly id: string; readonly score: number; readonly stoppedAt: string }
  | { readonly kind: 'dearer-than-pot'; readonly id: string; readonly score: number; readonly over: number }
  | { readonly kind: 'no-support'; readonly id: string }
  | SupportersSpent

export type Funded =
  | {
      readonly kind: 'funded'
      readonly id: string
      readonly place: number
      readonly score: number
      readonly left: number
    }
  | FundedInRound
  | FundedAtLoad

/** Equal shares. Each supporter paid the same for the same use of it, or all she had left. */
export interface FundedInRound {
  readonly kind: 'funded-in-round'
  readonly id: string
  readonly round: number
  readonly supporters: number
  /** How many supporters still had the whole price in hand. */
  readonly payingInFull: number
  /** The most that one supporter paid (may be a fraction). */
  readonly price: number
  /** Cost ÷ price: what the support was worth by then, in voters who could still pay in full (may be a fraction). */
  readonly effectiveSupport: number
  /** Money per unit of utility, by which rounds are ordered (may be a fraction). */
  readonly rho: number
  readonly left: number
}

/** Phragmén. `load` is what each of its supporters carried once it was funded (may be a fraction). */
export interface FundedAtLoad {
  readonly kind: 'funded-at-load'
  readonly id: string
  readonly place: number
  readonly supporters: number
  readonly load: number
  readonly left: number
}

/** It came up in its turn, and there was not enough left. */
export interface Unaffordable {
  readonly kind: 'unaffordable'
  readonly id: string
  readonly score: number
  readonly left: number
  readonly shortfall: number
}

/** Equal shares: what its supporters had left together did not reach its cost. */
export interface SupportersSpent {
  readonly kind: 'supporters-spent'
  readonly id: string
  readonly supporters: number
  /** What the supporters had at the start, together. */
  readonly started: number
  /** What they had left at the end, together, and how much that lacked to the cost (may be fractions). */
  readonly have: number
  readonly lacking: number
  /** Where the rest went, most first (amounts may be fractions). */
  readonly wentTo: readonly { readonly id: string; readonly amount: number }[]
  /** Set when a completion looked at it too and the pot lacked this much. */
  readonly shortfall?: number
}

/** What a round's own limits made of a project, where they and not its counting rule are why. */
export type LimitReason =
  /** From what is set aside for its neighbourhood or theme. */
  | {
      readonly kind: 'funded-from-share'
      readonly id: string
      readonly group: string
      readonly score: number
      readonly left: number
    }
  /** The rule did not fund it; its turn came by its votes, and what the rule's own had to leave was enough. */
  | {
      readonly kind: 'funded-next'
      readonly id: string
      readonly place: number
      readonly score: number
      readonly left: number
    }
  /** There was not enough left for all of it, and no less than the sum that it said would be of use. */
  | {
      readonly kind: 'part-funded'
      readonly id: string
      readonly amount: number
      readonly shortfall: number
      readonly smallest: number
      readonly score: number
    }
  /** There was money, but not within what its neighbourhood or theme may get. */
  | {
      readonly kind: 'share-spent'
      readonly id: string
      readonly group: string
      readonly left: number
      readonly shortfall: number
      readonly score: number
    }
  /** It cannot be had together with one that came before it. */
  | { readonly kind: 'excluded'; readonly id: string; readonly by: string; readonly score: number }

import type { AllotWhy } from '../../allotting'

/** Why the rule says what it says of one idea: each kind becomes one plain sentence. Numbers are for reading. */
export type RuleWhy =
  | AllotWhy
  | { readonly kind: 'below-score'; readonly score: number; readonly fewest: number }
  | { readonly kind: 'too-few-scores' }
  | { readonly kind: 'too-few-votes'; readonly votes: number; readonly fewest: number }
  /** The count of the votes does not fund it, and nothing but the count is asked. */
  | { readonly kind: 'not-by-the-count'; readonly votes: number }
  | { readonly kind: 'panel-said-no'; readonly yes: number; readonly no: number }
  /** The panel's ballot did not give it enough. */
  | { readonly kind: 'panel-bar-missed'; readonly percent: number }
  | { readonly kind: 'panel-to-vote' }
  | { readonly kind: 'not-on-shortlist' }
  /** Too few voted for the vote to count, and there are no scores to go by instead. */
  | { readonly kind: 'turnout-short'; readonly voters: number; readonly needed: number }
  /** The panel voted by ballot, and of those who did no more than half live here. */
  | { readonly kind: 'voters-not-resident-led' }
  /** Somebody who voted by a seat on the panel has an interest in it, and it came to light after the count. */
  | { readonly kind: 'interest-since-the-count' }
  | { readonly kind: 'names-no-sum' }
  /** The round has no rule that says anything of it: the meeting alone decides. */
  | { readonly kind: 'for-the-meeting' }

/** Two that were level, and the lots said which came first. 1 was drawn first. */
export interface SettledByLots {
  readonly lot: number
  readonly against: string
  readonly againstLot: number
}

import type { Pence } from '../pence'
import type { BallotRule } from './ballot-rule'
import type { DecidingRule } from './deciding-rule'

export const voterRules = ['panel', 'residents'] as const
/**
 * Who votes: the panel, or every verified resident. Where both are to have a say each has a count of its own, and the
 * deciding rule puts the two together (decision 037): one count of both would have to tell whose ballot is whose.
 */
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
  /** How a ballot is filled in, beyond that; people tick up to `mostChoices` ideas where it is left out. */
  readonly ballot?: BallotRule
  /** An idea needs this many votes to be funded (points, where ballots give points); 0 for no such bar. */
  readonly fewestVotes: number
  readonly smallestAskPence: Pence
  readonly largestAskPence: Pence
  /** Voting members who must be in the room for a decision. */
  readonly quorum: number
  /** Scores a proposal needs before its mean is shown as firm. */
  readonly fewestScores: number
  /** Scorers for each idea, where ideas are shared out among the panel; when left out, everyone scores everything. */
  readonly scorersEach?: number
  /** How the panel votes in its meeting; by name and without a casting vote where it is left out. */
  readonly panelVote?: PanelVoteRules
  /**
   * How scores and votes make the list that the meeting starts from. When left out: the vote where one is taken, else
   * the scores, else the meeting alone.
   */
  readonly deciding?: DecidingRule
  /** Who of those in `voters` may vote; all of them when left out. It asks nothing where the panel votes. */
  readonly voterLimits?: VoterLimits
  /** Whether paper handed in in person takes the place of a vote cast online before; it does not when left out. */
  readonly paperOverWeb?: boolean
  /** Days after the count in which people may ask about it, and the sealed ballots are kept; fourteen when left out. */
  readonly challengeDays?: number
}

/** Which residents may vote. */
export interface VoterLimits {
  /** So many years old or older on the day voting opens; any age when left out. */
  readonly fromAge?: number
  /** Ids of the neighbourhoods they live in; all when left out. */
  readonly neighbourhoods?: readonly string[]
}

/** The highest age that a round may ask of those who vote. */
export const oldestAsked = 99

/** A round's limits with names in place of ids, for everybody to read. */
export interface VoterLimitsTold {
  readonly fromAge: number | null
  /** Names of the neighbourhoods, in their own order; none where all may vote. */
  readonly places: readonly string[]
}

/** Limits as they are told; those of a round in which only the panel votes are none. */
export function voterLimitsTold(
  rules: Pick<RoundRules, 'voterLimits' | 'voters'>,
  places: readonly { readonly id: string; readonly name: string }[],
): VoterLimitsTold {
  const { fromAge, neighbourhoods } = rules.voters === 'panel' ? {} : voterLimitsOf(rules)
  const named = neighbourhoods ? places.filter(({ id }) => neighbourhoods.includes(id)) : []
  return { fromAge: fromAge ?? null, places: named.map(({ name }) => name) }
}

export const voterLimitsOf = ({ voterLimits }: Pick<RoundRules, 'voterLimits'>): VoterLimits => voterLimits ?? {}

export const isPaperOverWeb = ({ paperOverWeb }: Pick<RoundRules, 'paperOverWeb'>): boolean => paperOverWeb ?? false

/** Scorers for each idea; nothing where everyone scores everything. */
export const scorersEachOf = ({ scorersEach }: Pick<RoundRules, 'scorersEach'>): number | null => scorersEach ?? null

/** How the panel votes in its meeting. */
export interface PanelVoteRules {
  /** On slips that nobody can put a name to; by name where it is not. */
  readonly secret: boolean
  /** In a tie the chair decides, by name; where not, a tie is not carried. */
  readonly casting: boolean
  /** How members fill in one ballot for all ideas together; yes, no or neither to each where it is left out. */
  readonly ballot?: BallotRule
  /**
   * With a ballot: an idea is carried by more than this much, in percent, of the most that those who voted on it could
   * have given it; half where it is left out.
   */
  readonly barPercent?: number
}

/** The usual bar of a panel's ballot: with ticks it is more who tick an idea than who do not. */
export const usualBarPercent = 50

/** How a round's panel votes in its meeting, said or left unsaid. */
export const panelVoteRules = ({ panelVote }: Pick<RoundRules, 'panelVote'>): PanelVoteRules =>
  panelVote ?? { secret: false, casting: false }

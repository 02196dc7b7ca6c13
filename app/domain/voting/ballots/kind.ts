import type { Pence } from '../../pence'
import type { Outcome } from '../../refusal'
import type { BallotRuleKind, RuleOfKind } from '../../round'
import type { Choices } from '../choices'
import type { BallotKind, BallotLimits } from '../election'
import type { Utility } from '../utility'

/**
 * What a voter marked beside ideas, by their references: 1 for a tick, else points, a score or a place (1 is first).
 * Nothing and 0 are no mark.
 */
export type Marks = ReadonlyMap<string, number>

/** What a ballot is held against. */
export interface BallotPaper {
  readonly potPence: Pence
  /** What ideas cost, by reference: of all that may be marked, or at least of those that are. */
  readonly costs: ReadonlyMap<string, Pence>
}

/** What can be wrong with a ballot. A trouble with one idea names it in its values, as `reference`. */
export type BallotTrouble =
  | 'too-many-choices'
  | 'too-few-choices'
  | 'one-choice-only'
  | 'choices-too-dear'
  | 'points-not-whole'
  | 'too-many-points'
  | 'points-left-over'
  | 'score-unclear'
  | 'place-unclear'
  | 'place-twice'
  | 'place-left-out'

/** What voters are asked to do beside each idea. */
export type Asks = 'tick' | 'points' | 'score' | 'place'

/** A kind of ballot: all that differs from one to another. */
export interface BallotsOfKind<Kind extends BallotRuleKind> {
  readonly asks: Asks
  /** What a chosen idea is worth to its voter when ballots are counted. */
  readonly utility: Utility
  /** The ballot as it is kept, or what is wrong with it. A blank one is always well. */
  readonly check: (
    marks: Marks,
    rule: RuleOfKind<Kind>,
    paper: BallotPaper,
  ) => Outcome<{ readonly choices: Choices }, BallotTrouble>
  /** The marks that a ballot was made of. */
  readonly marksOf: (choices: Choices) => Marks
  /** As an election says it: the words and limits of open data. */
  readonly inElection: (
    rule: RuleOfKind<Kind>,
    round: { readonly potPence: Pence; readonly ideas: number },
  ) => { readonly kind: BallotKind; readonly limits: BallotLimits; readonly defaultScore?: number }
}

/** Those that carry a mark, in the order of their references: where ballots are ticks, their order says nothing. */
export const ticked = (marks: Marks): string[] =>
  [...marks].flatMap(([reference, mark]) => (mark > 0 ? [reference] : [])).sort()

export const ticksOf = ({ named }: Choices): Marks => new Map(named.map((reference) => [reference, 1]))

/** Points as a ballot keeps them: the most first, and level ones in the order of their references. */
export function pointed(marks: Marks): Choices {
  const given = [...marks].filter(([, points]) => points > 0)
  given.sort(([one, points], [other, more]) => more - points || (one < other ? -1 : 1))
  return { named: given.map(([reference]) => reference), points: given.map(([, points]) => points) }
}

/** Points of a ballot that does not say them are no number, and are found wanting when it is checked. */
export const pointsOf = ({ named, points = [] }: Choices): Marks =>
  new Map(named.map((reference, place) => [reference, points[place] ?? NaN]))

/** The first of these marks that is not a whole number from 0 up to `most`. */
export const unclear = (marks: Marks, most: number): string | undefined =>
  [...marks].find(([, mark]) => !Number.isInteger(mark) || mark < 0 || mark > most)?.[0]

import type { CountingRule, RoundRules } from './rules'

/**
 * How people fill in their ballots.
 * - `approval`: tick ideas, from so many to so many (`least`, `most`; exactly so many where both are the same)
 * - `choose-one`: tick one idea
 * - `knapsack`: tick ideas that together cost no more than the pot
 * - `cumulative`: points to share among ideas
 * - `scores`: each idea gets 0 to 5
 * - `ranking`: a first, a second, a third …
 */
export const ballotRuleKinds = ['approval', 'choose-one', 'knapsack', 'cumulative', 'scores', 'ranking'] as const
export type BallotRuleKind = (typeof ballotRuleKinds)[number]

interface Approval {
  readonly kind: 'approval'
  /** Whoever chooses anything chooses at least so many. A blank ballot is always allowed. */
  readonly least: number
  readonly most: number
}
interface Cumulative {
  readonly kind: 'cumulative'
  /** Each voter has so many to share. */
  readonly points: number
  /** Every point must be given; some may be kept back where it is left out. */
  readonly all?: boolean
}
interface Ranking {
  readonly kind: 'ranking'
  /**
   * So many places: with three, a first place is worth three points, a second two and a third one. Left out, all the
   * ideas may be ranked, and a first place is worth as many points as there are ideas (Borda).
   */
  readonly places?: number
}
interface Plain<Kind> {
  readonly kind: Kind
}

/** Chosen before a round is published, and fixed from then on. */
export type BallotRule = (
  Approval | Cumulative | Ranking | Plain<'choose-one'> | Plain<'knapsack'> | Plain<'scores'>
) & {
  /** By their names, the same for everybody; in an order drawn by lot for each voter where it is left out. */
  readonly order?: 'alphabetical'
}

/** The rule of one kind. */
export type RuleOfKind<Kind extends BallotRuleKind> = Extract<BallotRule, { readonly kind: Kind }>

/** A round's ballot, said or left unsaid: then people tick up to `mostChoices` ideas. */
export const ballotRuleOf = ({ ballot, mostChoices }: Pick<RoundRules, 'ballot' | 'mostChoices'>): BallotRule =>
  ballot ?? { kind: 'approval', least: 1, most: mostChoices }

/** Which ways of counting go with a kind of ballot. Phragmén's looks at ticks alone. */
export const countingFor: Readonly<Record<BallotRuleKind, readonly CountingRule[]>> = {
  approval: ['equal-shares', 'greedy', 'phragmen'],
  'choose-one': ['equal-shares', 'greedy'],
  knapsack: ['equal-shares', 'greedy', 'phragmen'],
  cumulative: ['equal-shares', 'greedy'],
  scores: ['equal-shares', 'greedy'],
  ranking: ['equal-shares', 'greedy'],
}

/** Whether people give points, scores or places rather than ticks: then an idea has points, not votes. */
export const givesPoints = ({ kind }: Pick<BallotRule, 'kind'>): boolean =>
  kind === 'cumulative' || kind === 'scores' || kind === 'ranking'

/** The most ideas that one ballot may name. */
export function mostNamed(rule: BallotRule): number {
  if (rule.kind === 'approval') return rule.most
  if (rule.kind === 'choose-one') return 1
  if (rule.kind === 'ranking' && rule.places !== undefined) return rule.places
  return mostIdeas
}

const mostIdeas = 100
export const mostPointsToShare = 1_000
export const mostPlaces = 10

export type BallotRuleTrouble =
  | 'choices-too-few'
  | 'choices-upside-down'
  | 'ballot-points-unclear'
  | 'ballot-places-unclear'
  | 'counting-not-for-ballot'
export type BallotRulePart = 'mostChoices' | 'leastChoices' | 'ballotPoints' | 'ballotPlaces' | 'counting'

/** What in a round's ballot does not hold together, each with the part it is about. */
export function ballotTroubles(
  rules: Pick<RoundRules, 'ballot' | 'mostChoices' | 'counting' | 'steps'>,
): { part: BallotRulePart; because: BallotRuleTrouble }[] {
  if (!rules.steps.vote) return []
  const rule = ballotRuleOf(rules)
  const troubles: { part: BallotRulePart; because: BallotRuleTrouble }[] = numberTroubles(rule)
  if (!countingFor[rule.kind].includes(rules.counting)) {
    troubles.push({ part: 'counting', because: 'counting-not-for-ballot' })
  }
  return troubles
}

/** What in the numbers of a ballot does not hold together, whoever votes with it. */
export function numberTroubles(
  rule: BallotRule,
): { part: Exclude<BallotRulePart, 'counting'>; because: BallotRuleTrouble }[] {
  if (rule.kind === 'approval') {
    if (!isWhole(rule.most, 1, mostIdeas)) return [{ part: 'mostChoices', because: 'choices-too-few' }]
    if (!isWhole(rule.least, 1, rule.most)) return [{ part: 'leastChoices', because: 'choices-upside-down' }]
  }
  if (rule.kind === 'cumulative' && !isWhole(rule.points, 1, mostPointsToShare)) {
    return [{ part: 'ballotPoints', because: 'ballot-points-unclear' }]
  }
  if (rule.kind === 'ranking' && rule.places !== undefined && !isWhole(rule.places, 2, mostPlaces)) {
    return [{ part: 'ballotPlaces', because: 'ballot-places-unclear' }]
  }
  return []
}

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

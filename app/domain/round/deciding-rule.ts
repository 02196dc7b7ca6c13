import type { RoundRules } from './rules'

/**
 * How scores and votes make one list.
 * - `scores`: the panel's scores alone
 * - `scores-then-panel`: the panel's scores put them in order, and each needs the panel's yes as well
 * - `vote`: the vote alone
 * - `shortlist`: the panel's best scored go on the ballot, and the vote chooses among them
 * - `vote-checked`: the vote puts them in order, and the panel checks each (`panelCheck`)
 * - `weights`: scores and votes are added up, each with its weight (`panelPercent`, `scale`)
 */
export const decidingKinds = ['scores', 'scores-then-panel', 'vote', 'shortlist', 'vote-checked', 'weights'] as const
export type DecidingKind = (typeof decidingKinds)[number]

/**
 * What scores and votes are measured by before they are weighed.
 * - `possible`: each as a share of the most it could be: a score out of 5, votes out of all who voted
 * - `best`: each as a share of the best that any idea reached
 * - `place`: how many of the other ideas it stands above, a tie counting half
 */
export const weightScales = ['possible', 'best', 'place'] as const
export type WeightScale = (typeof weightScales)[number]

/**
 * By which of the panel's means ideas are put in order.
 * - `weighted`: the mean of what members gave
 * - `normalised`: the same with it taken out that some mark harder than others
 */
export const measures = ['weighted', 'normalised'] as const
export type Measure = (typeof measures)[number]

/** Chosen before a round is published, told on its page, and fixed from then on. */
export interface DecidingRule {
  readonly kind: DecidingKind
  /**
   * By which mean scores put ideas in order; the weighted one when left out, and wherever the other cannot be worked out.
   * The lowest score (`fewestTenths`) is always by the weighted one: it asks how good an idea was found, and not whether
   * better than another.
   */
  readonly scoresBy?: Measure
  /** `shortlist`: so many ideas go on the ballot. */
  readonly shortlist?: number
  /** `vote-checked`: the lowest score (`fewestTenths`), or the panel's yes in its meeting. */
  readonly panelCheck?: 'score' | 'yes'
  /** `weights`: what the panel's scores weigh, of a hundred; the vote weighs the rest. */
  readonly panelPercent?: number
  readonly scale?: WeightScale
  /** An idea needs this mean score, in tenths of a point (25 is 2.5 of 5); no such bar when left out. */
  readonly fewestTenths?: number
  /** The vote counts when so many voted, or so much of the roll, in percent; however few when left out. */
  readonly turnout?: { readonly of: 'voters' | 'roll'; readonly least: number }
  /** What each neighbourhood or theme may get at most, or has set aside for it, in percent of the pot. */
  readonly share?: ShareRule
  /** The money that is left may go to an idea as a part, down to the sum that it said would still be of use. */
  readonly partFunding?: boolean
  /** So many ideas wait in reserve, in order; none when left out. */
  readonly reserve?: number
}

export interface ShareRule {
  readonly by: 'neighbourhood' | 'theme'
  readonly kind: 'at-most' | 'set-aside'
  readonly percent: number
}

/** What kinds of rule look at. */
export const usesScores = (kind: DecidingKind): boolean => kind !== 'vote' && kind !== 'vote-checked'
export const usesVote = (kind: DecidingKind): boolean => kind !== 'scores' && kind !== 'scores-then-panel'

/** By which mean a rule puts ideas in order, where it looks at scores. */
export const scoresByOf = (rule: Pick<DecidingRule, 'kind' | 'scoresBy'> | null | undefined): Measure =>
  rule && usesScores(rule.kind) ? (rule.scoresBy ?? 'weighted') : 'weighted'

/** Whether the panel's yes or no to each idea, given in its meeting, is a part of the rule. */
export const usesPanelVote = ({ kind, panelCheck }: Pick<DecidingRule, 'kind' | 'panelCheck'>): boolean =>
  kind === 'scores-then-panel' || (kind === 'vote-checked' && panelCheck === 'yes')

export type DecidingTrouble =
  | 'rule-needs-scores'
  | 'rule-needs-vote'
  | 'vote-would-not-count'
  | 'shortlist-unclear'
  | 'check-needs-score'
  | 'weight-unclear'
  | 'fewest-score-unclear'
  | 'turnout-unclear'
  | 'share-unclear'
  | 'reserve-unclear'

/** The part of the rule that a trouble is about. */
export type DecidingPart =
  'deciding' | 'shortlist' | 'panelCheck' | 'panelPercent' | 'fewestScore' | 'turnout' | 'sharePercent' | 'reserve'

const mostIdeas = 100

/** What in a rule does not hold together with the round's steps, each with the part it is about. */
export function decidingTroubles({
  deciding,
  steps,
}: Pick<RoundRules, 'deciding' | 'steps'>): { part: DecidingPart; because: DecidingTrouble }[] {
  if (!deciding) return []
  const { kind, shortlist, panelCheck, panelPercent, fewestTenths, turnout, share, reserve } = deciding
  const troubles: { part: DecidingPart; because: DecidingTrouble }[] = []
  const wrong = (part: DecidingPart, because: DecidingTrouble) => troubles.push({ part, because })
  if (usesScores(kind) && !steps.score) wrong('deciding', 'rule-needs-scores')
  if (usesVote(kind) && !steps.vote) wrong('deciding', 'rule-needs-vote')
  // People would vote for nothing.
  if (!usesVote(kind) && steps.vote) wrong('deciding', 'vote-would-not-count')
  if (kind === 'shortlist' && !isWhole(shortlist, 2, mostIdeas)) wrong('shortlist', 'shortlist-unclear')
  if (kind === 'vote-checked' && panelCheck !== 'yes' && (fewestTenths === undefined || !steps.score))
    wrong('panelCheck', 'check-needs-score')
  if (kind === 'weights' && !isWhole(panelPercent, 1, 99)) wrong('panelPercent', 'weight-unclear')
  if (fewestTenths !== undefined && (!isWhole(fewestTenths, 1, 50) || !steps.score))
    wrong('fewestScore', 'fewest-score-unclear')
  if (turnout && (!isWhole(turnout.least, 1, turnout.of === 'roll' ? 100 : 1_000_000) || !usesVote(kind)))
    wrong('turnout', 'turnout-unclear')
  if (share && !isWhole(share.percent, 1, 100)) wrong('sharePercent', 'share-unclear')
  if (reserve !== undefined && !isWhole(reserve, 0, mostIdeas)) wrong('reserve', 'reserve-unclear')
  return troubles
}

const isWhole = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= least && value <= most

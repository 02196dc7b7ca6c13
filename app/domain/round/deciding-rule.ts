import type { RoundRules } from './rules'

/**
 * How scores and votes make one list.
 * - `scores`: the panel's scores alone
 * - `scores-then-panel`: the panel's scores put them in order, and each needs the panel's yes as well
 * - `vote`: the vote alone
 * - `shortlist`: the panel's best scored go on the ballot, and the vote chooses among them
 * - `vote-checked`: the vote puts them in order, and the panel checks each (`panelCheck`)
 * - `weights`: the panel's word and the vote are added up, each with its weight (`panelPercent`, `scale`); the panel's
 *   word is its scores, or its own vote in its meeting (`panelBy`)
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

/**
 * What of the panel's is weighed with the residents' vote.
 * - `scores`: what its members scored
 * - `vote`: what they voted in their meeting, by ballot or yes and no. Each body then has a count of its own.
 */
export const panelBys = ['scores', 'vote'] as const
export type PanelBy = (typeof panelBys)[number]

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
  /** `weights`: what of the panel's is weighed; its scores where it is left out. */
  readonly panelBy?: PanelBy
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

/** Whether the panel and the residents each have a count of their own, and the rule adds them up. */
export const countsBothBodies = ({ kind, panelBy }: Pick<DecidingRule, 'kind' | 'panelBy'>): boolean =>
  kind === 'weights' && panelBy === 'vote'

/** What rules look at. */
export const usesScores = (rule: Pick<DecidingRule, 'kind' | 'panelBy'>): boolean =>
  rule.kind !== 'vote' && rule.kind !== 'vote-checked' && !countsBothBodies(rule)
export const usesVote = (kind: DecidingKind): boolean => kind !== 'scores' && kind !== 'scores-then-panel'

/** By which mean a rule puts ideas in order, where it looks at scores. */
export const scoresByOf = (rule: Pick<DecidingRule, 'kind' | 'panelBy' | 'scoresBy'> | null | undefined): Measure =>
  rule && usesScores(rule) ? (rule.scoresBy ?? 'weighted') : 'weighted'

/** Whether each idea needs the panel's yes, given in its meeting. */
export const needsPanelYes = ({ kind, panelCheck }: Pick<DecidingRule, 'kind' | 'panelCheck'>): boolean =>
  kind === 'scores-then-panel' || (kind === 'vote-checked' && panelCheck === 'yes')

/** Whether what the panel votes in its meeting is a part of the rule: as a yes to each idea, or as a count of its own. */
export const usesPanelVote = (rule: Pick<DecidingRule, 'kind' | 'panelCheck' | 'panelBy'>): boolean =>
  needsPanelYes(rule) || countsBothBodies(rule)

export type DecidingTrouble =
  | 'rule-needs-scores'
  | 'rule-needs-vote'
  | 'rule-needs-residents'
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
  voters,
}: Pick<RoundRules, 'deciding' | 'steps'> & Partial<Pick<RoundRules, 'voters'>>): {
  part: DecidingPart
  because: DecidingTrouble
}[] {
  if (!deciding) return []
  const { kind, shortlist, panelCheck, panelPercent, fewestTenths, turnout, share, reserve } = deciding
  const troubles: { part: DecidingPart; because: DecidingTrouble }[] = []
  const wrong = (part: DecidingPart, because: DecidingTrouble) => troubles.push({ part, because })
  if (usesScores(deciding) && !steps.score) wrong('deciding', 'rule-needs-scores')
  if (usesVote(kind) && !steps.vote) wrong('deciding', 'rule-needs-vote')
  // People would vote for nothing.
  if (!usesVote(kind) && steps.vote) wrong('deciding', 'vote-would-not-count')
  // Members would be counted in the one body and in the other.
  if (countsBothBodies(deciding) && steps.vote && voters !== undefined && voters !== 'residents')
    wrong('deciding', 'rule-needs-residents')
  if (kind === 'shortlist' && !isWhole(shortlist, 2, mostIdeas)) wrong('shortlist', 'shortlist-unclear')
  if (kind === 'vote-checked' && panelCheck !== 'yes' && (fewestTenths === undefined || !steps.score))
    wrong('panelCheck', 'check-needs-score')
  if (kind === 'weights' && !isWhole(panelPercent, 1, 99)) wrong('panelPercent', 'weight-unclear')
  // What the panel scored is not published, and both counts are, so that anyone can work the list out.
  if (fewestTenths !== undefined && (!isWhole(fewestTenths, 1, 50) || !steps.score || countsBothBodies(deciding)))
    wrong('fewestScore', 'fewest-score-unclear')
  if (turnout && (!isWhole(turnout.least, 1, turnout.of === 'roll' ? 100 : 1_000_000) || !usesVote(kind)))
    wrong('turnout', 'turnout-unclear')
  if (share && !isWhole(share.percent, 1, 100)) wrong('sharePercent', 'share-unclear')
  if (reserve !== undefined && !isWhole(reserve, 0, mostIdeas)) wrong('reserve', 'reserve-unclear')
  return troubles
}

const isWhole = (value: number | undefined, least: number, most: number): boolean =>
  value !== undefined && Number.isInteger(value) && value >= least && value <= most

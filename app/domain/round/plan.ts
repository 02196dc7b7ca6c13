import type { Pence } from '../pence'
import { ballotTroubles, type BallotRulePart, type BallotRuleTrouble } from './ballot-rule'
import { decidingTroubles, type DecidingPart, type DecidingTrouble } from './deciding-rule'
import { datesTroubles, type DatesTrouble } from './guard'
import { panelVoteTroubles, type PanelVotePart, type PanelVoteTrouble } from './panel-vote-rule'
import { oldestAsked, scorersEachOf, voterLimitsOf, type RoundRules } from './rules'
import type { Instant } from '../time'
import { happened, stageOf, stages, takes, type RoundCourse, type RoundDates } from './stage'

/** What the panel is to score by: what it weighs, and what a 0, a 3 and a 5 look like. */
export interface PlannedCriterion {
  readonly name: string
  /** 1 to 5 */
  readonly weight: number
  /** In words, by points. */
  readonly rubric: Readonly<Record<'0' | '3' | '5', string>>
}

/** Everything a round settles before it is published. */
export interface RoundPlan {
  readonly title: string
  readonly about: string
  readonly potPence: Pence
  readonly rules: RoundRules
  readonly dates: RoundDates
  /** In the order they are asked. */
  readonly criteria: readonly PlannedCriterion[]
}

export const mostWeight = 5
export const mostCriteria = 6

export type PlanTrouble =
  | DatesTrouble
  | DecidingTrouble
  | BallotRuleTrouble
  | PanelVoteTrouble
  | 'pot-empty'
  | 'ask-upside-down'
  | 'ask-over-pot'
  | 'quorum-too-small'
  | 'criteria-missing'
  | 'criteria-too-many'
  | 'weight-out-of-range'
  | 'scorers-too-few'
  | 'voters-age-unclear'

/** What in a plan a trouble is about. */
export type PlanPart =
  | keyof RoundDates
  | DecidingPart
  | BallotRulePart
  | PanelVotePart
  | 'potPence'
  | 'smallestAskPence'
  | 'largestAskPence'
  | 'quorum'
  | 'criteria'
  | 'scorersEach'
  | 'votersFromAge'

/**
 * Whether what a published round is scored by may still change: until scoring opens, which is when everything ahead of it
 * is over. That nothing has been scored is asked of the record.
 */
export function mayChangeCriteria(round: RoundCourse, now: Instant): boolean {
  if (!takes(round, 'score') || happened(round, 'cancelled')) return false
  return stages.indexOf(stageOf(round, now)) < stages.indexOf('score')
}

/** What stands in the way of publishing a plan, each with the part it is about; nothing when it holds together. */
export function planTroubles(plan: RoundPlan): { part: PlanPart; because: PlanTrouble }[] {
  const { rules, potPence, criteria } = plan
  const troubles: { part: PlanPart; because: PlanTrouble }[] = datesTroubles(plan.dates, rules.steps).map(
    ({ date, because }) => ({ part: date, because }),
  )
  if (potPence <= 0) troubles.push({ part: 'potPence', because: 'pot-empty' })
  if (rules.largestAskPence < rules.smallestAskPence) {
    troubles.push({ part: 'largestAskPence', because: 'ask-upside-down' })
  } else if (rules.largestAskPence > potPence && potPence > 0) {
    troubles.push({ part: 'largestAskPence', because: 'ask-over-pot' })
  }
  troubles.push(...ballotTroubles(rules))
  troubles.push(...decidingTroubles(rules))
  troubles.push(...panelVoteTroubles(rules))
  const { fromAge } = voterLimitsOf(rules)
  if (fromAge !== undefined && (!Number.isInteger(fromAge) || fromAge < 1 || fromAge > oldestAsked)) {
    troubles.push({ part: 'votersFromAge', because: 'voters-age-unclear' })
  }
  if (rules.quorum < 2) troubles.push({ part: 'quorum', because: 'quorum-too-small' })
  if (rules.steps.score) {
    const each = scorersEachOf(rules)
    if (each !== null && each < rules.fewestScores) troubles.push({ part: 'scorersEach', because: 'scorers-too-few' })
    if (criteria.length === 0) troubles.push({ part: 'criteria', because: 'criteria-missing' })
    if (criteria.length > mostCriteria) troubles.push({ part: 'criteria', because: 'criteria-too-many' })
    if (criteria.some(({ weight }) => !Number.isInteger(weight) || weight < 1 || weight > mostWeight)) {
      troubles.push({ part: 'criteria', because: 'weight-out-of-range' })
    }
  }
  return troubles
}

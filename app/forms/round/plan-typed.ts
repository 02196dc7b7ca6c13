import type { Pence } from '~/domain/pence'
import { dateNames, mostCriteria, type PlannedCriterion, type RoundPlan } from '~/domain/round'
import { momentTyped } from '../moment-typed'
import type { Typed } from '../read'
import { challengeTyped } from './challenge'
import { ballotTyped } from './ballot-rule'
import { panelVoteTyped } from './panel-vote'
import { decidingTyped } from './deciding-typed'
import { paperVoteTyped } from './paper-vote'
import { voterLimitsTyped } from './voter-limits'

export const planSteps = ['check', 'score', 'vote'] as const
export const rubricMarks = ['0', '3', '5'] as const

/** The places for criteria in the form, from 1. */
export const criterionPlaces = Array.from({ length: mostCriteria }, (_, index) => index + 1)

/** A plan as it would be typed: for a form that starts from one. */
export function planTyped(plan: RoundPlan, timeZone: string): Typed {
  const { title, about, potPence, rules, dates, criteria } = plan
  return {
    title,
    about,
    potPence: pounds(potPence),
    smallestAskPence: pounds(rules.smallestAskPence),
    largestAskPence: pounds(rules.largestAskPence),
    steps: planSteps.filter((step) => rules.steps[step]),
    voters: rules.voters,
    counting: rules.counting,
    ...ballotTyped(rules),
    fewestVotes: String(rules.fewestVotes),
    quorum: String(rules.quorum),
    fewestScores: String(rules.fewestScores),
    ...panelVoteTyped(rules),
    ...paperVoteTyped(rules),
    ...voterLimitsTyped(rules),
    ...challengeTyped(rules),
    scorersEach: rules.scorersEach === undefined ? '' : String(rules.scorersEach),
    ...decidingTyped(rules.deciding),
    ...together(dateNames.map((name) => momentTyped(name, dates[name], timeZone))),
    ...criteriaTyped(criteria),
  }
}

/** Criteria as they would be typed, from the first place on. */
export const criteriaTyped = (criteria: readonly PlannedCriterion[]): Typed =>
  together(criteria.map((one, index) => criterionTyped(index + 1, one)))

function criterionTyped(place: number, { name, weight, rubric }: PlannedCriterion): Typed {
  const marks = rubricMarks.map((mark) => [`criterion-${place}-rubric-${mark}`, rubric[mark]])
  return {
    [`criterion-${place}-name`]: name,
    [`criterion-${place}-weight`]: String(weight),
    ...(Object.fromEntries(marks) as Typed),
  }
}

const together = (parts: readonly Typed[]) => parts.reduce<Typed>((all, part) => ({ ...all, ...part }), {})

const pounds = (amount: Pence) => (amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2))

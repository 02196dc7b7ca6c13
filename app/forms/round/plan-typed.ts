import type { Pence } from '~/domain/pence'
import { dateNames, mostCriteria, type PlannedCriterion, type RoundPlan } from '~/domain/round'
import { momentTyped } from '../moment-typed'
import type { Typed } from '../read'

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
    mostChoices: String(rules.mostChoices),
    fewestVotes: String(rules.fewestVotes),
    quorum: String(rules.quorum),
    fewestScores: String(rules.fewestScores),
    ...together(dateNames.map((name) => momentTyped(name, dates[name], timeZone))),
    ...together(criteria.map((one, index) => criterionTyped(index + 1, one))),
  }
}

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

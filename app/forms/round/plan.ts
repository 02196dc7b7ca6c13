import { z } from 'zod'
import {
  countingRules,
  dateNames,
  mostWeight,
  planTroubles,
  voterRules,
  type PlannedCriterion,
  type PlanPart,
  type RoundDates,
  type RoundPlan,
} from '~/domain/round'
import { money, ticks, whole, words } from '../fields'
import { gatherMoments, moment } from '../moment'
import { challengeFrom, challengeQuestions } from './challenge'
import { ballotFrom, onlyOfItsKind } from './ballot-rule'
import { panelVoteFrom, panelVoteQuestions } from './panel-vote'
import { decidingFrom } from './deciding'
import { paperVoteFrom, paperVoteQuestions } from './paper-vote'
import { criterionPlaces, rubricMarks } from './plan-typed'
import { scorersEach } from './scorers-each'
import { voterLimitsFrom, voterLimitsQuestions } from './voter-limits'

/**
 * Everything a round settles, on one form. Faults stand under the name of the field they are about; that the parts fit
 * together is asked of the domain, once each of them can be read.
 */
export const planForm = (timeZone: string) =>
  z
    .preprocess((typed) => gatherMoments(onlyOfItsKind(typed), dateNames), shape(timeZone))
    .transform((answers, context): RoundPlan => {
      const plan = planFrom(answers, context)
      for (const { part, because } of planTroubles(plan)) {
        // A weight has been told where it stands.
        if (because === 'weight-out-of-range') continue
        context.addIssue({ code: 'custom', message: because, path: [fieldOf(part)] })
      }
      return plan
    })

/** Where a trouble with a part of a plan is told. */
export const fieldOf = (part: PlanPart): string => (part === 'criteria' ? 'criterion-1-name' : part)

const shape = (timeZone: string) =>
  z.looseObject({
    title: words(80, 'round-title-missing'),
    about: words(400, 'round-about-missing'),
    potPence: money('pot-missing'),
    smallestAskPence: money('ask-missing'),
    largestAskPence: money('ask-missing'),
    steps: ticks,
    voters: z.enum(voterRules, { error: 'voters-missing' }),
    counting: z.enum(countingRules, { error: 'counting-missing' }),
    mostChoices: whole(1, 100, 'choices-unclear'),
    fewestVotes: whole(0, 1_000_000, 'fewest-votes-unclear'),
    quorum: whole(2, 100, 'quorum-unclear'),
    fewestScores: whole(1, 100, 'fewest-scores-unclear'),
    ...panelVoteQuestions,
    ...paperVoteQuestions,
    ...voterLimitsQuestions,
    ...challengeQuestions,
    scorersEach: scorersEach(),
    opensAt: required(timeZone, 'opens-missing'),
    closesAt: required(timeZone, 'closes-missing'),
    scoringClosesAt: moment(timeZone),
    votingOpensAt: moment(timeZone),
    votingClosesAt: moment(timeZone),
    decidesAt: required(timeZone, 'decides-missing'),
  })

const required = (timeZone: string, missing: string) =>
  moment(timeZone).transform((at, context) => {
    if (at !== null) return at
    context.addIssue({ code: 'custom', message: missing })
    return z.NEVER
  })

type Answered = z.output<ReturnType<typeof shape>>

function planFrom(answers: Answered, context: z.RefinementCtx): RoundPlan {
  const { title, about, potPence, voters, counting, fewestVotes, quorum, fewestScores } = answers
  const { smallestAskPence, largestAskPence } = answers
  const taken = new Set(answers.steps)
  const steps = { check: taken.has('check'), score: taken.has('score'), vote: taken.has('vote') }
  const { score, vote } = steps
  // What belongs to a step that is not taken is left out, whatever still stands in its boxes.
  const dates: RoundDates = {
    opensAt: answers.opensAt,
    closesAt: answers.closesAt,
    scoringClosesAt: score ? answers.scoringClosesAt : null,
    votingOpensAt: vote ? answers.votingOpensAt : null,
    votingClosesAt: vote ? answers.votingClosesAt : null,
    decidesAt: answers.decidesAt,
  }
  const asked = { smallestAskPence, largestAskPence }
  const deciding = decidingFrom(answers, context)
  const rules = {
    voters,
    counting,
    ...ballotFrom(answers, context),
    fewestVotes,
    ...asked,
    quorum,
    fewestScores,
    ...panelVoteFrom(answers, context),
    ...(vote ? { ...paperVoteFrom(answers), ...voterLimitsFrom(answers) } : {}),
    ...(vote && challengeFrom(answers)),
    ...(score && answers.scorersEach !== null ? { scorersEach: answers.scorersEach } : {}),
  }
  const criteria = score ? criteriaFrom(answers, context) : []
  return { title, about, potPence, rules: { steps, ...rules, ...(deciding && { deciding }) }, dates, criteria }
}

/** The criteria that have a name, in their order; one without a name is left out. */
export function criteriaFrom(typed: Record<string, unknown>, context: z.RefinementCtx): PlannedCriterion[] {
  const text = (name: string) => {
    const value = typed[name]
    return typeof value === 'string' ? value : ''
  }
  return criterionPlaces.flatMap((place) => {
    const name = text(`criterion-${place}-name`)
    if (name === '') return []
    const fault = (field: string, message: string, values: Record<string, number> = {}) =>
      context.addIssue({ code: 'custom', message, path: [`criterion-${place}-${field}`], params: { values } })
    const weight = Number(text(`criterion-${place}-weight`))
    if (!Number.isInteger(weight) || weight < 1 || weight > mostWeight) fault('weight', 'weight-out-of-range')
    if (name.length > 80) fault('name', 'too-long', { limit: 80 })
    const rubric = { 0: '', 3: '', 5: '' }
    for (const mark of rubricMarks) {
      rubric[mark] = text(`criterion-${place}-rubric-${mark}`)
      if (rubric[mark] === '') fault(`rubric-${mark}`, 'rubric-missing')
      if (rubric[mark].length > 160) fault(`rubric-${mark}`, 'too-long', { limit: 160 })
    }
    return [{ name, weight, rubric }]
  })
}

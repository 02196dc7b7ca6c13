import { z } from 'zod'
import { challengeDays, challengeDaysOf, type RoundRules } from '~/domain/round'
import { whole } from '../fields'
import type { Typed } from '../read'

const { least, most, usual } = challengeDays

/** For how many days after the count its sealed ballots are kept. */
export const challengeQuestions = {
  // Left empty, or hidden because nobody votes, it is the usual.
  challengeDays: z.preprocess(
    (typed) => (typed === '' ? undefined : typed),
    whole(least, most, 'challenge-days-unclear').default(usual),
  ),
}

/** The usual number is left unsaid. */
export const challengeFrom = (answers: { readonly challengeDays: number }): Pick<RoundRules, 'challengeDays'> =>
  answers.challengeDays === usual ? {} : { challengeDays: answers.challengeDays }

export const challengeTyped = (rules: Pick<RoundRules, 'challengeDays'>): Typed => ({
  challengeDays: String(challengeDaysOf(rules)),
})

import { z } from 'zod'
import type { Pence } from '~/domain/pence'
import { dateIn, gatherDates } from '../calendar-date'
import { penceIn, words, wordsIfAny } from '../fields'

const once = z.string().min(1).max(60)

/** On the page of the examination: a question, an answer to one, or what is said of a closed year. */
export const examinationForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('ask'), question: words(2_000, 'examination-words-missing'), once }),
  z.object({
    step: z.literal('answer'),
    to: z.string().min(1).max(200),
    answer: words(2_000, 'examination-words-missing'),
    once,
  }),
  z.object({
    step: z.literal('sign-off'),
    year: z.coerce.number().int(),
    statement: words(4_000, 'examination-words-missing'),
  }),
])

/** What is looked for in the journal, as it stands in an address; each may be left out. */
export const journalSearchForm = z.preprocess(
  (typed) => gatherDates(typed, ['from', 'to']),
  z.looseObject({
    from: dateIn(),
    to: dateIn(),
    amount: z
      .string()
      .default('')
      .transform((typed, context): Pence | null => {
        if (typed === '') return null
        const found = penceIn(typed)
        if (found !== undefined) return found
        context.addIssue({ code: 'custom', message: 'money-unclear' })
        return z.NEVER
      }),
    text: wordsIfAny(200),
  }),
)

import { z } from 'zod'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { money, words, wordsIfAny } from '../fields'

const once = z.string().min(1).max(60)
const id = (missing: string) => z.string({ error: missing }).min(1, missing).max(200, missing)

/** Cash for somebody to hold. */
export const floatForm = z.object({
  purpose: words(200, 'float-purpose-missing'),
  holder: id('float-holder-missing'),
  fund: id('fund-missing'),
  amount: money('amount-missing'),
  once,
})

/** What happens next to a float. */
export const floatStepForm = z.preprocess(
  (typed) => gatherDates(typed, ['countedOn']),
  z.discriminatedUnion('step', [
    z.object({ step: z.enum(['agreed', 'drawn', 'paid-back', 'withdrawn']) }),
    z.object({
      step: z.literal('count'),
      counted: money('float-counted-missing'),
      countedOn: dateNeededIn('date-unclear'),
      line: z.string().max(200).default(''),
      why: wordsIfAny(300),
      once,
    }),
    z.object({ step: z.literal('agree-count'), count: id('float-counted-missing') }),
  ]),
)

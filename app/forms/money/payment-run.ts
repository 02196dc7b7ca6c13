import { z } from 'zod'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { ticks } from '../fields'
import { bankAccountForm } from './bank-details'

/** On the page of all runs: to make one, or to say which account is paid from. */
export const runsForm = z.preprocess(
  (typed) => gatherDates(typed, ['payOn']),
  z.discriminatedUnion('step', [
    z.object({
      step: z.literal('make'),
      payments: ticks.refine((chosen) => chosen.length > 0, 'run-payments-missing'),
      payOn: dateNeededIn('date-unclear'),
    }),
    bankAccountForm.extend({ step: z.literal('account') }),
  ]),
)

export const runForm = z.object({ step: z.enum(['send', 'take-apart']) })
export const runFileForm = z.object({ as: z.enum(['xml', 'csv']) })

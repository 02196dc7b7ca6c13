import { z } from 'zod'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { words } from '../fields'

const reason = words(300, 'reason-missing')

const which = z.string({ error: 'condition-missing' }).min(1, 'condition-missing')
const shown = words(500, 'condition-because-missing')

/**
 * What is asked for on the page of an award: to prepare one of its instalments, to take the award back, or to say that a
 * condition of it is met or is no longer.
 */
export const awardForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('prepare'), instalment: z.coerce.number().int().positive() }),
  z.object({ step: z.literal('withdraw'), reason }),
  // Each has fields of its own, as both stand on one page.
  z.object({ step: z.literal('met'), met: which, 'met-because': shown }),
  z.object({ step: z.literal('not-met'), 'not-met': which, 'not-met-because': shown }),
])

const paymentStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('authorised'), confirmed: z.string().min(1) }),
  z.object({ step: z.literal('sent'), transferId: words(60, 'transfer-missing') }),
  z.object({ step: z.literal('cleared'), clearedOn: dateNeededIn('date-unclear') }),
  z.object({ step: z.literal('in-doubt'), reason }),
  z.object({ step: z.literal('failed'), reason }),
  z.object({ step: z.literal('returned'), reason }),
  z.object({ step: z.literal('cancelled'), reason }),
])

/** The next step of a payment. */
export const paymentForm = z.preprocess((typed) => gatherDates(typed, ['clearedOn']), paymentStep)

import { z } from 'zod'
import { isDate } from '~/domain/money'
import { words, wordsIfAny } from '../fields'

const reason = words(300, 'reason-missing')

/** What is asked for on the page of an award: to prepare one of its instalments, or to take the award back. */
export const awardForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('prepare'), instalment: z.coerce.number().int().positive() }),
  z.object({ step: z.literal('withdraw'), reason }),
])

const clearedOn = {
  'clearedOn-day': wordsIfAny(2),
  'clearedOn-month': wordsIfAny(2),
  'clearedOn-year': wordsIfAny(4),
}

/** The next step of a payment. */
export const paymentForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('authorised'), confirmed: z.string().min(1) }),
  z.object({ step: z.literal('sent'), transferId: words(60, 'transfer-missing') }),
  z.object({ step: z.literal('cleared'), ...clearedOn }).transform((typed, context) => {
    const [day, month] = [typed['clearedOn-day'].padStart(2, '0'), typed['clearedOn-month'].padStart(2, '0')]
    const clearedOn = `${typed['clearedOn-year']}-${month}-${day}`
    if (isDate(clearedOn)) return { step: 'cleared' as const, clearedOn }
    context.addIssue({ code: 'custom', message: 'date-unclear', path: ['clearedOn'] })
    return z.NEVER
  }),
  z.object({ step: z.literal('in-doubt'), reason }),
  z.object({ step: z.literal('failed'), reason }),
  z.object({ step: z.literal('returned'), reason }),
  z.object({ step: z.literal('cancelled'), reason }),
])

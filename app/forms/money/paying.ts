import { z } from 'zod'
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
    const date = [typed['clearedOn-year'].padStart(4, '0'), typed['clearedOn-month'], typed['clearedOn-day']]
      .map((part) => part.padStart(2, '0'))
      .join('-')
    const read = new Date(`${date}T00:00:00Z`)
    if (!Number.isNaN(read.valueOf()) && read.toISOString().startsWith(date)) {
      return { step: 'cleared' as const, clearedOn: date }
    }
    context.addIssue({ code: 'custom', message: 'date-unclear', path: ['clearedOn'] })
    return z.NEVER
  }),
  z.object({ step: z.literal('in-doubt'), reason }),
  z.object({ step: z.literal('failed'), reason }),
  z.object({ step: z.literal('returned'), reason }),
  z.object({ step: z.literal('cancelled'), reason }),
])

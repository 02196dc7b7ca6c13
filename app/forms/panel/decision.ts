import { z } from 'zod'
import { decisionOutcomes } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { penceIn, ticks, wordsIfAny } from '../fields'

/** The list's version as the page showed it. One that is missing or made up is older than any. */
const version = z.coerce.number().int().nonnegative().catch(0)

/** What is done on the meeting's own page: open it, write down who is here, say yes to the list. */
export const meetingForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('start') }),
  z.object({ step: z.literal('attend'), version, present: ticks }),
  z.object({ step: z.literal('adopt'), version }),
])

/** What the meeting says of one idea. The amount is asked for, and read, for part funding alone. */
export const decideForm = z
  .object({
    version,
    outcome: z.enum(decisionOutcomes, { error: 'outcome-missing' }),
    amount: z.string().max(20).catch(''),
    because: wordsIfAny(1000),
    /** Where to go once it is saved. */
    then: z.enum(['list', 'next']).catch('list'),
  })
  .transform(({ amount, ...said }, context) => {
    if (said.outcome !== 'part-funded') return { ...said, amountPence: undefined }
    const amountPence = penceIn(amount)
    if (amountPence !== undefined) return { ...said, amountPence }
    const message = amount === '' ? 'part-amount-missing' : 'money-unclear'
    context.addIssue({ code: 'custom', message, path: ['amount'] })
    return { ...said, amountPence: pence(0) }
  })

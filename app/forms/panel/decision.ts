import { z } from 'zod'
import { decisionOutcomes } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { penceIn, ticks, wordsIfAny } from '../fields'

/** Reasons that come up often: the meeting's own words may follow. */
export const readyReasons = [
  'others-first',
  'part-of-it',
  'next-in-line',
  'needs-time',
  'other-fund',
  'other-means',
] as const
export type ReadyReason = (typeof readyReasons)[number]

/** The list's version as the page showed it. One that is missing or made up is older than any. */
const version = z.coerce.number().int().nonnegative().catch(0)

/** What is done on the meeting's own page: open it, write down who is here, settle the rest, break off, say yes. */
export const meetingForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('start') }),
  z.object({ step: z.literal('attend'), present: ticks }),
  z.object({ step: z.literal('settle-rest'), version }),
  z.object({ step: z.literal('adjourn'), words: wordsIfAny(500) }),
  z.object({ step: z.literal('resume') }),
  z.object({ step: z.literal('ask-rule') }),
  z.object({ step: z.literal('drop'), dropping: wordsIfAny(500) }),
  z.object({ step: z.literal('adopt'), version, telling: z.enum(['now', 'later']).catch('now') }),
])

/** What the meeting says of one idea. The amount is asked for, and read, for part funding alone. */
export const decideForm = z
  .object({
    version,
    outcome: z.enum(decisionOutcomes, { error: 'outcome-missing' }),
    amount: z.string().max(20).catch(''),
    /** A ready phrase that the reason begins with. */
    ready: z.enum(['', ...readyReasons]).catch(''),
    because: wordsIfAny(1000),
    /** What has to be so before the money is paid: one on each line. */
    conditions: wordsIfAny(1000).transform((words) => words.split('\n').flatMap((line) => line.trim() || [])),
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

/** Which ideas a later decision is about, by id, and why it is taken. */
export const changeForm = z.object({ ideas: ticks, why: wordsIfAny(1000) })

import { z } from 'zod'
import { money, words, wordsIfAny } from '../fields'

/** Tells one sending of a form from another: made with the page, so that the same page sent twice does it once. */
const once = z.string().min(1).max(60)

/** Ticked by whoever was asked whether this is the same once more. */
const another = z.literal('yes').optional()

/** Money has come in. */
export const moneyInForm = z.object({
  fund: z.string({ error: 'fund-missing' }).min(1, 'fund-missing'),
  amount: money('amount-missing'),
  source: z.enum(['big-local', 'council', 'gifts', 'other'], { error: 'source-missing' }),
  once,
  another,
})

/** What is asked for on the page of a budget line: to set money to it, to take it off, or to move it elsewhere. */
export const lineForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('set'), amount: money('amount-missing'), way: z.enum(['add', 'take'], { error: 'way-missing' }), reason: wordsIfAny(300), once, another }), // prettier-ignore
  z.object({ step: z.literal('move'), 'move-amount': money('amount-missing'), to: z.string({ error: 'line-missing' }).min(1, 'line-missing'), 'move-reason': words(300, 'reason-missing'), once }), // prettier-ignore
])

export const moveForm = z.object({ answer: z.enum(['agreed', 'declined']) })

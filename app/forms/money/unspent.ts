import { z } from 'zod'
import { money, words } from '../fields'

const once = z.string().min(1).max(60)
const left = { once, amount: money('amount-missing'), reason: words(300, 'reason-missing') }

/** To say that money of an award is left; or that it is not, after all. */
export const unspentForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('tell'), ...left }),
  z.object({ step: z.literal('take-back') }),
])

/** The same for officers, who take it in cash, and see it taken. */
export const unspentDeskForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('tell'), ...left }),
  z.object({ step: z.literal('take-back') }),
  z.object({
    step: z.literal('cash'),
    once,
    cash: money('amount-missing'),
    'cash-reason': words(300, 'reason-missing'),
  }),
  z.object({ step: z.enum(['seen', 'not-so']), taken: z.string().min(1).max(200) }),
])

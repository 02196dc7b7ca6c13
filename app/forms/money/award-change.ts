import { z } from 'zod'
import { awardChangeKinds } from '~/domain/money'
import { dateIn, gatherDates } from '../calendar-date'
import { money, words } from '../fields'

const asked = z
  .object({
    step: z.literal('ask'),
    once: z.string().min(1).max(60),
    kind: z.enum(awardChangeKinds, { error: 'change-kind-missing' }),
    amount: z.string().default(''),
    doneBy: dateIn(),
    reason: words(300, 'reason-missing'),
  })
  .transform(({ amount, ...typed }, context) => {
    const takes = typed.kind === 'reduced' || typed.kind === 'topped-up'
    const read = takes ? money('amount-missing').safeParse(amount) : undefined
    if (read && !read.success) {
      const message = read.error.issues[0]?.message ?? 'amount-missing'
      context.addIssue({ code: 'custom', path: ['amount'], message })
    }
    if (typed.kind === 'extended' && typed.doneBy === null)
      context.addIssue({ code: 'custom', path: ['doneBy'], message: 'done-by-missing' })
    return {
      ...typed,
      amountPence: read?.data,
      doneBy: typed.kind === 'extended' ? (typed.doneBy ?? undefined) : undefined,
    }
  })

const answered = z.object({ step: z.enum(['agreed', 'declined']), change: z.string().min(1).max(60) })

/** To ask for a change of an award, or to answer what another has asked. */
export const awardChangeForm = z.union([answered, z.preprocess((typed) => gatherDates(typed, ['doneBy']), asked)])

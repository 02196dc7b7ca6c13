import { z } from 'zod'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { words, wordsIfAny } from '../fields'

const reason = words(300, 'reason-missing')

/** Another way than into a bank account. What is bought, and from whom, is asked of that way alone. */
const prepareOtherwise = z
  .object({
    step: z.literal('prepare-otherwise'),
    instalment: z.coerce
      .number({ error: 'instalment-missing' })
      .int('instalment-missing')
      .positive('instalment-missing'),
    way: z.enum(['cheque', 'cash', 'voucher', 'bought'], 'paying-way-missing'),
    supplier: wordsIfAny(100),
    what: wordsIfAny(300),
  })
  .superRefine(({ way, supplier, what }, context) => {
    if (way !== 'bought') return
    if (supplier === '') context.addIssue({ code: 'custom', path: ['supplier'], message: 'supplier-missing' })
    if (what === '') context.addIssue({ code: 'custom', path: ['what'], message: 'bought-missing' })
  })

const which = z.string({ error: 'condition-missing' }).min(1, 'condition-missing')
const shown = words(500, 'condition-because-missing')

const part = z.coerce.number({ error: 'milestone-missing' }).int('milestone-missing').positive('milestone-missing')
const seen = words(500, 'milestone-because-missing')

/**
 * What is asked for on the page of an award: to prepare one of its instalments, to take the award back, or to say that a
 * condition of it is met or is no longer.
 */
export const awardForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('prepare'), instalment: z.coerce.number().int().positive() }),
  prepareOtherwise,
  z.object({ step: z.literal('withdraw'), reason }),
  // Each has fields of its own, as both stand on one page.
  z.object({ step: z.literal('met'), met: which, 'met-because': shown }),
  z.object({ step: z.literal('not-met'), 'not-met': which, 'not-met-because': shown }),
  z.object({ step: z.literal('reached'), reached: part, 'reached-because': seen }),
  z.object({ step: z.literal('not-reached'), 'not-reached': part, 'not-reached-because': seen }),
])

/** A sheet that was signed: the code that is printed on it, and the day beside the signature. */
export const signedPaperForm = z.preprocess(
  (typed) => gatherDates(typed, ['signedOn']),
  z.object({ code: words(30, 'agreement-code-missing'), signedOn: dateNeededIn('signed-on-missing') }),
)

const paymentStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('authorised'), confirmed: z.string().min(1) }),
  z.object({ step: z.literal('by-stripe') }),
  z.object({ step: z.literal('sent'), transferId: words(60, 'transfer-missing') }),
  z.object({
    step: z.literal('handed-over'),
    signedBy: words(100, 'signed-by-missing'),
    witness: words(100, 'witness-missing'),
    /** The float of cash it comes from; none is the bank. */
    float: z.string().max(200).default(''),
  }),
  z.object({ step: z.literal('cleared'), clearedOn: dateNeededIn('date-unclear') }),
  z.object({ step: z.literal('in-doubt'), reason }),
  z.object({ step: z.literal('astray'), reason }),
  z.object({ step: z.literal('giving-up'), 'gave-up-because': reason }),
  z.object({ step: z.literal('lost') }),
  z.object({ step: z.literal('not-lost') }),
  z.object({ step: z.literal('failed'), reason }),
  z.object({ step: z.literal('returned'), reason }),
  z.object({ step: z.literal('cancelled'), reason }),
])

/** The next step of a payment. */
export const paymentForm = z.preprocess((typed) => gatherDates(typed, ['clearedOn']), paymentStep)

import { z } from 'zod'
import { codedPlaces } from '~/domain/money'
import { money, ticks, words, wordsIfAny } from '../fields'

/** Tells one sending of a form from another: made with the page, so that the same page sent twice does it once. */
const once = z.string().min(1).max(60)
const id = (missing: string) => z.string({ error: missing }).min(1, missing).max(200, missing)

/** A per cent as people write it, `5`, `7.5` or `5 %`, in hundredths of one; nothing typed is none. */
const rate = z
  .string()
  .default('')
  .transform((typed, context) => {
    const plain = typed.replace(/[%\s]/g, '').replace(',', '.')
    if (plain === '') return 0
    const read = /^\d{1,3}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : NaN
    if (read >= 0 && read <= 10_000) return read
    context.addIssue({ code: 'custom', message: 'rate-unclear' })
    return z.NEVER
  })

/** A share in hundredths of a per cent as it would be typed. */
export const asRate = (hundredths: number): string => (hundredths === 0 ? '' : String(hundredths / 100))

/** On the page of the plan: to open a fund, to add a line, or to settle what is kept of a fund's draw-downs. */
export const planForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('fund'),
    'fund-name': words(80, 'fund-name-missing'),
    purpose: words(300, 'purpose-missing'),
    restricted: z.enum(['yes', 'no'], { error: 'restricted-missing' }),
    'new-rate': rate,
    once,
  }),
  z.object({
    step: z.literal('line'),
    'line-name': words(80, 'line-name-missing'),
    fund: id('fund-missing'),
    theme: z.string().max(200).default(''),
    year: z.coerce
      .number({ error: 'year-unclear' })
      .int('year-unclear')
      .min(2000, 'year-unclear')
      .max(2100, 'year-unclear'),
    once,
  }),
  z.object({ step: z.literal('rate'), of: id('fund-missing'), rate }),
])

/** How much is carried from each line: a field a line, `carry-` and its id. Those left empty are not carried. */
export const carryForm = z.looseObject({ once, reason: words(300, 'reason-missing') }).transform((typed, context) => {
  const lines = Object.entries(typed).flatMap(([name, value]) => {
    if (!name.startsWith('carry-') || typeof value !== 'string' || value.trim() === '') return []
    const amount = money('amount-missing').safeParse(value)
    if (amount.success) return [{ fromLineId: name.slice('carry-'.length), amountPence: amount.data }]
    context.addIssue({ code: 'custom', message: 'money-unclear', path: [name] })
    return []
  })
  return {
    once: String(typed.once),
    reason: String(typed.reason),
    lines: lines.filter(({ amountPence }) => amountPence > 0),
  }
})

export const answerForm = z.object({ answer: z.enum(['agreed', 'declined']) })

/** A cost for others to authorise. */
export const costForm = z.object({
  what: words(200, 'cost-what-missing'),
  payee: words(120, 'cost-payee-missing'),
  person: z.string().max(200).default(''),
  amount: money('amount-missing'),
  line: id('line-missing'),
  once,
})

/** What happens next to a cost. */
export const costStepForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('authorised'), confirmed: z.string().min(1) }),
  /** From a float of cash, or from the bank. */
  z.object({ step: z.literal('paid'), float: z.string().max(200).default('') }),
  z.object({ step: z.enum(['came-back', 'cancelled']), reason: words(300, 'reason-missing') }),
])

/** What a request asks for, of which fund, and the sum that was on the page. */
export const drawDownForm = z.object({
  fund: id('fund-missing'),
  subjects: ticks,
  seen: z.coerce.number().int().catch(-1),
  once,
})

/** What happens next to a request. */
export const drawDownStepForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('agreed') }),
  z.object({
    step: z.literal('received'),
    amount: money('amount-missing'),
    source: z.enum(['big-local', 'council', 'gifts', 'other'], { error: 'source-missing' }),
    /** Ticked by whoever was asked whether it is the same money once more. */
    another: z.literal('yes').optional(),
  }),
  z.object({ step: z.literal('withdrawn'), reason: words(300, 'reason-missing') }),
  z.object({ step: z.literal('contribution'), line: id('line-missing'), payee: wordsIfAny(120), once }),
])

/** The accountant's codes, one for each kind of account. */
export const codesForm = z.object(
  Object.fromEntries(codedPlaces.map((place) => [place, words(16, 'account-code-missing')])) as Record<
    (typeof codedPlaces)[number],
    z.ZodString
  >,
)

/** Up to which day the books are to be closed. */
export const closeForm = z.object({ to: words(10, 'closing-day-missing'), once })

export const closingAnswerForm = z.object({ answer: z.enum(['agreed', 'declined', 'taken-back']) })

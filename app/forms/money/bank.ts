import { z } from 'zod'
import { pence, type Pence } from '~/domain/pence'
import { dateNeededIn, gatherDates } from '../calendar-date'
import { penceIn, ticks, words } from '../fields'

/** What an account holds: as `money`, and below nothing where it is overdrawn. */
const balance = (missing: string) =>
  z
    .string({ error: missing })
    .min(1, missing)
    .transform((typed, context): Pence => {
      const isMinus = /^\s*[-−(]/.test(typed)
      const size = penceIn(typed.replace(/[-−()]/g, ''))
      if (size !== undefined) return isMinus ? pence(0 - size) : size
      context.addIssue({ code: 'custom', message: 'money-unclear' })
      return z.NEVER
    })

const figures = (count: number, missing: string) =>
  z
    .string({ error: missing })
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .refine((typed) => new RegExp(`^\\d{${count}}$`).test(typed), missing)

const dated = (names: readonly string[]) => (typed: unknown) => gatherDates(typed, names)

/** An account of the partnership's at a bank. */
export const bankAccountForm = z.preprocess(
  dated(['openedOn']),
  z.object({
    name: words(60, 'bank-name-missing'),
    sort: figures(6, 'bank-sort-missing'),
    number: figures(8, 'bank-number-missing'),
    openedOn: dateNeededIn('date-unclear'),
    opening: balance('bank-opening-missing'),
    funds: ticks,
  }),
)

/** What is asked for on the page of an account, beside a file. */
export const bankAccountStepForm = z.preprocess(
  dated(['toOn']),
  z.discriminatedUnion('step', [
    z.object({ step: z.literal('sure') }),
    z.object({ step: z.literal('funds'), funds: ticks }),
    z.object({ step: z.literal('statement'), toOn: dateNeededIn('date-unclear'), closing: balance('bank-closing-missing') }), // prettier-ignore
  ]),
)

/** A column of a table: its place, or none. */
const column = z
  .string()
  .optional()
  .transform((typed) => (typed !== undefined && /^\d{1,3}$/.test(typed) ? Number(typed) : undefined))

/** What is asked for on the page of a bank's file. */
export const bankFileForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('columns'),
    ...{ date: column, amount: column, in: column, out: column, direction: column, payee: column },
    ...{ reference: column, number: column, balance: column, currency: column, account: column },
  }),
  z.object({ step: z.literal('confirm') }),
  z.object({ step: z.literal('ask'), reason: words(300, 'reason-missing') }),
  z.object({ step: z.literal('agreed') }),
  z.object({ step: z.literal('declined') }),
])

/** A page never sends as many: a suggestion is a payment run at most. */
const mostTogether = 500
const several = z.string().transform((typed) =>
  typed
    .split(',')
    .filter((one) => one !== '')
    .slice(0, mostTogether),
)

/** Ticked by whoever was asked whether the books have it already. */
const another = z.literal('yes').optional()

/** What is asked for on the page of a line of the bank. */
export const bankRowForm = z.discriminatedUnion('step', [
  /** A suggestion, whole: its lines and its entries. */
  z.object({ step: z.literal('take'), rows: several, with: several }),
  z.object({ step: z.literal('choose'), entry: ticks }),
  z.object({
    step: z.literal('fee'),
    line: words(60, 'line-missing'),
    'fee-reason': words(300, 'reason-missing'),
    another,
  }),
  z.object({ step: z.literal('received'), fund: words(60, 'fund-missing'), source: z.enum(['interest', 'big-local', 'council', 'gifts', 'other'], { error: 'source-missing' }), 'in-reason': words(300, 'reason-missing'), another }), // prettier-ignore
  z.object({ step: z.literal('returned'), award: words(200, 'returned-award-missing'), 'returned-reason': words(300, 'reason-missing'), another }), // prettier-ignore
  z.object({ step: z.literal('moved'), 'moved-fund': words(60, 'fund-missing'), account: words(60, 'bank-account-missing'), 'moved-reason': words(300, 'reason-missing'), another }), // prettier-ignore
  z.object({ step: z.literal('aside'), 'aside-reason': words(300, 'reason-missing') }),
  z.object({ step: z.literal('undo'), match: words(200, 'reason-missing'), 'undo-reason': words(300, 'reason-missing') }), // prettier-ignore
])

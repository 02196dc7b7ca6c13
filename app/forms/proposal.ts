import { z } from 'zod'
import type { Pence } from '~/domain/pence'
import { withinAsk, type Asks, type Draft, type Question } from '~/domain/proposal'
import { money, penceIn, words, wordsIfAny } from './fields'

/** The most characters each answer may have: room to say it, and short enough to be read on a phone. */
export const most = {
  title: 80,
  summary: 160,
  idea: 1500,
  whoBenefits: 800,
  whoHelps: 800,
  spentOn: 1000,
  when: 300,
  payeeName: 100,
  because: 500,
} as const

const yesOrNo = (missing: string) => z.enum(['yes', 'no'], { error: missing })

/** Asked before anything is written: is this the right fund at all? */
export const fitForm = z.object({
  forNeighbours: yesOrNo('for-neighbours-missing'),
  ruledOut: yesOrNo('ruled-out-missing'),
})

/** The version a page was made from. One that has been tampered with counts as the oldest. */
export const versionIn = (posted: FormData): number => {
  const version = Number(posted.get('version'))
  return Number.isSafeInteger(version) ? version : 0
}

/**
 * The form of one question. Someone who saves to come back `later` may leave anything out; what she did write is held
 * to the same limits.
 */
export function questionForm(question: Question, asks: Asks, later: boolean): z.ZodType<Partial<Draft>> {
  const text = (name: keyof typeof most, missing: string) =>
    later ? wordsIfAny(most[name]) : words(most[name], missing)
  const choice = (missing: string, asked: boolean) =>
    later || !asked ? z.string().nullable().default(null) : z.string({ error: missing }).min(1, missing)

  switch (question) {
    case 'idea':
      return z.object({
        title: text('title', 'title-missing'),
        idea: text('idea', 'idea-missing'),
        summary: text('summary', 'summary-missing'),
      })
    case 'who-benefits':
      return z.object({
        whoBenefits: text('whoBenefits', 'who-benefits-missing'),
        place: choice('place-missing', asks.neighbourhoods),
        themeId: choice('theme-missing', asks.themes),
      })
    case 'who-helps':
      return z.object({ whoHelps: text('whoHelps', 'who-helps-missing') })
    case 'money':
      return z.object({
        costPence: later ? moneyIfAny : money('cost-missing').superRefine(withinTheRound(asks)),
        spentOn: text('spentOn', 'spent-on-missing'),
      })
    case 'when':
      return z.object({ when: text('when', 'when-missing') })
    case 'payee':
      return payeeForm(later)
  }
}

const moneyIfAny = z
  .string()
  .default('')
  .transform((typed, context): Pence | null => {
    if (typed === '') return null
    const found = penceIn(typed)
    if (found !== undefined) return found
    context.addIssue({ code: 'custom', message: 'money-unclear' })
    return z.NEVER
  })

const withinTheRound = (asks: Asks) => (amount: Pence, context: z.RefinementCtx) => {
  if (withinAsk(amount, asks)) return
  const { smallestAskPence, largestAskPence } = asks
  const message = amount > largestAskPence ? 'cost-too-large' : 'cost-too-small'
  context.addIssue({ code: 'custom', message, params: { values: { smallestAskPence, largestAskPence } } })
}

function payeeForm(later: boolean): z.ZodType<Partial<Draft>> {
  const payTo = z.enum(['applicant', 'other'], { error: 'pay-to-missing' })
  return z
    .object({
      payTo: later ? payTo.nullable().default(null) : payTo,
      payeeName: wordsIfAny(most.payeeName),
    })
    .superRefine(({ payTo, payeeName }, context) => {
      if (later || payTo !== 'other' || payeeName !== '') return
      context.addIssue({ code: 'custom', message: 'payee-name-missing', path: ['payeeName'] })
    })
    .transform(({ payTo, payeeName }) => ({ payTo, payeeName: payTo === 'applicant' ? '' : payeeName }))
}

/** Eligible or not; a "no" comes with a reason, which the applicant and everybody else will read. */
export const findingForm = z
  .object({
    finding: z.enum(['eligible', 'not-eligible'], { error: 'finding-missing' }),
    because: wordsIfAny(most.because),
  })
  .superRefine(({ finding, because }, context) => {
    if (finding === 'eligible' || because !== '') return
    context.addIssue({ code: 'custom', message: 'because-missing', path: ['because'] })
  })

/** A draft as it would be typed into its forms. */
export const asTyped = (draft: Draft): Record<keyof Draft, string> => ({
  ...draft,
  place: draft.place ?? '',
  themeId: draft.themeId ?? '',
  costPence: draft.costPence === null ? '' : asPounds(draft.costPence),
  payTo: draft.payTo ?? '',
})

/** An amount as people write it, without the sign: `240`, or `240.50` when there are pennies. */
const asPounds = (amount: Pence): string => (amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2))

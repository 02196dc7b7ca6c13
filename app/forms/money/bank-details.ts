import { z } from 'zod'
import { accountNumberIn, sortCodeIn } from '~/domain/money'
import { looksLikeEmail, plainEmail } from '~/domain/people'
import { words } from '../fields'

const figures = (missing: string, unclear: string, find: (typed: string) => string | undefined) =>
  z
    .string({ error: missing })
    .min(1, missing)
    .transform((typed, context): string => {
      const found = find(typed)
      if (found !== undefined) return found
      context.addIssue({ code: 'custom', message: unclear })
      return z.NEVER
    })

/** A bank account in the United Kingdom, however its figures are spaced. */
export const bankAccountForm = z.object({
  name: words(70, 'payee-bank-name-missing'),
  sortCode: figures('bank-sort-code-missing', 'bank-sort-code-unclear', sortCodeIn),
  accountNumber: figures('payee-bank-number-missing', 'bank-number-unclear', accountNumberIn),
})

/** Whoever comes by a letter gives an account, or says that a change is hers, or is not. */
export const bankAnswerForm = z.object({ answer: z.enum(['confirmed', 'stopped'], 'bank-answer-missing') })

const email = z
  .string({ error: 'email-missing' })
  .min(1, 'email-missing')
  .transform(plainEmail)
  .refine(looksLikeEmail, 'email-unclear')

/** Where the link goes. */
export const askBankForm = z.object({ email })

const reason = words(300, 'bank-reason-missing')

/** What an officer does on the page of an award's bank details. */
export const bankDeskForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('ask'), email }),
  z.object({ step: z.literal('look') }),
  z.object({ step: z.literal('vouched'), 'vouched-because': reason }),
  z.object({ step: z.literal('stopped'), 'stopped-because': reason }),
])

/** Not an account but Stripe; and a way in there, for whoever has chosen it. */
const stripeSteps = [z.object({ step: z.literal('stripe') }), z.object({ step: z.literal('to-stripe') })] as const

/** On the page that a letter leads to. An account is what is given where nothing else is said. */
export const bankLinkForm = z.preprocess(
  (typed) => ({ step: 'give', ...(typed as object) }),
  z.discriminatedUnion('step', [bankAccountForm.extend({ step: z.literal('give') }), ...stripeSteps]),
)

/** On her own page: her account, or the address of somebody who gives theirs. */
export const ownBankForm = z.discriminatedUnion('step', [
  bankAccountForm.extend({ step: z.literal('give') }),
  z.object({ step: z.literal('ask'), email }),
  ...stripeSteps,
])

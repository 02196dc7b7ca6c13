import { z } from 'zod'
import {
  landings,
  looksLikeEmail,
  looksLikeLetterCode,
  needsRound,
  plainEmail,
  plainLetterCode,
  invitableRoles,
} from '~/domain/people'
import { words } from './fields'

/** Where it leads, as one choice: `join`, or a page of a round by the round's id, `apply:ID`. */
const destination = z
  .string({ error: 'destination-missing' })
  .min(1, 'destination-missing')
  .transform((chosen, context) => {
    const [page, roundId] = chosen.split(':')
    const landing = landings.find((one) => one === page)
    if (landing !== undefined && needsRound(landing) === (roundId !== undefined)) {
      return { landing, roundId: roundId ?? null }
    }
    context.addIssue({ code: 'custom', message: 'destination-missing' })
    return z.NEVER
  })

/** One person. Without an address she gets a printed letter. */
export const invitationForm = z.object({
  name: words(80, 'invitee-name-missing'),
  email: z
    .string()
    .default('')
    .transform(plainEmail)
    .refine((typed) => typed === '' || looksLikeEmail(typed), 'email-unclear')
    .transform((typed) => typed || null),
  neighbourhood: z
    .string()
    .default('')
    .transform((chosen) => chosen || null),
  role: z
    .union([z.literal(''), z.enum(invitableRoles), z.literal('panel-no-vote')], { error: 'role-missing' })
    .default('')
    .transform((chosen) =>
      chosen === 'panel-no-vote'
        ? { role: 'panel' as const, voting: false }
        : { role: chosen || null, voting: chosen === 'panel' },
    ),
  destination,
})

/** Many: a pasted list, if there is one (a file comes beside it). */
export const invitationListForm = z.object({ pasted: z.string().default(''), destination })

/** The code of a printed letter, and what she is called. */
export const printedCodeForm = z.object({
  code: z
    .string({ error: 'letter-code-missing' })
    .min(1, 'letter-code-missing')
    .refine(looksLikeLetterCode, 'letter-code-unclear')
    .transform(plainLetterCode),
  name: z.string().max(80, 'too-long').default(''),
})

/** What she is called, when the code was typed on the page before. */
export const printedNameForm = z
  .object({ name: words(80, 'name-missing') })
  .transform(({ name }) => ({ name, code: null }))

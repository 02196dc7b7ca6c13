import { z } from 'zod'
import { looksLikeEmail, plainEmail } from '~/domain/people'
import { longestNote, parts } from '~/domain/proposal'
import { ticked, words } from './fields'

const part = z.enum(parts, { error: 'part-missing' })

/** Somebody to ask in. Without an address she gets a code on paper. */
export const askInForm = z.object({
  name: words(80, 'invitee-name-missing'),
  email: z
    .string()
    .default('')
    .transform(plainEmail)
    .refine((typed) => typed === '' || looksLikeEmail(typed), 'email-unclear')
    .transform((typed) => typed || null),
  part,
})

/** Another part for somebody who is in; or out. */
export const shareForm = z.union([
  z.object({ step: z.literal('end') }).transform(() => ({ part: null })),
  z.object({ part }),
])

/** That it was read out and agreed, of the version that was read. */
export const readBackForm = z.object({
  agrees: z.string({ error: 'read-back-missing' }),
  version: z.coerce.number().int().nonnegative().catch(-1),
})

/** Whether the helper stays on. */
export const handOverForm = z.object({ stays: ticked })

/** A note for the others who share in the idea. */
export const noteForm = z.object({ words: words(longestNote, 'note-missing') })

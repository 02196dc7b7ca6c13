import { z } from 'zod'
import { looksLikeEmail, looksLikePostcode, plainEmail, spacedPostcode } from '~/domain/people'
import { ticked, words } from './fields'

/** Where to send a code, and whether to stay signed in. */
export const emailForm = z.object({
  email: z
    .string({ error: 'email-missing' })
    .min(1, 'email-missing')
    .transform(plainEmail)
    .refine(looksLikeEmail, 'email-unclear'),
  stay: ticked,
})

/** The code from the letter: six digits, with whatever spaces or dashes came along when it was copied. */
export const codeForm = z.object({
  code: z
    .string({ error: 'code-missing' })
    .transform((typed) => typed.replace(/[\s\p{Pd}]/gu, ''))
    .pipe(
      z
        .string()
        .min(1, 'code-missing')
        .regex(/^\d{6}$/, 'code-unclear'),
    ),
})

export const nameForm = z.object({ name: words(80, 'name-missing') })

/** "I live here", in her own words and at her word. */
export const residencyForm = z.object({
  name: words(80, 'name-missing'),
  postcode: z
    .string({ error: 'postcode-missing' })
    .min(1, 'postcode-missing')
    .refine(looksLikePostcode, 'postcode-unclear')
    .transform(spacedPostcode),
  declared: z.string({ error: 'declaration-missing' }),
})

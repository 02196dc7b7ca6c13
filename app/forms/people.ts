import { z } from 'zod'
import {
  looksLikeEmail,
  looksLikeLetterCode,
  looksLikePostcode,
  plainEmail,
  plainLetterCode,
  requestWays,
  residencyMethods,
  spacedPostcode,
} from '~/domain/people'
import { ticked, whole, words } from './fields'

/** Where to send a code, and whether to stay signed in. */
export const emailForm = z.object({
  email: z
    .string({ error: 'email-missing' })
    .min(1, 'email-missing')
    .transform(plainEmail)
    .refine(looksLikeEmail, 'email-unclear'),
  stay: ticked,
})

/** The address that someone would have as hers. */
export const addressForm = emailForm.pick({ email: true })

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

const postcode = z
  .string({ error: 'postcode-missing' })
  .min(1, 'postcode-missing')
  .refine(looksLikePostcode, 'postcode-unclear')
  .transform(spacedPostcode)

/** Asking to be known by a way that takes somebody else. */
export const residencyWishForm = z
  .object({
    way: z.enum(requestWays, { error: 'residency-way-missing' }),
    postcode,
    address: z.string().max(300, 'too-long').default(''),
  })
  .refine(({ way, address }) => way !== 'posted-code' || address.trim() !== '', {
    path: ['address'],
    message: 'address-missing',
  })

export const postedCodeForm = z.object({
  code: z
    .string({ error: 'letter-code-missing' })
    .min(1, 'letter-code-missing')
    .refine(looksLikeLetterCode, 'letter-code-unclear')
    .transform(plainLetterCode),
})

export const vouchForm = z.object({ known: z.string({ error: 'vouch-missing' }) })

export const residencyWaysForm = z.object({
  ways: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(z.enum(residencyMethods)).min(1, 'ways-missing'),
  ),
})

export const verifyResidencyForm = z.object({
  neighbourhood: z.string({ error: 'place-missing' }).min(1, 'place-missing'),
})
/** How old somebody is at least, as somebody knows who verifies. */
export const ageForm = z.object({ years: whole(1, 120, 'age-unclear') })
export const withdrawResidencyForm = z.object({ reason: words(500, 'reason-missing') })

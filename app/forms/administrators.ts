import { z } from 'zod'
import { looksLikeEmail, plainEmail } from '~/domain/people'
import { ticks, words, wordsIfAny } from './fields'

const because = words(400, 'role-because-missing')
const once = z.string().min(1).max(60)

/** What administrators do on their page: propose one more or one fewer, stop being one, and look after programmes. */
export const administratorsForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('give'),
    name: words(80, 'their-name-missing'),
    email: z
      .string({ error: 'their-email-missing' })
      .min(1, 'their-email-missing')
      .transform(plainEmail)
      .refine(looksLikeEmail, 'their-email-unclear'),
    because,
    once,
  }),
  z.object({ step: z.literal('end'), person: z.string().min(1), because, once }),
  z.object({ step: z.literal('resign'), sure: z.string({ error: 'resign-sure-missing' }) }),
  z.object({
    step: z.literal('programme'),
    'programme-name': words(80, 'programme-name-missing'),
    slug: z.string({ error: 'slug-missing' }).min(1, 'slug-missing').toLowerCase(),
    about: wordsIfAny(400),
  }),
  z.object({ step: z.literal('members'), programme: z.string().min(1), members: ticks }),
])

import { z } from 'zod'
import { waysToTell } from '~/domain/proposal'
import { words } from './fields'

/** Nobody, or somebody by her id. */
const somebody = z
  .string()
  .default('')
  .transform((typed) => (typed === '' ? null : typed))

/** What an officer changes about who scores an idea: from one, to another, or both; and why. */
export const reassignForm = z
  .object({ from: somebody, to: somebody, because: words(500, 'reassign-reason-missing') })
  .superRefine(({ from, to }, context) => {
    if (from === null && to === null) context.addIssue({ code: 'custom', path: ['to'], message: 'reassign-nobody' })
  })

/** Which interest a member without an address was told of, and how. */
export const toldInterestForm = z.object({
  interest: z.string({ error: 'told-who-missing' }).min(1, 'told-who-missing'),
  way: z.enum(waysToTell, { error: 'told-how-missing' }),
})

import { z } from 'zod'
import { keptKinds } from '~/domain/people'
import { words, wordsIfAny } from './fields'

/** An interest for one's own register. */
export const keptInterestForm = z.object({
  kind: z.enum(keptKinds, { error: 'kept-kind-missing' }),
  what: words(120, 'kept-what-missing'),
  since: wordsIfAny(40),
  note: wordsIfAny(300),
})

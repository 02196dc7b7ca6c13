import { z } from 'zod'
import { waysToTell } from '~/domain/proposal'
import { wordsIfAny } from '../fields'

/** On the page of all letters: send them; or write down that somebody was told, one of those who wait. */
export const tellingForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('tell') }),
  z.object({
    step: z.literal('told'),
    /** The idea and the person, as the list names them. */
    who: z
      .string()
      .regex(/^\S+ \S+$/, 'told-who-missing')
      .transform((both) => {
        const [proposalId = '', personId = ''] = both.split(' ')
        return { proposalId, personId }
      }),
    way: z.enum(waysToTell, { error: 'told-how-missing' }),
    note: wordsIfAny(300),
  }),
])

/** The panel's feedback on one idea, as it is to be sent. */
export const feedbackForm = z.object({
  words: wordsIfAny(3000),
  version: z.coerce.number().int().nonnegative().catch(0),
})

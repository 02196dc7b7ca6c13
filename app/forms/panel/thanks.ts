import { z } from 'zod'
import { thanksBases } from '~/domain/panel'
import { nothing } from '~/domain/pence'
import { penceIn, ticked } from '../fields'

/** Hours as people write them, to the quarter or so: `2`, `1.5`, `1,25`. Nothing typed is none. In whole minutes. */
const hours = z
  .string()
  .default('')
  .transform((words, context) => {
    const typed = words.trim().replace(',', '.')
    if (typed === '') return 0
    const minutes = Math.round(Number(typed) * 60)
    if (/^\d{1,3}(\.\d{1,2})?$/.test(typed) && minutes >= 0) return minutes
    context.addIssue({ code: 'custom', message: 'hours-unclear' })
    return z.NEVER
  })

/** The time that a member gave to a round. */
export const timeForm = z.object({ scoring: hours, meeting: hours, other: hours, noThanks: ticked })

const id = z.string().max(200).catch('')

/** On the books' page of thanks: how the panel is paid, and the payments on their way. */
export const thanksForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('choose'),
    by: z.enum(thanksBases, { error: 'thanks-basis-missing' }),
    /** Left out where nobody is paid; what is no amount is none, and the command says what is missing. */
    amount: z
      .string()
      .max(20)
      .default('')
      .transform((typed) => penceIn(typed) ?? nothing),
  }),
  z.object({
    step: z.literal('prepare'),
    /** The round and the member, as the list names them. */
    who: z
      .string()
      .regex(/^\S+ \S+$/, 'told-who-missing')
      .transform((both) => {
        const [roundId = '', personId = ''] = both.split(' ')
        return { roundId, personId }
      }),
    line: id,
  }),
  z.object({ step: z.enum(['authorised', 'paid', 'cancelled']), payment: id }),
])

import { z } from 'zod'
import { votingActs } from '~/domain/voting/voting-change'
import { words } from '../fields'
import { gatherMoments, moment } from '../moment'

/** A receipt as somebody typed it; whether it can be one is for the rules to say. */
export const receiptForm = z.object({
  receipt: z.string({ error: 'receipt-missing' }).min(1, 'receipt-missing').max(60, 'receipt-missing'),
})

/** What a teller does on her page: be shown a key, see whether she has it right, or give it. */
export const tellerForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('take') }),
  z.object({
    step: z.enum(['try', 'give']),
    key: z.string({ error: 'teller-key-missing' }).min(1, 'teller-key-missing').max(200, 'teller-key-missing'),
  }),
])

const somebody = z.string().default('')

/** Three people, or nobody. */
export const tellersForm = z
  .object({ teller1: somebody, teller2: somebody, teller3: somebody })
  .transform(({ teller1, teller2, teller3 }) => [teller1, teller2, teller3].filter((one) => one !== ''))

/** That voting end at another time, and why; or an answer to it. */
export const votingEndForm = (timeZone: string) =>
  z.preprocess(
    (typed) => gatherMoments(typed, ['until']),
    z.discriminatedUnion('step', [
      z.looseObject({
        step: z.literal('ask'),
        act: z.enum(votingActs, { error: 'voting-act-missing' }),
        until: moment(timeZone),
        because: words(400, 'voting-because-missing'),
        once: z.string().min(1).max(60),
      }),
      z.looseObject({
        step: z.literal('answer'),
        change: z.string().min(1).max(60),
        answer: z.enum(['agreed', 'refused', 'taken-back']),
      }),
    ]),
  )

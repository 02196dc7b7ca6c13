import { z } from 'zod'
import { saysWords } from '~/domain/panel'
import { ticks } from '../fields'

const reference = z.string({ error: 'says-missing' }).min(1, 'says-missing')
const says = z.enum(saysWords, { error: 'says-missing' })

/** What is done on the page of all the panel's votes: open them, or vote on one. */
export const panelVotesForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open-all') }),
  /** The panel's one ballot on all ideas is counted. */
  z.object({ step: z.literal('close-ballot') }),
  z.object({ step: z.literal('voice'), reference, says }),
  /** A secret voice, looked over: now the slip goes in the box. */
  z.object({ step: z.literal('sure'), reference, says }),
  /** Looked over, and not meant. */
  z.object({ step: z.literal('change') }),
])

/** The panel's ballot: its buttons are those of every ballot, and what is marked stands under the ideas' own names. */
export const panelBallotForm = z.looseObject({
  step: z.enum(['update', 'check', 'change', 'cast']).catch('check'),
  chosen: ticks,
  /** The member whose ballot an officer writes down; nobody's but her own where it is left out. */
  forId: z.string().max(100).catch(''),
})

/** How many slips said so; nothing typed is none. */
const slips = z
  .string()
  .regex(/^\d{0,3}$/, 'slips-unclear')
  .default('')
  .transform((typed) => Number(typed === '' ? '0' : typed))

/** What is done at the desk of one vote. */
export const panelVoteDeskForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('open') }),
  z.object({ step: z.literal('close') }),
  z.object({ step: z.literal('end') }),
  z.object({ step: z.literal('casting'), says: says.exclude(['abstain']) }),
  z.object({
    step: z.literal('key-in'),
    personId: z.string({ error: 'member-missing' }).min(1, 'member-missing'),
    says,
  }),
  z.object({ step: z.literal('slips'), personIds: ticks, yes: slips, no: slips, abstain: slips }),
])

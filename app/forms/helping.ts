import { z } from 'zod'
import { ticks, words } from './fields'

/** A code from a letter on paper; whether it can be one is for the rules to say. */
export const paperCodeForm = z.object({
  code: z.string({ error: 'paper-code-missing' }).min(1, 'paper-code-missing').max(60, 'paper-code-missing'),
})

export const lostCodeForm = z.object({ person: z.string() })

/** Who gets a letter: all who have no code, or those who are ticked. */
export const paperLettersForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('everyone') }),
  z.object({ step: z.literal('some'), people: ticks.pipe(z.array(z.string()).min(1, 'paper-people-missing')) }),
])

/** The neighbour who is there: one who is known, or one to get to know. */
export const helpForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('known'), person: z.string() }),
  z.object({ step: z.literal('new'), name: words(80, 'help-name-missing'), place: words(60, 'help-place-missing') }),
])

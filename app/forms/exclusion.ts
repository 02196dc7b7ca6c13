import { z } from 'zod'
import { ticks, words } from './fields'

/** Which ideas cannot both be funded, and why; or that this be taken back. */
export const exclusionForm = z.discriminatedUnion('step', [
  z.object({
    step: z.literal('exclude'),
    ideas: ticks.pipe(
      z.array(z.string().max(60)).min(2, 'exclusion-ideas-missing').max(200, 'exclusion-ideas-missing'),
    ),
    because: words(200, 'exclusion-because-missing'),
  }),
  z.object({ step: z.literal('together'), exclusion: z.string().min(1).max(60) }),
])

import { z } from 'zod'
import { ticked } from './fields'

/** To be erased, with or without the stories she told; or to take it back. */
export const eraseForm = z.object({ does: z.enum(['ask', 'cancel']), leave: ticked })

import { z } from 'zod'

/** Which budget line the pot comes from. */
export const publishForm = z.object({ line: z.string({ error: 'line-missing' }).min(1, 'line-missing') })

import { z } from 'zod'

/** Which photo the books need, or do not need any more. */
export const evidenceForm = z.object({
  picture: z.string().min(1),
  step: z.enum(['keep', 'let-go']),
})

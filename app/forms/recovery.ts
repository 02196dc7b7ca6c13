import { z } from 'zod'

export const recoveryForm = z.object({ step: z.enum(['agree', 'stop']) })

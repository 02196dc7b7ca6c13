import { z } from 'zod'

/** A wish for an archive, and what is in it. `once` tells a form that is sent twice. */
export const archiveForm = z.object({
  once: z.string().min(1).max(64),
  kind: z.enum(['whole', 'public'], { error: 'archive-kind-missing' }),
})

/** What becomes of a wish. */
export const archiveAnswerForm = z.object({
  archive: z.string().min(1).max(64),
  answer: z.enum(['agreed', 'declined', 'taken-back']),
})

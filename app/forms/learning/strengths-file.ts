import { z } from 'zod'

/** As much text as a file of strengths can have. */
export const mostOfStrengthsFile = 200_000

/** A table that was pasted, or comes back from the page that showed what it would change. */
export const strengthsFileForm = z.object({ pasted: z.string().max(mostOfStrengthsFile, 'too-long').default('') })

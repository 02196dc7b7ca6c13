import { z } from 'zod'
import { ticks } from './fields'

/** A pasted table, if there is one (a file comes beside it). */
export const ideasTableForm = z.object({ pasted: z.string().default('') })

/** Which ideas of a table are to come in. */
export const ideaListForm = z
  .object({ which: z.enum(['all', 'new', 'chosen'], { error: 'answer-missing' }), line: ticks })
  .transform(({ which, line }) => ({
    which: which === 'chosen' ? line.map(Number).filter(Number.isSafeInteger) : which,
  }))

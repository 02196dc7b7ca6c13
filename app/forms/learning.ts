import { z } from 'zod'
import { words } from './fields'

/** The most characters each answer may have. */
export const most = { whatHappened: 1500, whoCameTogether: 800, whatNext: 800 } as const

/** A number of people or hours, when it is known. */
const countIfKnown = z
  .string()
  .default('')
  .transform((typed, context): number | null => {
    const plain = typed.replace(/[,\s]/g, '')
    if (plain === '') return null
    if (/^\d{1,6}$/.test(plain)) return Number(plain)
    context.addIssue({ code: 'custom', message: 'count-unclear' })
    return z.NEVER
  })

/** How did it go? Three questions, and two numbers for those who know them. */
export const storyForm = z.object({
  whatHappened: words(most.whatHappened, 'what-happened-missing'),
  whoCameTogether: words(most.whoCameTogether, 'who-came-together-missing'),
  whatNext: words(most.whatNext, 'what-next-missing'),
  peopleTakingPart: countIfKnown,
  volunteerHours: countIfKnown,
})

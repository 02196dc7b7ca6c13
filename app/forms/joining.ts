import { z } from 'zod'
import { words, wordsIfAny } from './fields'

/** Room for a few sentences. */
export const mostJoiningWords = 400

/** With which idea, which of the two stays, and why. */
export const suggestForm = z.object({
  with: words(40, 'staying-missing'),
  staying: words(40, 'staying-missing'),
  words: wordsIfAny(mostJoiningWords),
})

export const joiningAnswerForm = z.object({
  answer: z.enum(['yes', 'no'], { error: 'joining-answer-missing' }),
  words: wordsIfAny(mostJoiningWords),
})

import { z } from 'zod'
import { introductionStates } from '~/domain/proposal'
import { ticked, wordsIfAny, words } from './fields'

/** Short enough to be read on a phone. */
export const mostOfIntroduction = { words: 600, answer: 600, offer: 400 } as const

/** What a builder does with a pair, and her own words to both. */
export const introduceForm = z.object({
  how: z.enum(introductionStates, { error: 'introduction-how-missing' }),
  words: wordsIfAny(mostOfIntroduction.words),
})

export const answerIntroductionForm = z.object({
  yes: ticked,
  back: ticked,
  words: wordsIfAny(mostOfIntroduction.answer),
})

export const offerHelpForm = z.object({ words: words(mostOfIntroduction.offer, 'help-offer-missing') })

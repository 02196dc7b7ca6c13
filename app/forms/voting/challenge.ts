import { z } from 'zod'
import { challengeAbouts, measureKinds, mostInChallenge } from '~/domain/voting/challenge'
import { ticked, ticks, words } from '../fields'

/** That something is wrong with a vote. A receipt that cannot be one is for the rules to say. */
export const challengeForm = z.object({
  about: z.enum(challengeAbouts, { error: 'challenge-about-missing' }),
  words: words(mostInChallenge, 'challenge-words-missing', 'challenge-words-long'),
  reading: z.enum(['public', 'private'], { error: 'challenge-reading-missing' }),
  receipt: z.string().max(60, 'receipt-missing').default(''),
  /** Ids of officers whose own acts it is about. */
  against: ticks,
  /** What her own page will be found by: made with the form. */
  secret: z.string().min(20).max(60),
})

export const challengeAnswerForm = z.object({
  answer: words(mostInChallenge, 'challenge-answer-missing', 'challenge-words-long'),
  shows: ticked,
})

/** What officers do about a challenged vote: count it again, ask for a measure, or answer one. */
export const afterCountForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('recount') }),
  z.object({
    step: z.literal('ask'),
    kind: z.enum(measureKinds, { error: 'measure-kind-missing' }),
    because: words(1_000, 'measure-because-missing'),
    once: z.string().min(1).max(60),
  }),
  z.object({
    step: z.literal('answer'),
    measure: z.string().min(1).max(60),
    answer: z.enum(['agreed', 'refused', 'taken-back']),
  }),
])

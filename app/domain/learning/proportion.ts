import { pence, type Pence } from '../pence'

/** The pages of a story that somebody may be asked to fill in. */
export const storyPages = [
  'happened',
  'together',
  'next',
  'numbers',
  'outcomes',
  'figures',
  'people',
  'pictures',
] as const
export type StoryPage = (typeof storyPages)[number]
export const isStoryPage = (word: unknown): word is StoryPage => (storyPages as readonly unknown[]).includes(word)

/** From which sums more than a sentence and a picture is asked. */
export interface StoryThresholds {
  /** From it on, all three questions and the numbers. */
  readonly questionsFromPence: Pence
  /** From it on, the questions may not be left empty. */
  readonly allFromPence: Pence
}

export const usualThresholds: StoryThresholds = { questionsFromPence: pence(250_00), allFromPence: pence(1_000_00) }

/** What is asked of whoever was given a sum, and which of it cannot be left out. */
export interface StoryAsked {
  readonly pages: readonly StoryPage[]
  readonly needed: readonly StoryPage[]
}

/**
 * What is asked of a story: for a small sum a sentence and a picture, for more the three questions and the numbers that
 * are easy to know. A larger sum is never asked less. Who can be recognised is asked whatever the sum; and where a
 * partnership looks for outcomes, which of them a story says something about: numbers about those only with the other
 * numbers.
 */
export function askedOfStory(
  amount: Pence,
  thresholds: StoryThresholds,
  looks: { readonly forOutcomes: boolean; readonly forFigures: boolean } = { forOutcomes: false, forFigures: false },
): StoryAsked {
  const small = amount < thresholds.questionsFromPence
  const pages: readonly StoryPage[] = small ? ['happened', 'outcomes', 'people', 'pictures'] : storyPages
  const needed: readonly StoryPage[] =
    small || amount < thresholds.allFromPence ? ['happened'] : ['happened', 'together', 'next']
  return {
    pages: pages.filter(
      (page) => (page !== 'outcomes' || looks.forOutcomes) && (page !== 'figures' || looks.forFigures),
    ),
    needed,
  }
}

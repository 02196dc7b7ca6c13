import { isMessageKey, type Translator } from '../messages'

/** An outcome that a story says something about, with the figures it tells. */
export interface StoryOutcome {
  readonly key: string
  readonly words: string
  readonly figures: readonly {
    readonly key: string
    readonly kind: 'number' | 'yes-no'
    readonly words: string
    readonly value: number
  }[]
}

/** An outcome or a question in words: a partnership's own, or, of a ready-made one and of the usual numbers, ours. */
export function hoped(t: Translator['t'], { key, words }: { readonly key: string; readonly words: string }): string {
  if (words !== '') return words
  const ready = `outcomes.ready.${key}`
  if (isMessageKey(ready)) return t(ready)
  const number = `learning.number.${key}`
  return isMessageKey(number) ? t(number) : key
}

/** What one story answers. */
export const figureSaid = (
  { t, format }: Pick<Translator, 't' | 'format'>,
  { kind, value }: { readonly kind: 'number' | 'yes-no'; readonly value: number },
): string => (kind === 'number' ? format.count(value) : t(value === 1 ? 'outcomes.yes' : 'outcomes.no'))

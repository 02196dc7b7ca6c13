import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

/** That she asked to be erased, when it is done, and how to take it back. `origin` is our whole address. */
export const erasureLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, origin: string) =>
  (dueAt: Instant) =>
    inWords(language, t('held.letter.subject'), [
      { says: t('held.letter.body', { dueAt }) },
      { says: t('held.letter.not-you'), button: t('held.letter.go'), href: `${origin}/you/held/erasure` },
    ])

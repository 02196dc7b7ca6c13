import { inWords } from '../letter/words'
import type { Translator } from '../messages'

/** The letter with the code, in the reader's language. The code stands in the subject too, to be seen at a glance. */
export const signInLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>) =>
  (code: string) =>
    inWords(language, t('people.letter.code.subject', { code }), [
      { says: t('people.letter.code.code', { code }), loud: true },
      { says: t('people.letter.code.how') },
      { says: t('people.letter.code.not-you') },
    ])

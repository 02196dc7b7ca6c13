import type { Translator } from '../messages'

/** The letter with the code, in the reader's language. The code stands in the subject too, to be seen at a glance. */
export const signInLetter =
  ({ t }: Pick<Translator, 't'>) =>
  (code: string) => ({
    subject: t('people.letter.code.subject', { code }),
    text: [
      t('people.letter.code.code', { code }),
      t('people.letter.code.how'),
      t('people.letter.code.not-you'),
      t('common.product'),
    ].join('\n\n'),
  })

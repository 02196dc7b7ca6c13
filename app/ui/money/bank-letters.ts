import { inWords } from '../letter/words'
import type { Translator } from '../messages'

type Words = Pick<Translator, 't' | 'language'>

/** To whoever is paid: the way to the page where she gives her account. `home` is the partnership's whole address. */
export const askBankLetter =
  ({ t, language }: Words, home: string) =>
  ({ secret, title, payee }: { secret: string; title: string; payee: string }) =>
    inWords(language, t('accounts.letter.ask.subject', { title }), [
      {
        says: t('accounts.letter.ask.text', { title, payee }),
        button: t('accounts.letter.ask.button'),
        href: `${home}/bank/${secret}`,
      },
    ])

/** To where the old details came from: is the change yours? */
export const bankChangeLetter =
  ({ t, language }: Words, home: string) =>
  (asked: { secret: string; title: string; wasEnding: string; isEnding: string }) =>
    inWords(language, t('accounts.letter.change.subject'), [
      { says: t('accounts.letter.change.text', asked) },
      {
        says: t('accounts.letter.change.next'),
        button: t('accounts.letter.change.button'),
        href: `${home}/bank/${asked.secret}`,
      },
    ])

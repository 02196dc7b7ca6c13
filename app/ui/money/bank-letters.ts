import { inWords } from '../letter/words'
import type { Translator } from '../messages'

type Words = Pick<Translator, 't' | 'language'>

/** To whoever is paid: the way to the page where she gives her account. `home` is the partnership's whole address. */
export const askBankLetter =
  ({ t, language }: Words, home: string) =>
  ({ secret, title, payee }: { secret: string; title: string; payee: string }) =>
    inWords(language, t('bank.letter.ask.subject', { title }), [
      {
        says: t('bank.letter.ask.text', { title, payee }),
        button: t('bank.letter.ask.button'),
        href: `${home}/bank/${secret}`,
      },
    ])

/** To where the old details came from: is the change yours? */
export const bankChangeLetter =
  ({ t, language }: Words, home: string) =>
  (asked: { secret: string; title: string; wasEnding: string; isEnding: string }) =>
    inWords(language, t('bank.letter.change.subject'), [
      { says: t('bank.letter.change.text', asked) },
      {
        says: t('bank.letter.change.next'),
        button: t('bank.letter.change.button'),
        href: `${home}/bank/${asked.secret}`,
      },
    ])

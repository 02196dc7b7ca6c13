import { inWords } from '../letter/words'
import type { Translator } from '../messages'

/** With the code that shows that a new address is hers. */
export const addressCodeLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>) =>
  (code: string) =>
    inWords(language, t('held.address-letter.code.subject', { code }), [
      { says: t('people.letter.code.code', { code }), loud: true },
      { says: t('held.address-letter.code.how') },
      { says: t('held.address-letter.code.not-you') },
    ])

/** To a neighbour whose address somebody else would have: nothing has changed. `origin` is our whole address. */
export const addressTakenLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, origin: string) =>
  () =>
    inWords(language, t('held.address-letter.taken.subject'), [
      { says: t('held.address-letter.taken.what') },
      { says: t('held.address-letter.taken.not-you') },
      { says: t('held.address-letter.taken.you'), button: t('common.sign-in'), href: `${origin}/sign-in` },
    ])

interface Place {
  readonly slug: string
  readonly name: string
}

/** To the address that was hers until now: what changed, and whom to tell if it was not she. */
export const addressLeftLetter =
  ({ t, language }: Pick<Translator, 't' | 'language'>, origin: string) =>
  (places: readonly Place[]) =>
    inWords(language, t('held.address-letter.left.subject'), [
      { says: t('held.address-letter.left.what') },
      { says: t('held.address-letter.left.not-you') },
      ...places.map(({ name, slug }) => ({
        button: t('held.address-letter.left.who', { partnership: name }),
        href: `${origin}/p/${slug}/people`,
      })),
    ])

import type { Pence } from '~/domain/pence'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Left {
  readonly title: string
  readonly reference: string
  readonly round: string
  readonly amountPence: Pence
}
type Speaker = Pick<Translator, 't' | 'language'>

const page = (home: string, { round, reference }: Left) =>
  `${home}/rounds/${round}/proposals/${reference}/award/unspent`

/** Money is left: how it comes back. `home` is the partnership's whole address. */
export const unspentToldLetter =
  ({ t, language }: Speaker, home: string) =>
  (left: Left) =>
    inWords(language, t('unspent.letter.told.subject', { ...left }), [
      { says: t('unspent.letter.told', { ...left }) },
      { says: t('unspent.how.bank', { ...left }) },
      { says: t('unspent.how.cash'), button: t('unspent.letter.go'), href: page(home, left) },
      { says: t('unspent.letter.not-so') },
    ])

/** It was told of a while ago, and has not come. */
export const unspentAskedLetter =
  ({ t, language }: Speaker, home: string) =>
  (left: Left) =>
    inWords(language, t('unspent.letter.asked.subject', { ...left }), [
      { says: t('unspent.letter.asked', { ...left }) },
      { says: t('unspent.how.bank', { ...left }) },
      { says: t('unspent.how.cash'), button: t('unspent.letter.go'), href: page(home, left) },
      { says: t('unspent.letter.sent-already') },
    ])

/** Cash came back, and two officers have it in writing. */
export const unspentCameLetter =
  ({ t, language }: Speaker, home: string) =>
  (left: Left) =>
    inWords(language, t('unspent.letter.came.subject', { ...left }), [
      { says: t('unspent.letter.came', { ...left }) },
      { says: t('unspent.letter.came.keep'), button: t('unspent.letter.go'), href: page(home, left) },
    ])

import type { GiftKind } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Given {
  readonly amountPence: Pence
  readonly kind: GiftKind
  readonly giftAid: boolean
  /** Empty when she would rather not say. */
  readonly name: string
  readonly partnership: string
  /** The whole address of the page that says how the gift stands. */
  readonly href: string
}

/** Thanks, what was given, and what becomes of Gift Aid. */
export const giftLetter = (
  { t, language }: Pick<Translator, 't' | 'language'>,
  { amountPence, giftAid, name, partnership, href }: Given,
) =>
  inWords(language, t('gift.letter.subject', { partnership, amountPence }), [
    { says: name === '' ? t('gift.letter.hello') : t('gift.letter.hello-name', { name }) },
    { says: t('gift.letter.thanks', { partnership, amountPence }) },
    ...(giftAid ? [{ says: t('gift.letter.aid', { partnership }) }] : []),
    { says: t('gift.letter.where'), button: t('gift.letter.go'), href },
  ])

import type { Pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Missing {
  readonly title: string
  readonly partnership: string
  readonly href: string
  /** `YYYY-MM-DD` */
  readonly doneBy: string
  readonly number: 1 | 2 | 3
  readonly paidPence: Pence
  readonly givenPence: Pence
  readonly missingPence: Pence
}

/** To who was given money: what receipts do not show yet, and where to send them. */
export const receiptsAskedLetter = (
  { t, format, language }: Translator,
  { title, partnership, href, doneBy, number, paidPence, givenPence, missingPence }: Missing,
) =>
  inWords(language, t('spent.letter.subject', { title }), [
    { says: t(`spent.letter.opening.${number}`, { title, day: format.dayInSentence(noonOf(doneBy)) }) },
    { says: t('spent.letter.missing', { partnership, paidPence, givenPence, missingPence }) },
    { says: t('spent.letter.photo'), button: t('spent.letter.go'), href },
    { says: t('spent.letter.lost') },
  ])

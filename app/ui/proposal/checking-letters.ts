import type { Instant } from '~/domain/time'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface About {
  reference: string
  title: string
  /** The whole address of the page where it can be read and answered. */
  address: string
}

/** To an applicant: something is asked about her idea. What it is stands on the page alone. */
export const askedLetter = ({ reference, title, address }: About, { t, language }: Translator) =>
  inWords(language, t('checking.letter.asked.subject', { reference }), [
    { says: t('checking.letter.asked.opening', { title, reference }) },
    { says: t('checking.letter.asked.read'), button: t('checking.letter.asked.go'), href: address },
    { says: t('checking.letter.asked.help') },
  ])

/** To an applicant: her idea is sent back to be changed, and until when she can. */
export const sentBackLetter = (
  { reference, title, address, until }: About & { until: Instant },
  speaker: Translator,
) => {
  const { t, language } = speaker
  return inWords(language, t('checking.letter.sent-back.subject', { reference }), [
    { says: t('checking.letter.sent-back.opening', { title, reference }) },
    { says: t('checking.letter.sent-back.until', { untilAt: until }) },
    { says: t('checking.letter.sent-back.read'), button: t('checking.letter.sent-back.go'), href: address },
    { says: t('checking.letter.asked.help') },
  ])
}

/** To a builder, of an applicant without an address of her own: somebody should go and see her. */
export const goAndSeeLetter = ({ reference, title, address }: About, { t, language }: Translator) =>
  inWords(language, t('checking.letter.go-and-see.subject', { reference }), [
    { says: t('checking.letter.go-and-see.opening', { title, reference }) },
    { says: t('checking.letter.go-and-see.how') },
    { says: t('checking.letter.go-and-see.read'), button: t('checking.letter.answered.go'), href: address },
  ])

/** To who asked: there is an answer. */
export const answeredLetter = ({ reference, title, address }: About, { t, language }: Translator) =>
  inWords(language, t('checking.letter.answered.subject', { reference }), [
    { says: t('checking.letter.answered.opening', { title, reference }) },
    { says: t('checking.letter.answered.read'), button: t('checking.letter.answered.go'), href: address },
  ])

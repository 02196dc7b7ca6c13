import { inWords } from '../letter/words'
import type { Translator } from '../messages'

interface Introduced {
  name: string
  other: string
  own: string | null
  theirs: string | null
  builder: string
  words: string
  /** The whole address of the page where she can say yes, or answer. */
  address: string
}

/** To each of two people a builder introduces: who the other is, why, and where to answer. No address of the other. */
export const introductionLetter = (about: Introduced, { t, language }: Translator) => {
  const { name, other, own, theirs, builder, words, address } = about
  const why =
    own !== null && theirs !== null
      ? t('introductions.letter.ideas', { other, own, theirs })
      : own !== null
        ? t('introductions.letter.offer', { other, own })
        : t('introductions.letter.offered', { other, theirs: theirs ?? '' })
  return inWords(language, t('introductions.letter.subject', { other }), [
    { says: t('introductions.letter.hello', { name, builder }) },
    { says: why },
    ...(words === '' ? [] : [{ says: t('introductions.letter.words', { builder, words }) }]),
    { says: t('introductions.letter.no-address', { other }) },
    { says: t('introductions.letter.answer'), button: t('introductions.letter.go'), href: address },
    { says: t('introductions.letter.not-wanted') },
  ])
}

/** To the builder: one of the two has answered. */
export const introductionAnswered = (
  { name, other, yes, address }: { name: string; other: string; yes: boolean; address: string },
  { t, language }: Translator,
) =>
  inWords(language, t('introductions.answered.subject', { name }), [
    { says: t(yes ? 'introductions.answered.yes' : 'introductions.answered.words', { name, other }) },
    { says: t('introductions.answered.read'), button: t('introductions.desk.title'), href: address },
  ])

/** To each, when both have said yes: how to reach the other. */
export const addressPassedOn = (
  { name, other, email }: { name: string; other: string; email: string },
  { t, language }: Translator,
) =>
  inWords(language, t('introductions.passed.subject', { other }), [
    { says: t('introductions.passed.body', { name, other }) },
    { says: email, loud: true },
    { says: t('introductions.passed.care', { other }) },
  ])

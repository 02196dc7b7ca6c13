import { plainText, spacedPaperCode, type LetterPart } from '~/domain/people'
import type { VotingChange } from '~/domain/voting/voting-change'
import type { Translator } from '../messages'

type Words = Pick<Translator, 't' | 'language'>

const letterOf = (words: Words, subject: string, parts: LetterPart[]) => ({
  subject,
  parts,
  text: plainText(parts),
  language: words.language,
})

/** The receipt she asked for; nothing in it says what she chose. */
export const receiptLetter = (words: Words, about: { receipt: string; round: string; href: string }) =>
  letterOf(words, words.t('sealing.receipt.letter.subject', { round: about.round }), [
    { says: words.t('sealing.receipt.letter.is') },
    { says: spacedPaperCode(about.receipt), loud: true },
    { says: words.t('sealing.receipt.letter.then') },
    { button: words.t('sealing.receipt.letter.button'), href: about.href },
  ])

/** To the officers: the count should have been published, and is not. */
export const countStuckLetter = (words: Words, about: { round: string; href: string }) =>
  letterOf(words, words.t('sealing.stuck.subject', { round: about.round }), [
    { says: words.t('sealing.stuck.says') },
    { says: words.t('sealing.stuck.then') },
    { button: words.t('sealing.stuck.button'), href: about.href },
  ])

/** To the second helper at a voting desk: the code that she signs on with there, and where she can without one. */
export const deskCodeLetter = (words: Words, about: { round: string; href: string }) => (code: string) =>
  letterOf(words, words.t('desk.letter.subject', { round: about.round }), [
    { says: words.t('people.letter.code.code', { code }), loud: true },
    { says: words.t('desk.letter.how') },
    { says: words.t('desk.letter.phone'), button: words.t('desk.letter.button'), href: about.href },
    { says: words.t('desk.letter.not-you') },
  ])

/** To whoever's envelope is in the box: so that nobody's vote is made on paper, or taken back, without her knowing. */
export const paperVoteLetter =
  (words: Words, about: { round: string; partnership: string; href: string }) =>
  ({ instead }: { readonly instead: boolean }) =>
    letterOf(words, words.t('envelopes.letter-in.subject', { round: about.round }), [
      { says: words.t('envelopes.letter-in.is', about) },
      ...(instead ? [{ says: words.t('envelopes.letter-in.instead') }] : []),
      { says: words.t('envelopes.letter-in.not-you') },
      { button: words.t('envelopes.letter-in.button'), href: about.href },
    ])

/** To whoever paper was said to be from, which two officers took out; and what of hers counts now. */
export const takenOutLetter =
  (words: Words, about: { round: string; partnership: string; href: string }) =>
  ({ because, now }: { readonly because: string; readonly now: 'online' | 'can-vote' | 'none' }) =>
    letterOf(words, words.t('envelopes.letter-out.subject', { round: about.round }), [
      { says: words.t('envelopes.letter-out.is', about) },
      { says: words.t('sealing.letter.because', { because }) },
      { says: words.t(`envelopes.letter-out.now.${now}`) },
      { button: words.t('envelopes.letter-in.button'), href: about.href },
    ])

/** To everyone on the roll: two officers have changed when voting ends, or called the round off, and why. */
export function votingMovedLetter(
  words: Words,
  { act, until, because, round, href }: VotingChange & { because: string; round: string; href: string },
) {
  const { t } = words
  const isOver = act !== 'extend' && act !== 'again'
  const says = isOver ? t(`sealing.letter.body.${act}`) : t(`sealing.letter.body.${act}`, { untilAt: until ?? 0 })
  return letterOf(words, t(`sealing.letter.subject.${act}`, { round }), [
    { says },
    { says: t('sealing.letter.because', { because }) },
    { button: t(`sealing.letter.button.${act}`), href: isOver ? href : `${href}/vote` },
  ])
}

/** To those on the roll who can vote still, or vote anew: an idea has been taken off the ballot. */
export const ideaGoneLetter = (
  words: Words,
  { round, href, idea, closesAt }: { round: string; href: string; idea: string; closesAt: number },
) =>
  letterOf(words, words.t('sealing.letter.gone.subject', { round }), [
    { says: words.t('sealing.letter.gone.body', { idea }) },
    { says: words.t('sealing.letter.gone.then', { closesAt }) },
    { button: words.t('sealing.letter.gone.button'), href: `${href}/vote` },
  ])

/** To a teller who is one no longer: whoever took her out does not do it unseen. */
export const tellerOutLetter = (words: Words, { round, href, by }: { round: string; href: string; by: string }) =>
  letterOf(words, words.t('sealing.letter.teller-out.subject', { round }), [
    { says: words.t('sealing.letter.teller-out.body', { by }) },
    { says: words.t('sealing.letter.teller-out.then', { by }) },
    { button: words.t('sealing.letter.teller-out.button'), href },
  ])

/** To everyone on the roll: the database was brought back from a copy, and the last votes may be missing. */
export const voteRestoredLetter = (
  words: Words,
  { round, href, seenAt }: { round: string; href: string; seenAt: number },
) =>
  letterOf(words, words.t('sealing.letter.restored.subject', { round }), [
    { says: words.t('sealing.letter.restored.body', { seenAt }) },
    { says: words.t('sealing.letter.restored.then') },
    { button: words.t('sealing.letter.restored.button'), href: `${href}/vote` },
  ])

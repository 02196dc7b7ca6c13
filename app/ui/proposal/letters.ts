import { pagesAsked, type Asks, type Draft, type WhyNot } from '~/domain/proposal'
import type { RoundDates, RoundRules } from '~/domain/round'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'
import { askInShort } from './asked'
import { answerInWords, type Naming } from './answers'
import { nextSteps } from './what-happens-next'
import { whyNotInWords } from './why-not-words'

interface Sent extends Naming {
  reference: string
  draft: Draft
  asks: Asks
  round: { rules: RoundRules; dates: RoundDates }
  /** Ideas still come in, so that it can be taken back. */
  open: boolean
  /** The whole address of the applicant's own page of it. */
  address: string
}

/** That it is in, what comes next, and a copy of the public answers: who is paid is not sent through the post. */
export function submittedLetter(
  { reference, draft, asks, round, open, address, ...naming }: Sent,
  speaker: Translator,
) {
  const { t, language } = speaker
  const { title } = draft
  const copy = pagesAsked(asks, draft)
    .flatMap((page) => page.asks)
    .filter(({ isPublic }) => isPublic)
    .map((ask) => [askInShort(ask, speaker), answerInWords(ask, draft, naming, speaker)] as const)
  return inWords(language, t('proposal.letter.submitted.subject', { reference }), [
    { says: t('proposal.letter.submitted.opening', { title, reference }) },
    { says: t('proposal.done.next'), list: nextSteps(round.rules, round.dates, t) },
    {
      says: open ? t('proposal.letter.submitted.until', { closesAt: round.dates.closesAt }) : t('proposal.letter.read'),
      button: t('proposal.letter.go.own'),
      href: address,
    },
    { says: t('proposal.letter.submitted.copy') },
    { facts: copy },
  ])
}

interface Checked {
  reference: string
  title: string
  eligible: boolean
  why: WhyNot | null
  address: string
}

/** Whether it goes on; if not, why, and what to do instead. */
export function checkedLetter({ reference, title, eligible, why, address }: Checked, { t, language }: Translator) {
  const because = why ? whyNotInWords(why, t).join(' ') : ''
  const found = eligible ? 'eligible' : 'not-eligible'
  return inWords(language, t(`proposal.letter.${found}.subject`, { reference }), [
    { says: t(`proposal.letter.${found}.opening`, { title, reference }) },
    ...(eligible
      ? []
      : [
          { says: t('proposal.letter.not-eligible.because', { because }) },
          { says: t('proposal.letter.not-eligible.instead') },
        ]),
    { says: t('proposal.letter.read'), button: t('proposal.letter.go.read'), href: address },
  ])
}

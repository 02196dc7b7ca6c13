import { fieldsOf, questions, type Draft } from '~/domain/proposal'
import type { RoundDates, RoundRules } from '~/domain/round'
import { inWords } from '../letter/words'
import type { Translator } from '../messages'
import { answerInWords, type Naming } from './answers'
import { nextSteps } from './what-happens-next'

interface Sent extends Naming {
  reference: string
  draft: Draft
  round: { rules: RoundRules; dates: RoundDates }
  /** The whole address of the applicant's own page of it. */
  address: string
}

/** That it is in, what comes next, and a copy of the public answers: who is paid is not sent through the post. */
export function submittedLetter({ reference, draft, round, address, ...naming }: Sent, speaker: Translator) {
  const { t, language } = speaker
  const { title } = draft
  const copy = questions
    .filter((question) => question !== 'payee')
    .flatMap((question) => fieldsOf[question])
    .map((field) => [t(`proposal.answer.${field}`), answerInWords(field, draft, naming, speaker)] as const)
  return inWords(language, t('proposal.letter.submitted.subject', { reference }), [
    { says: t('proposal.letter.submitted.opening', { title, reference }) },
    { says: t('proposal.done.next'), list: nextSteps(round.rules, round.dates, t) },
    {
      says: t('proposal.letter.submitted.until', { closesAt: round.dates.closesAt }),
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
  because: string
  address: string
}

/** Whether it goes on; if not, why, and what to do instead. */
export function checkedLetter({ reference, title, eligible, because, address }: Checked, { t, language }: Translator) {
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

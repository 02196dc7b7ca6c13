import { fieldsOf, questions, type Draft } from '~/domain/proposal'
import type { RoundDates, RoundRules } from '~/domain/round'
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
  const { t } = speaker
  const { title } = draft
  const copy = questions
    .filter((question) => question !== 'payee')
    .flatMap((question) => fieldsOf[question])
    .map((field) => `${t(`proposal.answer.${field}`)}\n${answerInWords(field, draft, naming, speaker)}`)
  return {
    subject: t('proposal.letter.submitted.subject', { reference }),
    text: [
      t('proposal.letter.submitted.opening', { title, reference }),
      [t('proposal.done.next'), ...nextSteps(round.rules, round.dates, t).map((step) => `- ${step}`)].join('\n'),
      `${t('proposal.letter.submitted.until', { closesAt: round.dates.closesAt })}\n${address}`,
      t('proposal.letter.submitted.copy'),
      ...copy,
    ].join('\n\n'),
  }
}

interface Checked {
  reference: string
  title: string
  eligible: boolean
  because: string
  address: string
}

/** Whether it goes on; if not, why, and what to do instead. */
export function checkedLetter({ reference, title, eligible, because, address }: Checked, { t }: Translator) {
  const found = eligible ? 'eligible' : 'not-eligible'
  return {
    subject: t(`proposal.letter.${found}.subject`, { reference }),
    text: [
      t(`proposal.letter.${found}.opening`, { title, reference }),
      ...(eligible
        ? []
        : [t('proposal.letter.not-eligible.because', { because }), t('proposal.letter.not-eligible.instead')]),
      `${t('proposal.letter.read')}\n${address}`,
    ].join('\n\n'),
  }
}

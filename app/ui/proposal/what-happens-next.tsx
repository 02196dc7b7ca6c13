import type { RoundDates, RoundRules } from '~/domain/round'
import { useMessages } from '../messages'

interface WhatHappensNextProps {
  rules: Pick<RoundRules, 'steps' | 'voters'>
  dates: RoundDates
}

/** The steps a proposal goes through after it is sent in, as this round takes them. */
export function WhatHappensNext({ rules, dates }: WhatHappensNextProps) {
  const { t } = useMessages()
  return (
    <ol>
      {nextSteps(rules, dates, t).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}

/** The same as sentences, for a letter. */
export function nextSteps(
  { steps, voters }: WhatHappensNextProps['rules'],
  { scoringClosesAt, votingOpensAt, votingClosesAt, decidesAt }: RoundDates,
  t: ReturnType<typeof useMessages>['t'],
): string[] {
  const told: string[] = []
  if (steps.check) told.push(t('proposal.next.checked'))
  if (steps.score && scoringClosesAt !== null) told.push(t('proposal.next.scored', { scoringClosesAt }))
  if (steps.vote && votingOpensAt !== null && votingClosesAt !== null) {
    told.push(t(`proposal.next.voted-${voters}`, { votingOpensAt, votingClosesAt }))
  }
  told.push(t('proposal.next.decided', { decidesOn: decidesAt }))
  return told
}

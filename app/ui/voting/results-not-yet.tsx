import type { ReactNode } from 'react'
import type { Instant } from '~/domain/time'
import type { CountStep } from '~/domain/voting/count-steps'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { useMessages } from '../messages'

interface ResultsNotYetProps {
  round: { title: string; href: string }
  /** When voting opens and closes, and whether each has come; nothing when the round has no vote. */
  voting: { opensAt: Instant; closesAt: Instant; is: 'to-come' | 'open' | 'over' } | null
  /** How far a large count has come. */
  step?: CountStep | null
  /** Whom the count waits for, if it does. */
  children?: ReactNode
}

/** There are no results to see: nobody sees how a vote stands before it is over. */
export function ResultsNotYet({ round, voting, step = null, children }: ResultsNotYetProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <PageHeading
        eyebrow={round.title}
        title={t(voting ? 'voting.not-yet.title' : 'voting.away.no-vote')}
        lead={
          voting === null
            ? t('voting.away.panel-decides')
            : voting.is === 'over'
              ? t('voting.away.counting')
              : t('voting.not-yet.lead', { closesAt: voting.closesAt })
        }
      />
      {children}
      {voting?.is === 'over' && <SoonHere href={round.href} step={step} />}
      {voting?.is === 'open' && <p>{t('voting.not-yet.nobody')}</p>}
      <ButtonRow>
        {voting?.is === 'over' && (
          <ButtonLink href={`${round.href}/results`}>{t('voting.not-yet.look-again')}</ButtonLink>
        )}
        {voting?.is === 'open' && <ButtonLink href={`${round.href}/vote`}>{t('voting.not-yet.vote')}</ButtonLink>}
        <ButtonLink href={round.href} kind="quiet">
          {t('voting.away.read-ideas')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

/** Where scripts run, the page is told when the count is there; elsewhere it asks again by itself, and holds nothing to lose. */
function SoonHere({ href, step }: { href: string; step: CountStep | null }) {
  const { t } = useMessages()
  return (
    <>
      <p data-look-again={`${href}/count`} data-event="counted">
        {t('voting.not-yet.by-itself')}
      </p>
      {/* The script fills in the numbers of the steps as they are done. */}
      <p role="status" data-steps={t('voting.not-yet.steps', { done: '{done}', of: '{of}' })}>
        {step && t('voting.not-yet.steps', { done: String(step.done), of: String(step.of) })}
      </p>
      <Enhance script="look-again" />
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
    </>
  )
}

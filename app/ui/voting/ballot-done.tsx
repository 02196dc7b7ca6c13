import type { ReactNode } from 'react'
import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { Confirmation } from '../confirmation'
import { T, useMessages } from '../messages'
import { HowSecret } from './how-secret'

interface BallotDoneProps {
  /** The round's page. */
  href: string
  closesAt: Instant | null
  decidesAt: Instant
  /** Who was at the keyboard for her. */
  helper: string | null
  /** Her receipt. */
  children: ReactNode
}

/** The vote is in: what happens next, and how to change it until the close. */
export function BallotDone({ href, closesAt, decidesAt, helper, children }: BallotDoneProps) {
  const { t } = useMessages()
  return (
    <Stack room="loose">
      <Confirmation title={t('voting.done')}>{t('voting.done.thanks')}</Confirmation>
      {children}
      <Stack as="section">
        <h2>{t('voting.done.next')}</h2>
        {closesAt !== null && (
          <p>
            <T k="voting.done.change" values={{ closesAt }} tags={{ link: <a href={`${href}/vote`} /> }} />
          </p>
        )}
        <p>{t('voting.done.count')}</p>
        <p>
          <T k="voting.done.results" tags={{ link: <a href={`${href}/results`} /> }} />{' '}
          {t('voting.done.decides', { decidesOn: decidesAt })}
        </p>
        <ButtonRow>
          <ButtonLink href={href} kind="quiet">
            {t('voting.done.back')}
          </ButtonLink>
        </ButtonRow>
      </Stack>
      <HowSecret helper={helper} />
    </Stack>
  )
}

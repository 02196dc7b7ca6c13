import type { Asks } from '~/domain/proposal'
import type { Phase, RoundDates } from '~/domain/round'
import { PageHeading, Split, Stack } from '../arrange'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { TheQuestions } from './apply-start'
import { WhoCanHelp, listed } from './who-can-help'
import { OwnIdeas, type OwnIdea } from './own-ideas'

interface ApplyAwayProps {
  href: string
  roundHref: string
  roundsHref: string
  round: { title: string; dates: RoundDates }
  phase: Phase
  asks: Asks
  own: readonly OwnIdea[]
  helpers: readonly string[]
}

/** Too early, too late or called off: what to do instead, and never an error. */
export function ApplyAway(props: ApplyAwayProps) {
  const { t } = useMessages()
  const { phase, href, roundHref, round, own } = props
  return (
    <>
      <BackLink href={roundHref}>{round.title}</BackLink>
      {phase === 'plan' ? (
        <TooEarly {...props} />
      ) : phase === 'cancelled' ? (
        <PageHeading eyebrow={round.title} title={t('proposal.cancelled.title')} lead={t('proposal.cancelled.lead')} />
      ) : (
        <TooLate {...props} />
      )}
      <OwnIdeas href={href} ideas={own} />
    </>
  )
}

function TooEarly({ href, round, roundsHref, asks, helpers }: ApplyAwayProps) {
  const { t } = useMessages()
  const { opensAt, closesAt } = round.dates
  return (
    <>
      <PageHeading
        eyebrow={round.title}
        title={t('proposal.early.title', { opensOn: opensAt })}
        lead={t('proposal.early.lead', { opensAt, closesAt })}
      />
      <Split aside={<WhoCanHelp names={helpers} />}>
        <Stack as="section">
          <h2>{t('proposal.early.meanwhile')}</h2>
          <ul>
            <li>{t('proposal.early.talk')}</li>
            <li>{t('proposal.early.price')}</li>
            <li>
              <T k="proposal.early.rounds" tags={{ link: <a href={roundsHref} /> }} />
            </li>
          </ul>
        </Stack>
        <TheQuestions href={href} asks={asks} />
      </Split>
    </>
  )
}

function TooLate({ round, roundHref, roundsHref, helpers }: ApplyAwayProps) {
  const { t, locale } = useMessages()
  return (
    <>
      <PageHeading
        eyebrow={round.title}
        title={t('proposal.closed.title')}
        lead={t('proposal.closed.lead', { closesAt: round.dates.closesAt })}
      />
      <Stack as="section">
        <h2>{t('proposal.closed.instead')}</h2>
        <ul>
          <li>
            <T k="proposal.closed.read" tags={{ link: <a href={`${roundHref}#ideas`} /> }} />
          </li>
          <li>
            <T k="proposal.closed.rounds" tags={{ link: <a href={roundsHref} /> }} />
          </li>
          {helpers.length > 0 && <li>{t('proposal.closed.talk', { names: listed(helpers, locale) })}</li>}
        </ul>
      </Stack>
    </>
  )
}

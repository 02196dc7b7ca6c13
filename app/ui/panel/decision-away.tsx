import type { Phase } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { T, useMessages } from '../messages'

interface DecisionAwayProps {
  round: { title: string; href: string }
  homeHref: string
  phase: Phase
  decidesAt: Instant
  /** On the panel, or an officer. */
  isReader: boolean
  isSignedIn: boolean
}

/** No minutes yet, or none ever: says why, and what to read instead. */
export function DecisionAway({ round, homeHref, phase, decidesAt, isReader, isSignedIn }: DecisionAwayProps) {
  const { t } = useMessages()
  const kind = kindOf(phase)
  const signInHref = `/sign-in?next=${encodeURIComponent(`${round.href}/decision`)}`
  return (
    <Stack room="loose">
      <PageHeading eyebrow={round.title} title={t(`decision.away.${kind}`)} />
      <Stack>
        {(kind === 'too-early' || kind === 'deciding') && <p>{t('decision.away.meets', { decidesAt })}</p>}
        <p>{t(`decision.away.${kind}.more`)}</p>
        {kind === 'too-early' && isReader && <p>{t('decision.away.too-early.panel')}</p>}
        {kind === 'deciding' && !isSignedIn && (
          <p>
            <T k="decision.away.sign-in" tags={{ link: <a href={signInHref} /> }} />
          </p>
        )}
      </Stack>
      <ButtonRow>
        <ButtonLink href={round.href}>{t('decision.away.round')}</ButtonLink>
        <ButtonLink href={`${homeHref}/people`} kind="quiet">
          {t('decision.away.people')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

function kindOf(phase: Phase): 'cancelled' | 'deciding' | 'held-back' | 'no-minutes' | 'too-early' {
  if (phase === 'decided') return 'held-back'
  if (phase === 'cancelled') return 'cancelled'
  if (phase === 'decide') return 'deciding'
  return phase === 'agree' || phase === 'pay' || phase === 'learn' ? 'no-minutes' : 'too-early'
}

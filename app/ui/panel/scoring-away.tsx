import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'

/** Why there is nothing to score, declare or read just now. */
export type ScoringAwayKind =
  | { readonly kind: 'too-early'; readonly closesAt: Instant }
  | { readonly kind: 'no-step' | 'cancelled' | 'decided' }
  | { readonly kind: 'not-locked'; readonly closesAt: Instant | null; readonly mayScore: boolean }

interface ScoringAwayProps {
  away: ScoringAwayKind
  round: { title: string; href: string }
}

/** Too early, too late or not at all: says so, and what to do instead. */
export function ScoringAway({ away, round }: ScoringAwayProps) {
  const { t } = useMessages()
  const { kind } = away
  return (
    <Stack room="loose">
      <PageHeading eyebrow={round.title} title={t(`panel.away.${kind}`)} />
      <Stack>
        {kind === 'too-early' && <p>{t('panel.away.too-early.when', { closesAt: away.closesAt })}</p>}
        <p>{t(`panel.away.${kind}.instead`)}</p>
        {kind === 'not-locked' && away.closesAt !== null && (
          <p>{t('panel.away.not-locked.closes', { closesAt: away.closesAt })}</p>
        )}
      </Stack>
      <ButtonRow>
        {kind === 'not-locked' && away.mayScore && (
          <ButtonLink href={`${round.href}/scoring`}>{t('panel.away.scoring')}</ButtonLink>
        )}
        <ButtonLink href={round.href} kind={kind === 'not-locked' ? 'quiet' : 'main'}>
          {t('panel.away.ideas')}
        </ButtonLink>
      </ButtonRow>
    </Stack>
  )
}

import type { Instant } from '~/domain/time'
import { Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { HowSecret } from './how-secret'

interface Sealed {
  /** In whose hands the key was. */
  keptBy: 'installation' | 'tellers'
  /** When the sealed votes are destroyed, once that is settled. */
  until: Instant | null
  destroyedAt: Instant | null
}

/** After the count: was my vote in it, who held the key, and until when the sealed votes are kept. */
export function SealedKept({ sealed, receiptsHref }: { sealed: Sealed; receiptsHref: string }) {
  const { t } = useMessages()
  const { keptBy, until, destroyedAt } = sealed
  return (
    <Stack as="section">
      <h2>{t('sealing.receipts.title')}</h2>
      <p>{t('sealing.receipts.link-lead')}</p>
      <ButtonRow>
        <ButtonLink href={receiptsHref} kind="quiet">
          {t('sealing.receipts.link')}
        </ButtonLink>
      </ButtonRow>
      <p>{t(`sealing.kept.by.${keptBy}`)}</p>
      {until !== null && <p>{t('sealing.kept.sealed', { untilAt: until })}</p>}
      {destroyedAt !== null && <p>{t('sealing.kept.destroyed', { destroyedOn: destroyedAt })}</p>}
      <HowSecret helper={null} />
    </Stack>
  )
}

/** Voting is over, and the tellers have still to give their keys. */
export function TellersWait({ wanting }: { wanting: number }) {
  const { t } = useMessages()
  return (
    <Notice kind="wait" title={t('sealing.tellers-wait.title')}>
      <p>{t('sealing.tellers-wait.body', { wanting })}</p>
    </Notice>
  )
}

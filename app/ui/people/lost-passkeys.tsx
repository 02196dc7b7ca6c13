import { Button } from '../button'
import { Details } from '../details'
import { useMessages } from '../messages'
import { Notice } from '../notice'

/** For an officer who has lost them all: asking the others, or how it stands. */
export function LostPasskeys({ recovery }: { recovery: { readonly id: string } | null }) {
  const { t } = useMessages()
  if (recovery) {
    return (
      <Notice kind="wait" title={t('access.recovery.under-way')}>
        <p>
          <a href={`/recoveries/${recovery.id}`}>{t('access.recovery.see')}</a>
        </p>
      </Notice>
    )
  }
  return (
    <Details summary={t('access.recovery.lost')}>
      <p>{t('access.recovery.lost-body')}</p>
      <form method="post" action="/you/recovery">
        <Button kind="quiet">{t('access.recovery.ask')}</Button>
      </form>
    </Details>
  )
}

import { Button } from '../button'
import { Details } from '../details'
import { useMessages } from '../messages'
import { Notice } from '../notice'

interface LostProps {
  readonly recovery: { readonly id: string } | null
  /** There is no other way for her. */
  readonly must: boolean
}

/** For an officer who has lost them all: asking the others, or how it stands. */
export function LostPasskeys({ recovery, must }: LostProps) {
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
  const ask = (
    <>
      <p>{t('access.recovery.lost-body')}</p>
      <form method="post" action="/you/recovery">
        <Button kind={must ? undefined : 'quiet'}>{t('access.recovery.ask')}</Button>
      </form>
    </>
  )
  return must ? ask : <Details summary={t('access.recovery.lost')}>{ask}</Details>
}

import { Button } from '../button'
import { useMessages } from '../messages'
import { Notice } from '../notice'

/** For the demonstration, whose people have no passkeys: its own door once more. In a real installation there is none. */
export function StepInAgain({ personId, next }: { personId: string; next: string }) {
  const { t } = useMessages()
  return (
    <Notice title={t('access.again.demo.title')}>
      <p>{t('access.again.demo.body')}</p>
      <form method="post" action="/demo/step-in">
        <input type="hidden" name="person" value={personId} />
        <input type="hidden" name="next" value={next} />
        <Button>{t('access.again.demo.step-in')}</Button>
      </form>
    </Notice>
  )
}

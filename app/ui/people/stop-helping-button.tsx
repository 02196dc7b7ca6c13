import { Button } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'

/** The neighbour has done what she came for. */
export function StopHelpingButton({ name }: { name: string }) {
  const { t } = useMessages()
  return (
    <Form action="/helping/end" once>
      <div>
        <Button kind="quiet">{t('help.bar.end', { name })}</Button>
      </div>
    </Form>
  )
}

import { PageHeading, Stack } from '../arrange'
import { Button } from '../button'
import { Form } from '../form'
import { useMessages } from '../messages'

/** The two ways out of helping a neighbour: to be oneself again, or to be gone from this browser. Both end the help. */
export function StopHelping({ name, helper }: { name: string; helper: string }) {
  const { t } = useMessages()
  return (
    <>
      <PageHeading title={t('help.stop.title', { name })} lead={t('help.stop.lead', { name, helper })} />
      <Form action="/helping/end" once>
        <div>
          <Button>{t('help.bar.end', { name })}</Button>
        </div>
      </Form>
      <Form action="/sign-out" once>
        <Stack>
          <div>
            <Button kind="quiet">{t('help.stop.sign-out', { helper })}</Button>
          </div>
          <p className="soft">{t('help.stop.sign-out-hint')}</p>
        </Stack>
      </Form>
    </>
  )
}

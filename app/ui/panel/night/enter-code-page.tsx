import { PageHeading } from '../../arrange'
import { Button } from '../../button'
import { ErrorSummary } from '../../error-summary'
import { Form } from '../../form'
import { useMessages } from '../../messages'
import { CodeField } from './code-field'
import type { Reply } from './reply'

/** For somebody who cannot scan: the code that stands on the screen. */
export function EnterCodePage({ reply }: { reply: Reply }) {
  const { t } = useMessages()
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('night.enter.title')} lead={t('night.enter.lead')} />
      <Form answers={reply.answers} errors={reply.errors}>
        <CodeField />
        <Button>{t('night.enter.go')}</Button>
      </Form>
    </>
  )
}

import type { SharePart } from '~/domain/proposal'
import { Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { PartChoice } from './together-page'

interface SharePageProps {
  /** The page of who is in. */
  href: string
  reference: string
  name: string
  part: SharePart
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** What one who shares in an idea can do, for the one whose idea it is to change or to end. */
export function SharePage({ href, reference, name, part, reply }: SharePageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('together.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <div className="stack">
        <p className="eyebrow">{reference}</p>
        <h1>{t('together.one-title', { name })}</h1>
      </div>
      <Form answers={reply.answers} errors={reply.errors} once>
        <PartChoice value={part} without={part === 'edit' ? undefined : 'edit'} />
        <ButtonRow>
          <Button>{t('together.one-save')}</Button>
        </ButtonRow>
      </Form>
      {part !== 'edit' && <p className="soft">{t('together.one-write', { name })}</p>}
      <Stack as="section">
        <p>{t('together.one-end-body')}</p>
        <Form once>
          <ButtonRow>
            <Button kind="stop" name="step" value="end">
              {t('together.one-end', { name })}
            </Button>
          </ButtonRow>
        </Form>
      </Stack>
    </>
  )
}

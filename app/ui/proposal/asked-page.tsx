import { spacedLetterCode } from '~/domain/people/letter-code'
import type { SharePart } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'

interface AskedPageProps {
  /** The page of who is in. */
  href: string
  reference: string
  id: string
  name: string
  email: string | null
  part: SharePart
  /** To hand over, when there is no address. */
  code: string | null
  /** The short address where the code is typed. */
  address: string
  sentAt: Instant
  expiresAt: Instant
  notAgain: Refusal | null
  again: boolean
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Somebody who was asked in and has not come: what she was sent, to be sent again, handed over or taken back. */
export function AskedPage(props: AskedPageProps) {
  const { href, reference, id, name, email, part, code, address, sentAt, expiresAt, notAgain, again, reply } = props
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={href}>{t('together.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {again && <Notice kind="good" title={t('together.asking-again-done', { name })} announce />}
      <PageHeading eyebrow={reference} title={t('together.asking-title', { name })} lead={t(`together.can.${part}`)} />
      {code !== null && (
        <Stack as="section">
          <h2>{t('together.asking-code', { name })}</h2>
          <Inset>
            <p className="code">{spacedLetterCode(code)}</p>
          </Inset>
          <p>{t('together.asking-code-body', { address: address.replace(/^https?:\/\//, '') })}</p>
          <ButtonRow>
            <ButtonLink href={`${href}/asked/${id}/letter`}>{t('together.asking-print')}</ButtonLink>
          </ButtonRow>
        </Stack>
      )}
      <p>
        {email !== null && t('together.asking-email', { email, sentAt })}{' '}
        {t('together.asking-until', { untilAt: expiresAt })}
      </p>
      <Form once>
        <ButtonRow>
          {email !== null && !notAgain && (
            <Button name="step" value="again" kind="quiet">
              {t('together.asking-again')}
            </Button>
          )}
          <Button name="step" value="back" kind="stop">
            {t('together.asking-back')}
          </Button>
        </ButtonRow>
        {email !== null && notAgain && <p className="small soft">{say(notAgain)}</p>}
      </Form>
    </>
  )
}

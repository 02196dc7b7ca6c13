import type { Refusal } from '~/domain/refusal'
import { most } from '~/forms/checking'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { DateField } from '../date-field'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'

interface AskApplicantPageProps {
  /** The page of the idea to be checked. */
  href: string
  reference: string
  title: string
  /** A question, or changes and until when. */
  ask: 'question' | 'changes'
  /** What the date starts from, as it is typed. */
  until: Answers
  /** Whether a letter can reach the applicant. */
  hasAddress: boolean
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Where an officer asks an applicant something, or gives her the idea back to be changed. */
export function AskApplicantPage(props: AskApplicantPageProps) {
  const { href, reference, title, ask, until, hasAddress, closed, reply } = props
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={href}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t(`checking.${ask}.title`)}
        lead={t(`checking.${ask}.lead`)}
      />
      {!hasAddress && (
        <Notice kind="wait" title={t('checking.no-address')}>
          <p>{t('checking.no-address-body')}</p>
        </Notice>
      )}
      {closed ? (
        <Notice kind="wait" title={say(closed)} />
      ) : (
        <Stack as="section">
          <Form answers={reply.answers} errors={reply.errors} saved={until} once>
            <TextArea
              name="words"
              label={t(`checking.${ask}.words`)}
              hint={t(`checking.${ask}.words-hint`)}
              most={most.question}
            />
            {ask === 'changes' && (
              <DateField name="until" legend={t('checking.changes.until')} hint={t('checking.changes.until-hint')} />
            )}
            <ButtonRow>
              <Button>{t(`checking.${ask}.send`)}</Button>
              <a href={href}>{t('common.cancel')}</a>
            </ButtonRow>
          </Form>
          <Enhance script="forms" />
        </Stack>
      )}
    </>
  )
}

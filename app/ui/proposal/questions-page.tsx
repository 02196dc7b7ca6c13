import { awaitsAnswer } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import { most } from '~/forms/checking'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { CheckingTalk, type Spoken } from './checking-talk'

interface QuestionsPageProps {
  /** The applicant's own page of the idea. */
  href: string
  reference: string
  title: string
  talk: readonly Spoken[]
  justAnswered: boolean
  /** Why no more can be said. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** What the people who check an idea ask its applicant, and her answers. */
export function QuestionsPage({ href, reference, title, talk, justAnswered, closed, reply }: QuestionsPageProps) {
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={href}>{title || reference}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {justAnswered && (
        <Notice kind="good" title={t('checking.talk.answered')} announce>
          <p>{t('checking.talk.answered-body')}</p>
        </Notice>
      )}
      <PageHeading
        eyebrow={`${reference} · ${title}`}
        title={t('checking.talk.title')}
        lead={t('checking.talk.lead')}
      />
      {talk.length === 0 ? <Notice title={t('checking.talk.none')} /> : <CheckingTalk talk={talk} to="applicant" />}
      {talk.length > 0 && closed && <Notice kind="wait" title={say(closed)} />}
      {talk.length > 0 && !closed && (
        <Stack as="section">
          <Form answers={reply.answers} errors={reply.errors} once>
            <TextArea
              name="words"
              label={t(awaitsAnswer(talk) ? 'checking.talk.answer' : 'checking.talk.add')}
              hint={t('checking.talk.answer-hint')}
              most={most.answer}
            />
            <ButtonRow>
              <Button>{t('checking.talk.send')}</Button>
            </ButtonRow>
          </Form>
          <Enhance script="forms" />
        </Stack>
      )}
    </>
  )
}

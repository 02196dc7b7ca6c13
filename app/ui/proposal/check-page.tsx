import { questions, type Draft, type Progress, type Question } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { AnswerList } from './answer-list'
import type { Naming } from './answers'

interface CheckPageProps extends Naming {
  href: string
  round: string
  reference: string
  draft: Draft
  progress: Record<Question, Progress>
  ready: boolean
  closesAt: Instant
  /** Why it cannot be sent any more. */
  closed: Refusal | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** Everything that was answered, to be read once more; and the button that sends it. */
export function CheckPage(props: CheckPageProps) {
  const { href, round, reference, draft, progress, ready, closesAt, closed, reply } = props
  const { t, say } = useMessages()
  const left = questions.filter((question) => progress[question] !== 'completed')
  return (
    <>
      <BackLink href={href}>{t('proposal.tasks.return')}</BackLink>
      <ErrorSummary {...reply} />
      <PageHeading eyebrow={`${round} · ${reference}`} title={t('proposal.check.title')} />
      {closed && !reply.general && <Notice kind="wait" title={say(closed)} />}
      {!closed && left.length > 0 && (
        <Notice kind="wait" title={t('proposal.check.left')}>
          <ul>
            {left.map((question) => (
              <li key={question}>
                <a href={`${href}/${question}`}>{t(`proposal.question.${question}`)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <AnswerList
        {...props}
        draft={draft}
        heading={t('proposal.check.public')}
        changeHref={closed ? undefined : href}
      />
      {ready && !closed && (
        <Stack as="section">
          <h2>{t('proposal.check.send')}</h2>
          <p>
            {t('proposal.check.send-body')} {t('proposal.check.send-until', { closesAt })}
          </p>
          <Form once>
            <ButtonRow>
              <Button>{t('proposal.check.button')}</Button>
            </ButtonRow>
          </Form>
          <Enhance script="confirm-once" />
        </Stack>
      )}
    </>
  )
}

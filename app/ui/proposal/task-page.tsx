import { questions, type Progress, type Question } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Split, Stack } from '../arrange'
import { Card } from '../card'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { TaskList } from '../task-list'
import { WhoCanHelp } from './who-can-help'

interface TaskPageProps {
  href: string
  applyHref: string
  round: string
  reference: string
  title: string
  progress: Record<Question, Progress>
  ready: boolean
  closesAt: Instant
  helpers: readonly string[]
  /** Somebody has just saved, to come back later. */
  justSaved: boolean
}

/** A draft: the six questions, each with how far it is, and then sending it. */
export function TaskPage(props: TaskPageProps) {
  const { href, applyHref, round, reference, title, progress, ready, closesAt, helpers, justSaved } = props
  const { t } = useMessages()
  const done = questions.filter((question) => progress[question] === 'completed').length
  return (
    <>
      <BackLink href={applyHref}>{round}</BackLink>
      {justSaved && (
        <Notice kind="good" title={t('proposal.saved.title')} announce>
          <p>{t('proposal.saved.body', { closesAt })}</p>
        </Notice>
      )}
      <PageHeading
        eyebrow={`${round} · ${reference}`}
        title={title || t('proposal.untitled')}
        lead={t('proposal.tasks.lead')}
      />
      <Split
        aside={
          <Stack>
            <Card>
              <p>
                <b>{t('proposal.tasks.deadline', { closesAt })}</b>
              </p>
              <p>
                <T k="proposal.tasks.back" tags={{ link: <a href="/you" /> }} />
              </p>
            </Card>
            <WhoCanHelp names={helpers} />
          </Stack>
        }
      >
        <Stack as="section">
          <h2>{t('proposal.tasks.questions')}</h2>
          <p className="soft">{t('proposal.tasks.done', { done, total: questions.length })}</p>
          <TaskList
            tasks={questions.map((question) => ({
              label: t(`proposal.question.${question}`),
              href: `${href}/${question}`,
              status: progress[question],
            }))}
          />
        </Stack>
        <Stack as="section">
          <h2>{t('proposal.tasks.last')}</h2>
          <TaskList
            id="send"
            tasks={[
              {
                label: t('proposal.tasks.send'),
                href: ready ? `${href}/check` : undefined,
                hint: ready ? undefined : t('proposal.tasks.send-first'),
                status: ready ? 'not-started' : 'cannot-start',
              },
            ]}
          />
          <p>
            <a href={`${href}/withdrawal`}>{t('proposal.tasks.withdraw')}</a>
          </p>
        </Stack>
      </Split>
    </>
  )
}

import { setUpTasks, type HowFar, type Missing, type SetUpTask } from '~/domain/people'
import { PageHeading } from '../arrange'
import { Button, ButtonLink } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { TaskList } from '../task-list'

interface SetUpPageProps {
  home: string
  name: string
  far: Record<SetUpTask, HowFar>
  missing: readonly Missing[]
  opened: boolean
  mayChange: boolean
  reply: FormReply
}

/** Where each task is done. */
const pathOf = (task: SetUpTask, home: string): string =>
  task === 'people' ? `${home}/people/roles` : task === 'round' ? `${home}/rounds/new` : `${home}/set-up/${task}`

/** Setting up a partnership: the tasks in order, how far each is, and the one deliberate act of opening it. */
export function SetUpPage({ home, name, far, missing, opened, mayChange, reply }: SetUpPageProps) {
  const { t } = useMessages()
  const done = setUpTasks.filter((task) => far[task] === 'completed').length
  return (
    <>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={name}
        title={opened ? t('setup.settings') : t('setup.title')}
        lead={opened ? t('setup.settings-lead') : t('setup.lead')}
      />
      {!opened && <p className="soft">{t('setup.progress', { done, total: setUpTasks.length })}</p>}
      <TaskList
        tasks={setUpTasks.map((task) => ({
          label: t(`setup.task.${task}`),
          hint: t(`setup.hint.${task}`),
          href: mayChange || task === 'people' ? pathOf(task, home) : undefined,
          status: far[task],
        }))}
      />
      {opened ? (
        <p>
          <ButtonLink href={home}>{t('setup.see')}</ButtonLink>
        </p>
      ) : (
        <section className="stack" aria-labelledby="open">
          <h2 id="open">{t('setup.open.title', { name })}</h2>
          {missing.length > 0 ? (
            <Inset>
              <p>{t('setup.open.missing')}</p>
              <ul>
                {missing.map((what) => (
                  <li key={what}>{t(`setup.missing.${what}`)}</li>
                ))}
              </ul>
            </Inset>
          ) : (
            <Notice kind="wait" title={t('setup.open.ready')}>
              <p>{t('setup.open.what')}</p>
            </Notice>
          )}
          {mayChange && (
            <Form once>
              <div>
                <Button kind={missing.length > 0 ? 'quiet' : 'main'}>{t('setup.open.button', { name })}</Button>
              </div>
            </Form>
          )}
        </section>
      )}
      <Enhance script="confirm-once" />
    </>
  )
}

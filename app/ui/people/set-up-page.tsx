import type { Framework, StoryThresholds } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import {
  setUpTasks,
  type GivingSettled,
  type HowFar,
  type LettersSettled,
  type Missing,
  type SetUpTask,
  type TalkSettled,
} from '~/domain/people'
import { PageHeading } from '../arrange'
import { Button, ButtonLink } from '../button'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { TaskList } from '../task-list'
import { useHour } from './letters-fields'
import { talkNow } from './talk-fields'

interface SetUpPageProps {
  home: string
  name: string
  far: Record<SetUpTask, HowFar>
  missing: readonly Missing[]
  opened: boolean
  mayChange: boolean
  /** Whether she may take all the partnership owns with her. */
  mayArchive: boolean
  letters: LettersSettled
  talk: TalkSettled
  giving: GivingSettled
  stories: StoryThresholds
  framework: { readonly framework: Framework; readonly at: Instant } | null
  timeZone: string
  reply: FormReply
}

/** Where each task is done. */
const pathOf = (task: SetUpTask, home: string): string =>
  task === 'people' ? `${home}/people/roles` : task === 'round' ? `${home}/rounds/new` : `${home}/set-up/${task}`

/** Setting up a partnership: the tasks in order, how far each is, and the one deliberate act of opening it. */
export function SetUpPage({
  home,
  name,
  far,
  missing,
  opened,
  mayChange,
  letters,
  talk,
  giving,
  stories,
  framework,
  timeZone,
  mayArchive,
  reply,
}: SetUpPageProps) {
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
      <RightAsTheyAre
        home={home}
        letters={letters}
        talk={talk}
        giving={giving}
        stories={stories}
        framework={framework}
        timeZone={timeZone}
        mayChange={mayChange}
      />
      {mayArchive && (
        <p>
          <a href={`${home}/manage/archives`}>{t('archive.title')}</a>
        </p>
      )}
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
      <Enhance script="forms" />
    </>
  )
}

/** What nobody has to settle before a partnership opens: how it stands, and where to change it. */
function RightAsTheyAre({
  home,
  letters,
  talk,
  giving,
  stories,
  framework,
  timeZone,
  mayChange,
}: Pick<SetUpPageProps, 'home' | 'letters' | 'talk' | 'giving' | 'stories' | 'framework' | 'timeZone' | 'mayChange'>) {
  const { t } = useMessages()
  const { replyTo, digestHour } = letters
  const hour = useHour(timeZone)(digestHour)
  const change = (page: string) => (mayChange ? `${home}/set-up/${page}` : undefined)
  return (
    <section className="stack" aria-labelledby="more">
      <h2 id="more">{t('setup.more.title')}</h2>
      <SummaryList
        rows={[
          {
            label: t('setup.task.letters'),
            value: replyTo ? t('setup.letters.now', { replyTo, hour }) : t('setup.letters.now-none', { hour }),
            changeHref: change('letters'),
          },
          {
            label: t('setup.task.comments'),
            value: t(talkNow(talk)),
            changeHref: change('comments'),
          },
          {
            label: t('setup.task.keeping'),
            value: <a href={`${home}/privacy`}>{t('setup.keeping.now')}</a>,
            changeHref: change('keeping'),
          },
          {
            label: t('setup.task.giving'),
            value: giving.prefix ?? t('setup.giving.now-none'),
            changeHref: change('giving'),
          },
          {
            label: t('outcomes.settle.title'),
            value: framework
              ? t('outcomes.settle.now', {
                  choice: t(`outcomes.settle.${framework.framework.choice}`),
                  settledOn: framework.at,
                })
              : t('outcomes.settle.none'),
            changeHref: change('outcomes'),
          },
          {
            label: t('outcomes.thresholds.title'),
            value: t('outcomes.thresholds.now', {
              questionsPence: stories.questionsFromPence,
              allPence: stories.allFromPence,
            }),
            changeHref: change('stories'),
          },
          {
            label: t('setup.keeping.report'),
            value: <a href={`${home}/set-up/let-go`}>{t('setup.keeping.report-see')}</a>,
          },
        ]}
      />
    </section>
  )
}

import type { InTheWay, OutcomesSaid, StoryPage, StoryStanding, StoryTold, WorthALook } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { DateField } from '../date-field'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { BookletLinks } from '../proposal/booklet-links'
import { TaskList, type TaskStatus } from '../task-list'

export interface StoryTasksProps {
  home: string
  ideaHref: string
  /** The public page; nothing before anything was told. */
  storyHref: string | null
  title: string
  round: string
  asked: { readonly pages: readonly StoryPage[]; readonly needed: readonly StoryPage[] }
  told: StoryTold
  said: OutcomesSaid
  standing: StoryStanding
  people: readonly { readonly yes: boolean }[]
  pictures: readonly { readonly shows: 'nobody' | 'people' | null; readonly words: string }[]
  inTheWay: readonly InTheWay[]
  worthALook: readonly WorthALook[]
  doneAt: Instant | null
  did: string | null
  reply: FormReply
}

/** How did it go? What is asked, how far each is, and the button that sends it in. */
export function StoryTasks(props: StoryTasksProps) {
  const { home, ideaHref, title, round, asked, told, standing, inTheWay, worthALook, doneAt, did, reply } = props
  const { t } = useMessages()
  const begun = told.whatHappened !== ''
  const waitsForYes = inTheWay.some((one) => one === 'story-yes-missing' || one === 'story-picture-yes-missing')
  const toMend = inTheWay.filter((one) => one !== 'story-yes-missing' && one !== 'story-picture-yes-missing')
  return (
    <>
      <BackLink href={ideaHref}>{title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${round} · ${title}`}
        title={t('learning.story.title')}
        lead={t(asked.pages.includes('numbers') ? 'learning.tasks.lead' : 'learning.tasks.lead-short')}
      />
      <Standing {...props} />
      {did === 'later' && doneAt !== null && (
        <Notice kind="good" title={t('learning.tasks.later-done', { doneOn: doneAt })} announce />
      )}
      <TaskList
        tasks={asked.pages.map((page) => ({
          label: t(`learning.page.${page}.title`),
          href: `${home}/${page}`,
          status: statusOf(page, props),
        }))}
      />
      {begun && standing.waiting === null && (
        <Stack as="section">
          <h2>{t('learning.tasks.send')}</h2>
          <p>{t('learning.tasks.send-body')}</p>
          {toMend.length > 0 && (
            <Notice kind="wait" title={t('learning.tasks.first')}>
              <ul>
                {toMend.map((one) => (
                  <li key={one}>{t(`refusal.${one}`)}</li>
                ))}
              </ul>
            </Notice>
          )}
          {waitsForYes && <p>{t('learning.tasks.yes-later')}</p>}
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="do" value="send" />
            {worthALook.length > 0 && (
              <Choice
                kind="several"
                name="looked"
                legend={t('learning.look-again.title')}
                hint={worthALook.map((one) => t(`learning.look-again.${one}`)).join(' ')}
                options={[{ value: 'yes', label: t('learning.look-again.tick') }]}
              />
            )}
            <ButtonRow>
              <Button>{t('learning.tasks.send-button')}</Button>
            </ButtonRow>
          </Form>
        </Stack>
      )}
      <BookletLinks href={home} />
      {!begun && (
        <Details summary={t('learning.tasks.not-done')}>
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="do" value="later" />
            <DateField name="doneOn" legend={t('learning.tasks.done-on')} hint={t('learning.tasks.done-on-hint')} />
            <ButtonRow>
              <Button kind="quiet">{t('learning.tasks.done-on-button')}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      {(standing.shown !== null || standing.waiting !== null) && (
        <Details summary={t('learning.tasks.withdraw')}>
          <Form once>
            <input type="hidden" name="do" value="withdraw" />
            <p>{t('learning.tasks.withdraw-body')}</p>
            <ButtonRow>
              <Button kind="stop">{t('learning.tasks.withdraw-button')}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      <Enhance script="forms" />
    </>
  )
}

/** Where it stands: sent, asked about, public, withdrawn. */
function Standing({ standing, storyHref, did }: StoryTasksProps) {
  const { t } = useMessages()
  const { shown, waiting, askedBack, withdrawnAt } = standing
  return (
    <>
      {waiting !== null && (
        <Notice kind="good" title={t('learning.tasks.waiting')} announce={did === 'sent'}>
          <p>{t('learning.tasks.waiting-body')}</p>
        </Notice>
      )}
      {askedBack !== null && (
        <Notice kind="wait" title={t('learning.tasks.asked')}>
          <p className="as-written">{askedBack}</p>
        </Notice>
      )}
      {shown !== null && storyHref && (
        <Notice kind="good" title={t('learning.tasks.shown')}>
          <p>
            <a href={storyHref}>{t('learning.tasks.see')}</a>
          </p>
        </Notice>
      )}
      {withdrawnAt !== null && (
        <Notice kind="note" title={t('learning.tasks.withdrawn')} announce={did === 'withdrawn'}>
          <p>{t('learning.tasks.withdrawn-body')}</p>
        </Notice>
      )}
    </>
  )
}

function statusOf(page: StoryPage, { asked, told, said, people, pictures }: StoryTasksProps): TaskStatus {
  const words = { happened: told.whatHappened, together: told.whoCameTogether, next: told.whatNext } as const
  if (page === 'people')
    return people.length === 0 ? 'optional' : people.every(({ yes }) => yes) ? 'completed' : 'in-progress'
  if (page === 'pictures') {
    if (pictures.length === 0) return 'optional'
    return pictures.every(({ shows, words: says }) => shows !== null && says !== '') ? 'completed' : 'in-progress'
  }
  if (page === 'outcomes') return said.about.length > 0 ? 'completed' : 'optional'
  if (page === 'figures') return Object.keys(said.figures).length > 0 ? 'completed' : 'optional'
  const done =
    page === 'numbers'
      ? [told.peopleTakingPart, told.volunteers, told.volunteerHours, told.newPeopleMet].some((one) => one !== null)
      : words[page] !== ''
  if (done) return 'completed'
  return asked.needed.includes(page) ? 'not-started' : 'optional'
}

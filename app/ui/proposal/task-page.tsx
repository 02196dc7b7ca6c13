import { pagesAsked, type Asks, type Draft, type Progress, type Share } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { PageHeading, Split, Stack } from '../arrange'
import { Card } from '../card'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { TaskList } from '../task-list'
import { pageName } from './asked'
import { CameFrom, type RelativeShown } from './carry-pages'
import { besideInWords, type NoteShown } from './notes'
import type { OthersOnPage } from './others-here'
import { PicturesRead, PicturesTask, type OwnPicturesShown } from './pictures-around'
import { TalkWaiting } from './checking-talk'
import { JoiningNotice, type OwnJoining } from './joining-pages'
import { BookletLinks } from './booklet-links'
import type { ReadBackShown } from './read-back-page'
import { WithANeighbour } from './with-a-neighbour'
import { WhoCanHelp } from './who-can-help'
import { WhoIsInTask, type WhoIsIn } from './who-is-in'

interface TaskPageProps {
  href: string
  applyHref: string
  round: string
  reference: string
  title: string
  draft: Draft
  asks: Asks
  progress: Readonly<Record<string, Progress>>
  /** Nothing is left to answer. */
  answered: boolean
  closesAt: Instant
  helpers: readonly string[]
  pictures: OwnPicturesShown
  /** What the checkers asked for, when they sent it back. */
  changes: { words: string; until: Instant | null } | null
  /** Whether anything has been said to its applicant while it was checked, and waits for her answer. */
  talked: boolean
  asked: boolean
  /** Hers, or one she writes on with her whose it is; who else is in. */
  share: Share
  whoIsIn: WhoIsIn
  readBack: ReadBackShown | null
  /** Somebody helps her at the keyboard. */
  helping: boolean
  /** Her form on paper was scanned. */
  scanned: boolean
  others: Readonly<Record<string, OthersOnPage>>
  notes: readonly NoteShown[]
  /** Whether something is left that only the one whose it is can answer. */
  waitsForApplicant: boolean
  /** The idea it came from, if it did. */
  origin: RelativeShown | null
  /** What was suggested about it and a like one. */
  joining: OwnJoining | null
  /** Somebody has just saved, to come back later. */
  justSaved: boolean
}

/** Who can read it, said as it is. */
const leadFor = ({ people }: WhoIsIn) => (people.length > 0 ? 'together.tasks-shared' : 'proposal.tasks.lead')

/** A draft: its pages of questions, each with how far it is, and then sending it. */
export function TaskPage(props: TaskPageProps) {
  const { href, applyHref, round, reference, title, draft, asks, progress, answered, closesAt, helpers, justSaved } =
    props
  const { changes, talked, asked, share, whoIsIn, readBack, helping, scanned } = props
  const { name } = whoIsIn.applicant
  const own = share === 'own'
  const speaker = useMessages()
  const { t } = speaker
  const pages = pagesAsked(asks, draft)
  const onlyHers = props.waitsForApplicant && pages.every(({ id }) => progress[id] !== 'not-started')
  const first = onlyHers ? t('together.waits-for', { name }) : t('proposal.tasks.send-first')
  const done = pages.filter(({ id }) => progress[id] === 'completed').length
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
        lead={
          own || changes ? t(changes ? 'checking.again.lead' : leadFor(whoIsIn)) : t('together.tasks-lead', { name })
        }
      />
      {changes && (
        <Notice kind="wait" title={t('checking.again.title')}>
          <p className="as-written">{changes.words}</p>
          <p>{t('checking.again.until', { untilAt: closesAt })}</p>
        </Notice>
      )}
      <CameFrom href={href} origin={props.origin} opensAt={null} />
      <JoiningNotice href={href} joining={props.joining} />
      <TalkWaiting href={href} talked={talked} asked={asked} />
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
          <p className="soft">{t('proposal.tasks.done', { done, total: pages.length })}</p>
          <TaskList
            tasks={pages.map((page) => ({
              label: pageName(page, speaker),
              href: `${href}/${page.id}`,
              hint: besideInWords(page.id, props, t) || undefined,
              status: progress[page.id] ?? 'not-started',
            }))}
          />
          {!own && <p className="small soft">{t('together.waits-for', { name })}</p>}
        </Stack>
        {changes ? (
          <PicturesRead of={props.pictures} title={title} />
        ) : (
          <PicturesTask href={href} pictures={props.pictures.pictures} />
        )}
        <Stack as="section">
          <h2>{t('proposal.tasks.last')}</h2>
          <TaskList
            id="send"
            tasks={[
              {
                label: t('proposal.tasks.send'),
                href: answered ? `${href}/check` : undefined,
                hint: answered ? undefined : first,
                status: answered ? 'not-started' : 'cannot-start',
              },
            ]}
          />
          <BookletLinks href={href} />
          {own && (
            <p>
              <a href={`${href}/split`}>{t('lineage.split.title')}</a>
            </p>
          )}
          {own && (
            <p>
              <a href={`${href}/withdrawal`}>{t('proposal.tasks.withdraw')}</a>
            </p>
          )}
        </Stack>
        {(helping || !own) && (
          <WithANeighbour href={href} whose={name} readBack={readBack} helping={helping} scanned={scanned} />
        )}
        <WhoIsInTask href={href} whoIsIn={whoIsIn} />
      </Split>
    </>
  )
}

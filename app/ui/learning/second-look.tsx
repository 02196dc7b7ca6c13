import type { InTheWay, StoryNumbers, StoryStanding, StoryWay, StoryWords, WorthALook } from '~/domain/learning'
import { numbersAsked } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { Photo } from '../proposal/photo'
import { SummaryList } from '../summary-list'
import { TextArea } from '../text-area'
import { figureSaid, hoped, type StoryOutcome } from './outcome-words'
import { YesTag, YesWords, type PersonShown } from './people-page'
import type { StoryPhotoShown } from './story-photos'

interface Listed {
  readonly id: string
  readonly title: string
  readonly reference: string
  readonly round: string
  readonly at: Instant
}

interface StoriesToLookAtProps {
  home: string
  name: string
  waiting: readonly Listed[]
  asked: readonly Listed[]
  shown: readonly Listed[]
}

/** Stories that wait for a second look, those that were asked back, and those that everyone can read. */
export function StoriesToLookAt({ home, name, waiting, asked, shown }: StoriesToLookAtProps) {
  const { t } = useMessages()
  const groups = { waiting, asked, shown } as const
  return (
    <>
      <BackLink href={home}>{name}</BackLink>
      <PageHeading eyebrow={name} title={t('learning.look.title')} lead={t('learning.look.lead')} />
      {(['waiting', 'asked', 'shown'] as const).map((group) => (
        <Stack as="section" key={group}>
          <h2>{t(`learning.look.${group}`)}</h2>
          {groups[group].length === 0 ? (
            <p className="soft">{t('learning.look.none')}</p>
          ) : (
            <ul>
              {groups[group].map(({ id, title, round, at }) => (
                <li key={id}>
                  <a href={`${home}/manage/stories/${id}`}>{title}</a>{' '}
                  <span className="soft">{t('learning.look.since', { round, sinceOn: at })}</span>
                </li>
              ))}
            </ul>
          )}
        </Stack>
      ))}
    </>
  )
}

export interface SecondLookProps {
  home: string
  id: string
  title: string
  reference: string
  round: { readonly slug: string; readonly title: string }
  standing: StoryStanding
  version: number | null
  words: (StoryWords & { readonly asPlanned: boolean | null }) | null
  numbers: StoryNumbers | undefined
  outcomes: readonly StoryOutcome[]
  way: StoryWay | null
  people: readonly PersonShown[]
  photos: readonly StoryPhotoShown[]
  inTheWay: readonly InTheWay[]
  worthALook: readonly WorthALook[]
  did: string | null
  reply: FormReply
}

const dids = { published: 'good', asked: 'good', withdrawn: 'note', 'taken-back': 'note' } as const
const isDid = (word: string | null): word is keyof typeof dids => word !== null && Object.hasOwn(dids, word)

/** One story as it was sent: who is in it, what keeps it from being published, and the two things that can be done. */
export function SecondLook(props: SecondLookProps) {
  const { home, id, title, reference, round, standing, version, words, did, reply } = props
  const { t } = useMessages()
  return (
    <>
      <BackLink href={`${home}/manage/stories`}>{t('learning.look.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={`${round.title} · ${reference}`} title={title} />
      {isDid(did) && <Notice kind={dids[did]} title={t(`learning.look.did.${did}`)} announce />}
      {standing.shown !== null && (
        <p>
          <a href={`${home}/stories/${id}`}>{t('learning.tasks.see')}</a>
        </p>
      )}
      {words ? (
        <AsSent {...props} />
      ) : (
        <Empty title={t('learning.look.nothing')}>
          <p>{t('learning.look.nothing-body')}</p>
        </Empty>
      )}
      {standing.waiting !== null && version !== null && <Decide {...props} version={version} />}
      {(standing.shown !== null || standing.waiting !== null) && (
        <Details summary={t('learning.tasks.withdraw')}>
          <Form once>
            <input type="hidden" name="do" value="withdraw" />
            <p>{t('learning.look.withdraw-body')}</p>
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

function AsSent({ home, id, words, numbers, outcomes, way, photos, people }: SecondLookProps) {
  const { t, format } = useMessages()
  if (!words) return null
  const rows = [
    { label: t('learning.story.what-happened'), value: words.whatHappened },
    {
      label: t('learning.page.as-planned'),
      value:
        words.asPlanned === null
          ? ''
          : t(words.asPlanned ? 'learning.page.as-planned.yes' : 'learning.page.as-planned.no'),
    },
    { label: t('learning.page.learnt'), value: words.learnt },
    { label: t('learning.story.who'), value: words.whoCameTogether },
    { label: t('learning.story.next'), value: words.whatNext },
    ...numbersAsked.map((name) => ({
      label: t(`learning.number.${name}`),
      value: numbers?.[name] == null ? '' : format.count(numbers[name]),
    })),
    ...outcomes.flatMap((outcome) => [
      { label: t('learning.page.outcomes.title'), value: hoped(t, outcome) },
      ...outcome.figures.map((one) => ({ label: hoped(t, one), value: figureSaid({ t, format }, one) })),
    ]),
    { label: t('learning.page.way'), value: way === null ? '' : t(`learning.way.${way}`) },
  ]
  return (
    <>
      <SummaryList rows={rows} />
      {photos.length > 0 && (
        <ul className="pictures">
          {photos.map((one) => (
            <li key={one.id}>
              {one.photo && (
                <Photo
                  photo={one.photo}
                  filesHref={`${home}/manage/stories/${id}/files`}
                  as="thumb"
                  otherwise={one.words}
                />
              )}
              <Stack room="tight">
                <p>{one.words}</p>
                <p className="small soft">
                  {one.shows === 'people'
                    ? t('learning.photos.people', { names: one.names.join(', ') })
                    : t('learning.photos.nobody')}
                </p>
              </Stack>
            </li>
          ))}
        </ul>
      )}
      <Stack as="section">
        <h2>{t('learning.look.people')}</h2>
        {people.length === 0 && <p>{t('learning.look.nobody')}</p>}
        {people.map((person) => (
          <div key={person.id} className="stack story-person">
            <h3>{person.name}</h3>
            <p>
              <YesTag person={person} /> {t(person.isChild ? 'learning.people.is-child' : 'learning.people.is-adult')}{' '}
              {person.inWords && t('learning.people.told-of')}
            </p>
            <YesWords person={person} />
            {person.yes && (
              <form method="post">
                <input type="hidden" name="person" value={person.id} />
                <Button kind="quiet" name="do" value="take-back">
                  <T
                    k="learning.people.take-back"
                    values={{ name: person.name }}
                    tags={{ unseen: <span className="unseen" /> }}
                  />
                </Button>
              </form>
            )}
          </div>
        ))}
      </Stack>
    </>
  )
}

function Decide({ version, inTheWay, worthALook, reply }: SecondLookProps & { version: number }) {
  const { t } = useMessages()
  return (
    <>
      <Stack as="section">
        <h2>{t('learning.look.publish')}</h2>
        {inTheWay.length > 0 ? (
          <Notice kind="wait" title={t('learning.look.not-yet')}>
            <ul>
              {inTheWay.map((one) => (
                <li key={one}>{t(`refusal.${one}`)}</li>
              ))}
            </ul>
          </Notice>
        ) : (
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="do" value="publish" />
            <input type="hidden" name="version" value={version} />
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
              <Button>{t('learning.look.publish-button')}</Button>
            </ButtonRow>
          </Form>
        )}
      </Stack>
      <Stack as="section">
        <h2>{t('learning.look.ask')}</h2>
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="do" value="ask" />
          <input type="hidden" name="version" value={version} />
          <TextArea name="because" label={t('learning.look.ask-what')} hint={t('learning.look.ask-hint')} rows={3} />
          <ButtonRow>
            <Button kind="quiet">{t('learning.look.ask-button')}</Button>
          </ButtonRow>
        </Form>
      </Stack>
    </>
  )
}

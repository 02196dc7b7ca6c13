import {
  numbersAsked,
  storyWays,
  type HopedOutcome,
  type OutcomesSaid,
  type OutcomesToTell,
  type StoryPage,
  type StoryTold,
  type StoryWay,
} from '~/domain/learning'
import type { Pence } from '~/domain/pence'
import { most } from '~/forms/learning/story'
import { PageHeading } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type Answers, type FormReply } from '../form'
import { BackLink } from '../layout'
import { InCurrency, useMessages } from '../messages'
import { TextArea } from '../text-area'
import { PeoplePage, type PersonShown } from './people-page'
import { TellOutcomes } from './tell-outcomes'
import { StoryPhotoPage, StoryPhotosPage, type StoryPhotoShown } from './story-photos'

export interface StoryPagesProps {
  page: StoryPage | 'photo'
  home: string
  title: string
  currency: string
  spentPence: Pence | null
  told: StoryTold & { readonly way: StoryWay | null }
  said: OutcomesSaid
  outcomes: OutcomesToTell
  figures: readonly HopedOutcome[]
  forAnother: boolean
  storyId: string | null
  people: readonly PersonShown[]
  pictures: readonly StoryPhotoShown[]
  photo: StoryPhotoShown | null
  reply: FormReply
}

/** One page of a story: what is typed is kept with every step, and nothing but the first question has to be answered. */
export function StoryPages(props: StoryPagesProps) {
  const { page, home, title, reply, people, pictures, photo, storyId } = props
  const { t } = useMessages()
  const filesHref = `${home}/files`
  if (page === 'people') return <PeoplePage home={home} people={people} storyId={storyId} reply={reply} />
  if (page === 'pictures')
    return <StoryPhotosPage home={home} filesHref={filesHref} pictures={pictures} reply={reply} />
  if (page === 'photo')
    return <StoryPhotoPage home={home} filesHref={filesHref} photo={photo} people={people} reply={reply} />
  if (page === 'outcomes' || page === 'figures') return <TellOutcomes {...props} page={page} />
  return (
    <>
      <BackLink href={home}>{t('learning.story.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      {page === 'happened' && <PageHeading eyebrow={title} title={t('learning.page.happened.title')} />}
      {page === 'numbers' && (
        <PageHeading eyebrow={title} title={t('learning.page.numbers.title')} lead={t('learning.page.numbers.lead')} />
      )}
      <Form answers={reply.answers} errors={reply.errors} saved={savedOf(props)} once>
        {page === 'happened' && <Happened {...props} />}
        {page === 'together' && (
          <TextArea
            name="whoCameTogether"
            label={t('learning.story.who')}
            hint={t('learning.story.who-hint')}
            most={most.whoCameTogether}
            heading
          />
        )}
        {page === 'next' && (
          <TextArea
            name="whatNext"
            label={t('learning.story.next')}
            hint={t('learning.story.next-hint')}
            most={most.whatNext}
            heading
          />
        )}
        {page === 'numbers' && <Numbers {...props} />}
        <ButtonRow>
          <Button>{t('learning.page.save')}</Button>
        </ButtonRow>
      </Form>
      <Enhance script="forms" />
    </>
  )
}

function Happened({ forAnother }: StoryPagesProps) {
  const { t } = useMessages()
  return (
    <>
      <TextArea
        name="whatHappened"
        label={t('learning.story.what-happened')}
        hint={t('learning.story.what-happened-hint')}
        most={most.whatHappened}
        rows={7}
      />
      <Choice
        kind="one"
        name="asPlanned"
        legend={t('learning.page.as-planned')}
        hint={t('learning.page.as-planned-hint')}
        options={[
          { value: 'yes', label: t('learning.page.as-planned.yes') },
          { value: 'no', label: t('learning.page.as-planned.no') },
        ]}
      />
      <TextArea
        name="learnt"
        label={t('learning.page.learnt')}
        hint={t('learning.page.learnt-hint')}
        most={most.learnt}
        rows={4}
      />
      {forAnother && (
        <Choice
          kind="one"
          name="way"
          legend={t('learning.page.way')}
          options={storyWays
            .filter((way) => way === 'in-conversation' || way === 'on-paper')
            .map((way) => ({ value: way, label: t(`learning.way.${way}`) }))}
        />
      )}
    </>
  )
}

function Numbers({ spentPence, currency }: StoryPagesProps) {
  const { t } = useMessages()
  return (
    <>
      {numbersAsked.map((name) => (
        <TextField
          key={name}
          name={name}
          label={t(`learning.number.${name}`)}
          hint={t('learning.story.count-hint')}
          width={6}
          inputMode="numeric"
          autoComplete="off"
        />
      ))}
      {spentPence !== null && (
        <InCurrency of={currency}>
          <Spent amount={spentPence} />
        </InCurrency>
      )}
    </>
  )
}

/** What was spent is in the books already: nobody types it twice. */
export function Spent({ amount }: { amount: Pence }) {
  const { t } = useMessages()
  return <p>{t('learning.page.spent', { spentPence: amount })}</p>
}

function savedOf({ told }: StoryPagesProps): Answers {
  const numbers = Object.fromEntries(numbersAsked.map((name) => [name, told[name]?.toString() ?? '']))
  return {
    whatHappened: told.whatHappened,
    whoCameTogether: told.whoCameTogether,
    whatNext: told.whatNext,
    learnt: told.learnt,
    ...(told.asPlanned === null ? {} : { asPlanned: told.asPlanned ? 'yes' : 'no' }),
    ...(told.way === null ? {} : { way: told.way }),
    ...numbers,
  }
}

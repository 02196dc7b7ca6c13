import { yesWays, type YesWay } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { TextField } from '../field'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Tag } from '../tag'

/** Somebody who can be recognised, and how far her yes is, for those who look after the story. */
export interface PersonShown {
  readonly id: string
  readonly name: string
  readonly isChild: boolean
  readonly inWords: boolean
  readonly yes: boolean
  readonly yesAt: Instant | null
  readonly yesWay: YesWay | null
  readonly yesFromParent: string
  readonly withdrawnAt: Instant | null
  /** Her own address, where she says yes or takes it back. */
  readonly href?: string
}

interface PeoplePageProps {
  home: string
  people: readonly PersonShown[]
  storyId: string | null
  reply: FormReply
}

/** Who is in it? Named for those who look after the story, each with her yes. */
export function PeoplePage({ home, people, storyId, reply }: PeoplePageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={home}>{t('learning.story.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading title={t('learning.page.people.title')} lead={t('learning.people.lead')} />
      <p>{t('learning.people.children')}</p>
      {people.map((person) => (
        <OnePerson key={person.id} person={person} storyId={storyId} reply={reply} />
      ))}
      <Stack as="section">
        <h2>{t('learning.people.add')}</h2>
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="do" value="name" />
          <TextField
            name="name"
            label={t('learning.people.name')}
            hint={t('learning.people.name-hint')}
            autoComplete="off"
            spellCheck={false}
          />
          <Choice
            kind="one"
            name="isChild"
            legend={t('learning.people.age')}
            options={[
              { value: 'adult', label: t('learning.people.adult') },
              { value: 'child', label: t('learning.people.child'), hint: t('learning.people.child-hint') },
            ]}
          />
          <Choice
            kind="several"
            name="inWords"
            legend={t('learning.people.where')}
            hint={t('learning.people.where-hint')}
            options={[{ value: 'yes', label: t('learning.people.in-words') }]}
          />
          <ButtonRow>
            <Button kind="quiet">{t('learning.people.add-button')}</Button>
          </ButtonRow>
        </Form>
      </Stack>
      <ButtonRow>
        <ButtonLink href={home}>{t('learning.page.on')}</ButtonLink>
      </ButtonRow>
      <Enhance script="forms" />
    </>
  )
}

const unseen = { unseen: <span className="unseen" /> }

function OnePerson({ person, storyId, reply }: { person: PersonShown; storyId: string | null; reply: FormReply }) {
  const { id, name, isChild, inWords, yes, withdrawnAt, href } = person
  const { t } = useMessages()
  const errorAt = (field: string) => reply.errors[`${field}-${id}`]
  return (
    <section className="stack story-person" aria-labelledby={`person-${id}`}>
      <h2 id={`person-${id}`}>{name}</h2>
      <p>
        <YesTag person={person} /> {t(isChild ? 'learning.people.is-child' : 'learning.people.is-adult')}{' '}
        {inWords && t('learning.people.told-of')}
      </p>
      <YesWords person={person} />
      {!yes && withdrawnAt === null && (
        <Form answers={reply.answers} once>
          <input type="hidden" name="do" value="yes" />
          <input type="hidden" name="person" value={id} />
          <Choice
            kind="one"
            name={`way-${id}`}
            legend={t(isChild ? 'learning.people.how-parent' : 'learning.people.how', { name })}
            error={errorAt('way')}
            options={yesWays
              .filter((way) => way !== 'by-link')
              .map((way) => ({ value: way, label: t(`learning.yes.${way}`) }))}
          />
          {isChild && (
            <TextField
              name={`fromParent-${id}`}
              label={t('learning.people.parent')}
              hint={t('learning.people.parent-hint')}
              error={errorAt('fromParent')}
              autoComplete="off"
              spellCheck={false}
            />
          )}
          <ButtonRow>
            <Button kind="quiet">
              <T k="learning.people.yes-button" values={{ name }} tags={unseen} />
            </Button>
          </ButtonRow>
        </Form>
      )}
      {href && (
        <Details summary={t('learning.people.link', { name })}>
          <p>{t(isChild ? 'learning.people.link-parent' : 'learning.people.link-body')}</p>
          <p className="story-link">
            <a href={href}>{href}</a>
          </p>
        </Details>
      )}
      <form method="post" className="row">
        <input type="hidden" name="person" value={id} />
        <input type="hidden" name="story" value={storyId ?? ''} />
        {yes && (
          <Button kind="quiet" name="do" value="take-back">
            <T k="learning.people.take-back" values={{ name }} tags={unseen} />
          </Button>
        )}
        <Button kind="quiet" name="do" value="unname">
          <T k="learning.people.unname" values={{ name }} tags={unseen} />
        </Button>
      </form>
    </section>
  )
}

export function YesTag({ person: { yes, withdrawnAt } }: { person: PersonShown }) {
  const { t } = useMessages()
  if (withdrawnAt !== null) return <Tag kind="stop">{t('learning.people.withdrawn')}</Tag>
  return yes ? <Tag kind="good">{t('learning.people.yes')}</Tag> : <Tag kind="wait">{t('learning.people.no-yes')}</Tag>
}

export function YesWords({ person }: { person: PersonShown }) {
  const { yes, yesAt, yesWay, yesFromParent, withdrawnAt } = person
  const { t } = useMessages()
  if (withdrawnAt !== null) return <p>{t('learning.people.withdrawn-on', { takenBackOn: withdrawnAt })}</p>
  if (!yes || yesAt === null || yesWay === null) return null
  return (
    <p>
      {t('learning.people.said-yes', { saidOn: yesAt, how: t(`learning.yes.${yesWay}`) })}{' '}
      {yesFromParent !== '' && t('learning.people.parent-was', { parent: yesFromParent })}
    </p>
  )
}

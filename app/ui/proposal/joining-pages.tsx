import type { Pence } from '~/domain/pence'
import type { Answered, MergingAnswered, MergingSide, MergingStanding } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { mostJoiningWords } from '~/forms/joining'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Card } from '../card'
import { Choice } from '../choice'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Inset, Notice } from '../notice'
import { TextArea } from '../text-area'
import { Money } from '../values'
import { PublicAnswers } from './public-answers'

export interface SideShown {
  reference: string
  title: string
  summary: string
  answers: readonly Answered[]
  costPence: Pence | null
}

/** One of two ideas, with all that everyone may read of it. */
function Side({ of, area, eyebrow }: { of: SideShown; area: string; eyebrow: string }) {
  const { t } = useMessages()
  return (
    <Card as="section">
      <p className="eyebrow">{eyebrow}</p>
      <h2>{of.title}</h2>
      <p className="soft">
        {of.reference}
        {of.costPence !== null && (
          <>
            {' · '}
            {t('proposal.asks')} <Money amount={of.costPence} />
          </>
        )}
      </p>
      <p>{of.summary}</p>
      <PublicAnswers answers={of.answers} area={area} level={3} />
    </Card>
  )
}

interface SuggestPageProps {
  backHref: string
  area: string
  one: SideShown
  other: SideShown
  until: Instant
  closed: Refusal | null
  reply: FormReply
}

/** Where an officer suggests that two like ideas become one. */
export function SuggestJoiningPage({ backHref, area, one, other, until, closed, reply }: SuggestPageProps) {
  const { t, say } = useMessages()
  return (
    <>
      <BackLink href={backHref}>{one.title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${one.reference} · ${other.reference}`}
        title={t('joining.suggest.title')}
        lead={t('joining.suggest.lead')}
      />
      <div className="beside">
        <Side of={one} area={area} eyebrow={t('joining.suggest.one')} />
        <Side of={other} area={area} eyebrow={t('joining.suggest.other')} />
      </div>
      {closed ? (
        <Notice kind="wait" title={say(closed)} />
      ) : (
        <Form answers={reply.answers} errors={reply.errors} once>
          <input type="hidden" name="with" value={other.reference} />
          <Choice
            kind="one"
            name="staying"
            legend={t('joining.suggest.staying')}
            hint={t('joining.suggest.staying-hint')}
            options={[one, other].map(({ reference, title, costPence }) => ({
              value: reference,
              label: title,
              hint: (
                <>
                  {reference}
                  {costPence !== null && (
                    <>
                      {' · '}
                      {t('proposal.asks')} <Money amount={costPence} />
                    </>
                  )}
                </>
              ),
            }))}
          />
          <TextArea
            name="words"
            label={t('joining.suggest.words')}
            hint={t('joining.suggest.words-hint')}
            most={mostJoiningWords}
            rows={3}
          />
          <p className="soft">{t('joining.suggest.until', { untilAt: until })}</p>
          <ButtonRow>
            <Button>{t('joining.suggest.button')}</Button>
            <a href={backHref}>{t('common.cancel')}</a>
          </ButtonRow>
          <Enhance script="forms" />
        </Form>
      )}
    </>
  )
}

export interface OwnJoining {
  side: MergingSide
  standing: MergingStanding
  until: Instant
  words: string
  askedBy: string
  mine: MergingAnswered | null
  said: readonly { side: MergingSide; answer: MergingAnswered; words: string; name: string }[]
  own: SideShown
  other: SideShown
}

interface JoiningPageProps {
  backHref: string
  area: string
  joining: OwnJoining
  /** Only the one whose idea it is answers. */
  mayAnswer: boolean
  reply: FormReply
}

/** Where one of the two reads both ideas side by side, and says yes or no. */
export function JoiningPage({ backHref, area, joining, mayAnswer, reply }: JoiningPageProps) {
  const { t } = useMessages()
  const { side, standing, until, words, askedBy, mine, said, own, other } = joining
  const asked = standing === 'waits' && mine === null
  return (
    <>
      <BackLink href={backHref}>{own.title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={`${own.reference} · ${own.title}`}
        title={t(asked ? 'joining.own.title' : 'joining.own.title-read', { title: other.title })}
        lead={asked ? t(`joining.own.lead.${side}`) : undefined}
      />
      {!asked && (
        <Notice
          kind={standing === 'agreed' ? 'good' : 'wait'}
          title={t(standing === 'waits' ? 'joining.state.waits-other' : `joining.state.${standing}`)}
        >
          {standing === 'agreed' && <p>{t(`joining.own.agreed.${side}`, { title: other.title })}</p>}
        </Notice>
      )}
      {words !== '' && (
        <Inset>
          <p>
            <b>{t('joining.own.says', { name: askedBy })}</b>
          </p>
          <p className="as-written">{words}</p>
        </Inset>
      )}
      {said
        .filter((one) => one.words !== '')
        .map((one) => (
          <Inset key={one.side}>
            <p>
              <b>{t(`joining.said.${one.answer}`, { name: one.name })}</b>
            </p>
            <p className="as-written">{one.words}</p>
          </Inset>
        ))}
      <div className="beside">
        <Side of={own} area={area} eyebrow={t('joining.own.yours')} />
        <Side of={other} area={area} eyebrow={t('joining.own.theirs')} />
      </div>
      {asked && mayAnswer && (
        <Form answers={reply.answers} errors={reply.errors} once>
          <Choice
            kind="one"
            name="answer"
            legend={t('joining.own.question')}
            hint={t('joining.own.until', { untilAt: until })}
            options={[
              { value: 'yes', label: t('joining.own.yes'), hint: t(`joining.own.yes-hint.${side}`) },
              { value: 'no', label: t('joining.own.no'), hint: t('joining.own.no-hint') },
            ]}
          />
          <TextArea
            name="words"
            label={t('joining.own.words')}
            hint={t('joining.own.words-hint')}
            most={mostJoiningWords}
            rows={3}
          />
          <ButtonRow>
            <Button>{t('joining.own.button')}</Button>
            <a href={backHref}>{t('joining.own.later')}</a>
          </ButtonRow>
          <Enhance script="forms" />
        </Form>
      )}
    </>
  )
}

/** On one's own page: what was suggested, as long as there is something to know about it. */
export function JoiningNotice({ href, joining }: { href: string; joining: OwnJoining | null }) {
  const { t } = useMessages()
  if (!joining || joining.standing === 'gone' || joining.standing === 'late') return null
  const { standing, mine, other, side } = joining
  const asked = standing === 'waits' && mine === null
  return (
    <Notice
      kind={standing === 'agreed' ? 'good' : 'wait'}
      title={
        asked
          ? t('joining.notice.asked', { title: other.title })
          : t(standing === 'waits' ? 'joining.state.waits-other' : `joining.state.${standing}`)
      }
    >
      {standing === 'agreed' && <p>{t(`joining.own.agreed.${side}`, { title: other.title })}</p>}
      <ButtonRow>
        <ButtonLink kind="quiet" href={`${href}/joining`}>
          {t(asked ? 'joining.notice.answer' : 'joining.notice.read')}
        </ButtonLink>
      </ButtonRow>
    </Notice>
  )
}

export interface JoiningToCheck {
  id: string
  side: MergingSide
  other: { reference: string; title: string }
  standing: MergingStanding
  until: Instant
  said: readonly { side: MergingSide; answer: MergingAnswered; words: string }[]
}

/** For those who check an idea: what was suggested about it, and how far that has come. */
export function JoiningSeen({ listHref, joinings }: { listHref: string; joinings: readonly JoiningToCheck[] }) {
  const { t } = useMessages()
  if (joinings.length === 0) return null
  return (
    <Stack as="section">
      <h2>{t('joining.seen')}</h2>
      <ul>
        {joinings.map(({ id, side, other, standing, until, said }) => (
          <li key={id}>
            {t(`joining.seen.${side}`)} <a href={`${listHref}/${other.reference}`}>{other.title}</a>{' '}
            <span className="soft">{other.reference}</span>
            <p>
              <b>{t(`joining.state.${standing}`)}</b>{' '}
              {standing === 'waits' && t('joining.seen.until', { untilAt: until })}
            </p>
            {said.map((one) => (
              <p key={one.side} className="soft as-written">
                {t(`joining.seen.said.${one.side}.${one.answer}`)} {one.words}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Stack>
  )
}

interface JoinedPageProps {
  roundHref: string
  round: string
  reference: string
  title: string
  goesOn: { reference: string; title: string } | null
}

/** In the place of the public page of an idea that has joined another: where it goes on. */
export function JoinedPage({ roundHref, round, reference, title, goesOn }: JoinedPageProps) {
  const { t } = useMessages()
  return (
    <>
      <BackLink href={roundHref}>{round}</BackLink>
      <PageHeading eyebrow={reference} title={title} lead={t('joining.joined.lead')}>
        {goesOn && (
          <ButtonRow>
            <ButtonLink href={`${roundHref}/proposals/${goesOn.reference}`}>
              {t('joining.joined.go', { title: goesOn.title })}
            </ButtonLink>
          </ButtonRow>
        )}
      </PageHeading>
    </>
  )
}

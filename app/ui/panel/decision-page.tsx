import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Button, ButtonLink, ButtonRow } from '../button'
import { Details } from '../details'
import { Form, type Answers, type FieldErrors } from '../form'
import { BackLink } from '../layout'
import { T, useMessages } from '../messages'
import { Notice } from '../notice'
import { TextArea } from '../text-area'
import { DecisionAdopt, type Adopting } from './decision-adopt'
import { DecisionList, waitsForWords, type ItemShown } from './decision-list'
import { DecisionPot } from './decision-pot'
import { DecisionRoom, type SeatShown } from './decision-room'
import { useNames, type Basis } from './decision-words'
import { IdeasFirst } from './ideas-first'
import { PanelVotesLink } from './panel-votes-link'
import type { Majority } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { BreakOff, MeetingBroken } from './meeting-break'
import { FellBack } from './fell-back'
import { MeetingAgenda } from './meeting-agenda'
import { PotNews, type PotNewsShown } from './pot-news'
import { MeetingLive } from './meeting-live'
import type { LogLine } from './meeting-log'

interface DecisionPageProps {
  round: { title: string; href: string }
  version: number
  /** Where the meeting stands, for the page to follow it. */
  mark: string
  /** Above 1, it changes some of what was adopted: why. */
  number: number
  why: string | null
  basis: Basis
  /** The rule asks for a mean that could not be worked out, and went by the other. */
  fellBack: boolean
  potPence: Pence
  /** That it is another than it was. */
  potNews: PotNewsShown | null
  givenPence: Pence
  leftPence: Pence
  items: readonly ItemShown[]
  /** Items still to be settled. */
  left: number
  /** References of those of them on which the round's rule asks for a vote of the panel first. */
  panelFirst: readonly string[]
  adjourned: { at: Instant; words: string } | null
  log: readonly LogLine[]
  seats: readonly SeatShown[]
  undeclared: readonly { name: string; count: number }[]
  /** The ideas on which the reader has yet to say whether she has an interest. */
  toDeclare: readonly { reference: string; title: string }[]
  recordsInterests: boolean
  quorum: number
  present: number
  room: Majority
  panel: Majority
  cannot: Refusal | null
  troubles: readonly (Refusal & { readonly reference: string | null })[]
  mayDraft: boolean
  adopting: Adopting
  /** What was just done: an idea's reference, `room`, or `yes`. */
  saved: string | null
  reply: { answers: Answers; errors: FieldErrors; general?: string }
}

/** The meeting's list while it is drawn up. */
export function DecisionPage({ round, reply, saved, ...page }: DecisionPageProps) {
  const { t, say } = useMessages()
  const names = useNames()
  const { version, basis, items, left, adjourned, cannot, troubles, mayDraft, adopting, ...figures } = page
  const { potPence, givenPence, leftPence } = figures
  const pot = { potPence, givenPence, leftPence }
  const titleOf = (reference: string | null) => items.find((item) => item.reference === reference)?.title
  const about = (title: string | undefined, words: string) =>
    title === undefined ? words : t('decision.about', { title, words })
  const waits = items.filter((item) => waitsForWords(item))
  const panelFirst = items.filter(({ reference }) => page.panelFirst.includes(reference))
  const overtaken = items.filter(({ again }) => again === 'rule').length
  const open = items.filter(({ settled }) => !settled)
  const inTheWay = [
    ...(left > 0 ? [t('refusal.decision-not-settled', { left })] : []),
    ...(overtaken > 0 ? [t('refusal.rule-says-otherwise-since', { count: overtaken })] : []),
    ...(panelFirst.length > 0 ? [t('meeting.panel-first', { count: panelFirst.length })] : []),
    ...(cannot && left > 0
      ? [say(cannot)]
      : [
          ...(waits.length > 0 ? [t('meeting.waits-for-words', { count: waits.length })] : []),
          ...items
            .filter((item) => !waits.includes(item))
            .flatMap((item) => cannotSettle(item).map((no) => about(item.title, say(no)))),
        ]),
    ...troubles.map((trouble) => about(titleOf(trouble.reference), say(trouble))),
  ]
  return (
    <Stack room="loose">
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <div>
        <MeetingLive roundHref={round.href} here={`${round.href}/decision`} mark={page.mark} writes={mayDraft} />
        <BackLink href={round.href}>{round.title}</BackLink>
      </div>
      <PageHeading
        eyebrow={t('decision.eyebrow', { version })}
        title={t('decision.list')}
        lead={t(`decision.lead.${basis}`)}
      />
      {!reply.general && <Saved saved={saved} item={items.find(({ reference }) => reference === saved)} />}
      {page.number > 1 && (
        <Notice title={t('meeting.change.notice', { number: page.number })}>
          <p className="as-written">{t('meeting.change.notice.why', { why: page.why ?? '' })}</p>
          <p>
            <T k="meeting.change.until" tags={{ link: <a href={`${round.href}/decision?number=1`} /> }} />
          </p>
        </Notice>
      )}
      <MeetingBroken adjourned={adjourned} mayDraft={mayDraft} />
      <IdeasFirst
        ideas={page.toDeclare}
        title={t('meeting.declare', { count: page.toDeclare.length })}
        more={t('meeting.declare.more')}
        go={{ href: `${round.href}/scoring/interests`, label: t('meeting.declare.go') }}
      />
      <MeetingAgenda
        roundHref={round.href}
        basis={basis}
        items={items}
        left={left}
        undeclared={page.undeclared.length}
        anyoneHere={page.present > 0}
        cannot={cannot}
      />
      <DecisionPot {...pot} />
      <PotNews news={page.potNews} mayDraft={mayDraft} {...pot} />
      {!adjourned && (
        <DecisionRoom
          {...page}
          recordHref={page.recordsInterests ? `${round.href}/scoring/interests/for` : null}
          someSettled={left < items.length}
          waitsForWords={open.length > 0 && waits.length === open.length}
          answers={reply.answers.step === 'attend' ? reply.answers : {}}
        />
      )}
      {page.fellBack && <FellBack />}
      <IdeasFirst
        ideas={panelFirst}
        title={t('meeting.panel-first', { count: panelFirst.length })}
        more={t('meeting.panel-first.more')}
        go={{ href: `${round.href}/panel-votes`, label: t('meeting.panel-first.go') }}
      />
      {page.number === 1 && <PanelVotesLink roundHref={round.href} />}
      <Stack as="section" id="list">
        <h2>{t('decision.ideas')}</h2>
        {mayDraft && adopting.saidYes.length > 0 && (
          <p>
            {t('decision.adopt.said-yes', { name: names(adopting.saidYes.map(({ name }) => name)) })}.{' '}
            {t('decision.change.voids')}
          </p>
        )}
        <p>
          <b>{t('meeting.left', { left })}</b>
        </p>
        <DecisionList items={items} roundHref={round.href} mayDraft={mayDraft} roomCannot={cannot !== null} {...pot} />
        {mayDraft && left > 0 && !adjourned && <SettleOn items={items} version={version} roundHref={round.href} />}
      </Stack>
      <DecisionAdopt
        {...{ adopting, version, items, inTheWay, ...pot }}
        declareHref={`${round.href}/scoring/interests`}
      />
      <BreakOff
        adjourned={adjourned}
        mayDraft={mayDraft}
        answers={reply.answers.step === 'adjourn' ? reply.answers : {}}
        errors={reply.answers.step === 'adjourn' ? reply.errors : {}}
      />
      {mayDraft && page.number > 1 && <DropDecision reply={reply} />}
      <Enhance script="forms" />
    </Stack>
  )
}

/** The way to drop a later decision that is not wanted any more. */
function DropDecision({ reply }: Pick<DecisionPageProps, 'reply'>) {
  const { t } = useMessages()
  const isBack = reply.answers.step === 'drop'
  return (
    <Details summary={t('meeting.drop')} open={isBack}>
      <p>{t('meeting.drop.more')}</p>
      <Form once answers={isBack ? reply.answers : {}} errors={isBack ? reply.errors : {}}>
        <TextArea name="dropping" label={t('meeting.drop.why')} hint={t('meeting.drop.why.hint')} rows={2} most={500} />
        <div>
          <Button name="step" value="drop" kind="stop">
            {t('meeting.drop.button')}
          </Button>
        </div>
      </Form>
    </Details>
  )
}

function Saved({ saved, item }: { saved: string | null; item: ItemShown | undefined }) {
  const { t } = useMessages()
  if (saved === 'room') return <Notice kind="good" announce title={t('decision.saved.room')} />
  if (saved === 'rest') return <Notice kind="good" announce title={t('meeting.saved.rest')} />
  if (saved === 'adjourned') return <Notice kind="good" announce title={t('meeting.saved.adjourned')} />
  if (saved === 'resumed') return <Notice kind="good" announce title={t('meeting.saved.resumed')} />
  if (saved === 'declared') return <Notice kind="good" announce title={t('meeting.saved.declared')} />
  if (saved === 'yes') return <Notice kind="good" announce title={t('decision.saved.yes')} />
  if (!item) return null
  const { title, isBelowUseful, smallestPence, askedPence } = item
  if (!isBelowUseful || smallestPence === null) {
    return <Notice kind="good" announce title={t('decision.saved.item', { title })} />
  }
  return (
    <Notice kind="wait" announce title={t('decision.saved.item', { title })}>
      <p>{t('decision.below-useful', { smallestPence })}</p>
      <p>{t('decision.below-useful.more', { askedPence })}</p>
    </Notice>
  )
}

/** Why an item that is still open cannot be settled by the room as it is. */
const cannotSettle = ({ cannot, settled }: ItemShown): Refusal[] => (cannot && !settled ? [cannot] : [])

/** On to the next idea, or all the rest at once. */
function SettleOn({ items, version, roundHref }: { items: readonly ItemShown[]; version: number; roundHref: string }) {
  const { t } = useMessages()
  const next = items.find((item) => !item.settled && item.mayChange)
  return (
    <>
      {next && (
        <ButtonRow>
          <ButtonLink href={`${roundHref}/decision/${encodeURIComponent(next.reference)}`}>
            {t('meeting.next')}
          </ButtonLink>
        </ButtonRow>
      )}
      {items.some(({ settled, again }) => !settled && again !== 'rule') && (
        <Details summary={t('meeting.rest')}>
          <p>{t('meeting.rest.more')}</p>
          <Form once>
            <input type="hidden" name="version" value={version} />
            <div>
              <Button name="step" value="settle-rest" kind="quiet">
                {t('meeting.rest.button')}
              </Button>
            </div>
          </Form>
        </Details>
      )}
    </>
  )
}

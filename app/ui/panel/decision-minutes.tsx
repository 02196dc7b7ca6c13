import type { Majority } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ErrorSummary } from '../error-summary'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Money, When } from '../values'
import { DecisionChain, type ChainLink, type Dropped } from './decision-chain'
import type { ItemShown } from './decision-list'
import { DecisionPot } from './decision-pot'
import { FellBack } from './fell-back'
import { MeetingLog, type LogLine } from './meeting-log'
import type { PanelVoteInMinutes } from './minutes-on-paper'
import { decidedBeside, decidedByMost } from './decided-by'
import { OutcomeTag, useBacking, useNames, type Basis } from './decision-words'
import { voteInMinutes } from './panel-vote-words'
import { PanelCountFile } from './panel-count-file'

type Item = Omit<ItemShown, 'mayChange'>

interface DecisionMinutesProps {
  round: { title: string; href: string }
  adoptedAt: Instant
  startedAt: Instant
  version: number
  basis: Basis
  fellBack: boolean
  potPence: Pence
  givenPence: Pence
  leftPence: Pence
  items: readonly Item[]
  present: readonly { name: string; voting: boolean }[]
  away: readonly string[]
  quorum: number
  room: Majority
  panel: Majority
  /** With the ideas to which a yes did not count. */
  adoptedBy: readonly { name: string; at: Instant; notFor: readonly string[] }[]
  fingerprint: string
  /** Where the adoption stands in the partnership's record of acts. */
  recorded: { sequence: number; hash: string } | null
  /** Who came and went, and when it broke off. */
  log: readonly LogLine[]
  /** How the panel itself voted in its meeting: the sums alone. */
  votes: readonly PanelVoteInMinutes[]
  /** Whole hours that the panel gave to the round. */
  hours: number
  /** The reader is on the panel: she can write down her own. */
  logsTime: boolean
  /** Those who asked have not been told yet; and the reader may tell them. */
  heldBack: boolean
  tells: boolean
  number: number
  /** Of a later decision: why it was taken. */
  why: string | null
  /** Later decisions that changed some of this one. */
  chain: readonly ChainLink[]
  /** Decisions that were begun and dropped. */
  dropped: readonly Dropped[]
  /** The reader may begin a later decision: what is free, and who is next in reserve. */
  mayChange: { freePence: Pence; next: string | null } | null
  /** The reader may have the panel's own copy. */
  readsOwn: boolean
  saved: string | null
  general?: string
}

/** The minutes: what was decided, by whom, why, and who stepped out. Anyone may read them. */
export function DecisionMinutes(props: DecisionMinutesProps) {
  const {
    round,
    adoptedAt,
    items,
    adoptedBy,
    potPence,
    givenPence,
    leftPence,
    saved,
    general,
    readsOwn,
    heldBack,
    tells,
  } = props
  const { t } = useMessages()
  const names = useNames()
  const funded = items.filter((item) => item.amountPence > 0).length
  const departures = items.filter((item) => item.departs)
  const pdf = (...more: string[][]) => {
    const asked = [...(props.number > 1 ? [['number', String(props.number)]] : []), ...more]
    return `${round.href}/decision/minutes.pdf${asked.length > 0 ? `?${String(new URLSearchParams(asked))}` : ''}`
  }
  return (
    <Stack room="loose">
      <ErrorSummary errors={{}} general={general} />
      <BackLink href={round.href}>{round.title}</BackLink>
      <PageHeading
        eyebrow={t('decision.minutes.of', { round: round.title })}
        title={t('decision.minutes')}
        lead={t('decision.minutes.lead', { funded, count: items.length, givenPence })}
      >
        <p>{t('decision.minutes.adopted', { names: names(adoptedBy.map(({ name }) => name)), adoptedAt })}</p>
        <ul>
          <li>
            <a href={pdf()}>{t('minutes.print')}</a>
          </li>
          {readsOwn && (
            <li>
              <a href={pdf(['copy', 'panel'])}>{t('minutes.print.private')}</a>
            </li>
          )}
        </ul>
      </PageHeading>
      {saved === 'yes' && !general && (
        <Notice kind="good" announce title={t('decision.minutes.done')}>
          <p>{t(heldBack ? 'telling.held.done' : 'decision.minutes.done.more')}</p>
        </Notice>
      )}
      {saved === 'dropped' && !general && <Notice kind="good" announce title={t('meeting.saved.dropped')} />}
      {heldBack && (
        <Notice kind="wait" title={t('telling.held')}>
          <p>{t('telling.held.more')}</p>
          {tells && (
            <p>
              <a href={`${round.href}/telling`}>{t('telling.go')}</a>
            </p>
          )}
        </Notice>
      )}
      <LaterDecision {...props} />
      <DecisionPot potPence={potPence} givenPence={givenPence} leftPence={leftPence} />
      {props.fellBack && <FellBack />}
      <MinutesTable {...props} />
      {departures.length > 0 && <Departures items={departures} />}
      {props.votes.length > 0 && (
        <Stack as="section">
          <h2>{t('minutes.panel-votes')}</h2>
          <ul>
            {props.votes.map(({ title, sequence, isVoid, result, ballot, casting }) => (
              <li key={`${title} ${sequence}`}>
                {isVoid || !result ? t('minutes.vote.void', { title }) : voteInMinutes({ title, result, ballot }, t)}
                {casting && <> {t('minutes.vote.casting', { name: casting.name })}</>}
              </li>
            ))}
          </ul>
        </Stack>
      )}
      {bothCounts(items) && <PanelCountFile roundHref={round.href} />}
      <DecisionChain chain={props.chain} dropped={props.dropped} roundHref={round.href} />
      <Stack as="section">
        <h2>{t('decision.minutes.meeting')}</h2>
        <MeetingFacts {...props} />
        <MeetingLog log={props.log} />
        {props.hours > 0 && <p>{t('thanks.public', { hours: props.hours })}</p>}
        {props.logsTime && (
          <p>
            <a href={`${round.href}/time`}>{t('thanks.yours')}</a>
          </p>
        )}
      </Stack>
    </Stack>
  )
}

/** Which decision this is, where it is not the first; and, for those who keep the list, the way to change it. */
function LaterDecision({ round, number, why, mayChange }: DecisionMinutesProps) {
  const { t } = useMessages()
  const { freePence, next = null } = mayChange ?? {}
  return (
    <>
      {number > 1 && (
        <Notice title={t('meeting.chain.this', { number })}>
          <p className="as-written">{t('meeting.chain.why', { why: why ?? '' })}</p>
          <p>
            <a href={`${round.href}/decision?number=1`}>{t('meeting.chain.first')}</a>
          </p>
        </Notice>
      )}
      {freePence !== undefined && next !== null && (
        <Notice kind="wait" title={t('meeting.change.free-now', { freePence, title: next })}>
          <p>
            <a href={`${round.href}/decision/change`}>{t('meeting.change.move-up')}</a>
          </p>
        </Notice>
      )}
      {mayChange && next === null && (
        <p>
          <a href={`${round.href}/decision/change`}>{t('meeting.change.go')}</a>
        </p>
      )}
    </>
  )
}

/** Whether the panel had a count of its own beside the residents'. */
const bothCounts = (items: readonly Item[]) => items.some(({ rule }) => rule?.panel != null)

function MinutesTable({ items, round, basis, givenPence }: DecisionMinutesProps) {
  const { t } = useMessages()
  const names = useNames()
  const backing = useBacking()
  const most = decidedByMost(items)
  const columns = [
    {
      label: t('decision.idea'),
      header: true,
      cell: ({ reference, title, because, conditions, steppedOut, undeclared, ...item }: Item) => (
        <>
          <a href={`${round.href}/proposals/${encodeURIComponent(reference)}`}>{title}</a>
          <span className="why">{because || t(`decision.why.${basis}.funded`)}</span>
          {conditions.length > 0 && (
            <span className="why">
              {t('meeting.item.on-condition')} {conditions.join('; ')}
            </span>
          )}
          {steppedOut.length > 0 && (
            <span className="why">{t('decision.stepped-out', { names: names(steppedOut) })}</span>
          )}
          {undeclared.length > 0 && (
            <span className="why">{t('meeting.item.no-part', { names: names(undeclared) })}</span>
          )}
          {decidedBeside(item, most).length > 0 && (
            <span className="why">{t('minutes.deciders', { names: names(decidedBeside(item, most)) })}</span>
          )}
        </>
      ),
    },
    ...(basis === 'vote' || bothCounts(items) ? [{ label: t('decision.backing'), cell: backing }] : []),
    { label: t('decision.asked'), numeric: true, cell: ({ askedPence }: Item) => <Money amount={askedPence} /> },
    { label: t('decision.outcome'), cell: (item: Item) => <OutcomeTag {...item} /> },
  ]
  return (
    <>
      {most && <p>{t(`minutes.deciders.${most.all ? 'all' : 'most'}`, { names: names(most.names) })}</p>}
      <DataTable
        caption={t('decision.minutes.caption')}
        columns={columns}
        rows={items}
        rowKey={({ reference }) => reference}
        foot={[
          t('decision.minutes.total'),
          ...columns.slice(1, -1).map(() => ''),
          <Money key="given" amount={givenPence} />,
        ]}
      />
    </>
  )
}

function Departures({ items }: { items: readonly Item[] }) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('decision.departures')}</h2>
      <p>{t('decision.departures.lead')}</p>
      <ul>
        {items.map(({ reference, title, ruleSaid, rulePence, outcome, amountPence, because }) => (
          <li key={reference}>
            <b>{title}</b>
            <br />
            {t('decision.departures.one', {
              rule: rulePence > 0 ? t(`decision.rule.${ruleSaid}`, { rulePence }) : t(`decision.outcome.${ruleSaid}`),
              meeting:
                amountPence > 0
                  ? t(`decision.rule.${outcome}`, { rulePence: amountPence })
                  : t(`decision.outcome.${outcome}`),
            })}
            <br />
            {t('decision.says', { because })}
          </li>
        ))}
      </ul>
    </Stack>
  )
}

function MeetingFacts(props: DecisionMinutesProps) {
  const { t, format } = useMessages()
  const names = useNames()
  const { present, away, quorum, room, panel, startedAt, adoptedBy, version, fingerprint, recorded } = props
  // Where people came and went, who decided stands with each idea, and no one count is true of the whole meeting.
  const moved = props.log.some(({ kind }) => kind !== 'arrived')
  const here = present.map(({ name, voting }) => (voting ? name : t('decision.minutes.without-vote', { name })))
  return (
    <SummaryList
      rows={[
        { label: t('decision.minutes.opened'), value: <When at={startedAt} /> },
        { label: t(moved ? 'minutes.present.some-time' : 'decision.minutes.present'), value: names(here) },
        ...(away.length > 0 ? [{ label: t('decision.minutes.away'), value: names(away) }] : []),
        {
          label: t('decision.minutes.quorum'),
          value: moved
            ? t('minutes.quorum.each', { quorum })
            : t('decision.minutes.quorum.was', { present: room.voting, quorum }),
        },
        {
          label: t('decision.minutes.residents'),
          value: moved
            ? t('minutes.residents.panel', { residents: panel.residents, voting: panel.voting })
            : [
                t('decision.minutes.residents.room', { residents: room.residents, voting: room.voting }),
                t('decision.minutes.residents.panel', { residents: panel.residents, voting: panel.voting }),
              ].join(' '),
        },
        {
          label: t('decision.minutes.adopted-by'),
          value: adoptedBy.map(({ name, at, notFor }) => (
            <span className="why" key={name}>
              {name}, <When at={at} />{' '}
              {notFor.length > 0 && t('minutes.adopter.not-for', { titles: notFor.join(', ') })}
            </span>
          )),
        },
        {
          label: t('decision.minutes.fingerprint'),
          value: (
            <>
              <code className="fingerprint">{fingerprint}</code>
              <span className="why">{t('decision.minutes.fingerprint.note', { version })}</span>
            </>
          ),
        },
        ...(recorded
          ? [
              {
                label: t('minutes.record.hash'),
                value: (
                  <>
                    <code className="fingerprint">{recorded.hash}</code>
                    <span className="why">
                      {t('minutes.record.entry', { sequence: format.count(recorded.sequence) })}.{' '}
                      {t('minutes.record.note')}
                    </span>
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

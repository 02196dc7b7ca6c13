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
import type { ItemShown } from './decision-list'
import { DecisionPot } from './decision-pot'
import { OutcomeTag, useBacking, useNames, type Basis } from './decision-words'

type Item = Omit<ItemShown, 'mayChange'>

interface DecisionMinutesProps {
  round: { title: string; href: string }
  adoptedAt: Instant
  startedAt: Instant
  version: number
  basis: Basis
  potPence: Pence
  givenPence: Pence
  leftPence: Pence
  items: readonly Item[]
  present: readonly { name: string; voting: boolean }[]
  away: readonly string[]
  quorum: number
  room: Majority
  panel: Majority
  adoptedBy: readonly { name: string; at: Instant }[]
  fingerprint: string
  saved: string | null
  general?: string
}

/** The minutes: what was decided, by whom, why, and who stepped out. Anyone may read them. */
export function DecisionMinutes(props: DecisionMinutesProps) {
  const { round, adoptedAt, items, adoptedBy, potPence, givenPence, leftPence, saved, general } = props
  const { t } = useMessages()
  const names = useNames()
  const funded = items.filter((item) => item.amountPence > 0).length
  const departures = items.filter((item) => item.departs)
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
      </PageHeading>
      {saved === 'yes' && !general && (
        <Notice kind="good" announce title={t('decision.minutes.done')}>
          <p>{t('decision.minutes.done.more')}</p>
        </Notice>
      )}
      <DecisionPot potPence={potPence} givenPence={givenPence} leftPence={leftPence} />
      <MinutesTable {...props} />
      {departures.length > 0 && <Departures items={departures} />}
      <Stack as="section">
        <h2>{t('decision.minutes.meeting')}</h2>
        <MeetingFacts {...props} />
      </Stack>
    </Stack>
  )
}

function MinutesTable({ items, round, basis, givenPence }: DecisionMinutesProps) {
  const { t } = useMessages()
  const names = useNames()
  const backing = useBacking()
  const columns = [
    {
      label: t('decision.idea'),
      header: true,
      cell: ({ reference, title, because, rulePence, steppedOut }: Item) => (
        <>
          <a href={`${round.href}/proposals/${encodeURIComponent(reference)}`}>{title}</a>
          <span className="why">
            {because || t(`decision.why.${basis}.${rulePence > 0 ? 'funded' : 'not-funded'}`)}
          </span>
          {steppedOut.length > 0 && (
            <span className="why">{t('decision.stepped-out', { names: names(steppedOut) })}</span>
          )}
        </>
      ),
    },
    ...(basis === 'vote' ? [{ label: t('decision.backing'), cell: backing }] : []),
    { label: t('decision.asked'), numeric: true, cell: ({ askedPence }: Item) => <Money amount={askedPence} /> },
    { label: t('decision.outcome'), cell: (item: Item) => <OutcomeTag {...item} /> },
  ]
  return (
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
  const { t } = useMessages()
  const names = useNames()
  const { present, away, quorum, room, panel, startedAt, adoptedBy, version, fingerprint } = props
  const here = present.map(({ name, voting }) => (voting ? name : t('decision.minutes.without-vote', { name })))
  return (
    <SummaryList
      rows={[
        { label: t('decision.minutes.opened'), value: <When at={startedAt} /> },
        { label: t('decision.minutes.present'), value: names(here) },
        ...(away.length > 0 ? [{ label: t('decision.minutes.away'), value: names(away) }] : []),
        {
          label: t('decision.minutes.quorum'),
          value: t('decision.minutes.quorum.was', { present: room.voting, quorum }),
        },
        {
          label: t('decision.minutes.residents'),
          value: [
            t('decision.minutes.residents.room', { residents: room.residents, voting: room.voting }),
            t('decision.minutes.residents.panel', { residents: panel.residents, voting: panel.voting }),
          ].join(' '),
        },
        {
          label: t('decision.minutes.adopted-by'),
          value: adoptedBy.map(({ name, at }) => (
            <span className="why" key={name}>
              {name}, <When at={at} />
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
      ]}
    />
  )
}

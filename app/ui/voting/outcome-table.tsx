import type { WouldHelp } from '~/domain/voting'
import type { TallyRecord } from '~/domain/voting/tally-record'
import { useMessages } from '../messages'
import { DataTable, type Column } from '../table'
import { Tag } from '../tag'
import { useReason, type InWords } from './reason'
import type { CountedIdea } from './results-page'

interface OutcomeTableProps {
  ideas: readonly CountedIdea[]
  record: TallyRecord
  money: (value: number) => string
  words: InWords
  ideaHref: (reference: string) => string
}

/** Every idea with its outcome and the reason for it. */
export function OutcomeTable({ ideas, record, money, words, ideaHref }: OutcomeTableProps) {
  const { t, format } = useMessages()
  const whyOf = useReason(words)
  const points = words.scored === 'points' ? record.points : undefined
  const columns: Column<CountedIdea>[] = [
    {
      label: t('voting.idea'),
      header: true,
      cell: ({ reference, title, reason, help }) => (
        <>
          <a href={ideaHref(reference)}>{title}</a>
          <span className="why">{whyOf(reason)}</span>
          {help && <Help help={help} money={money} />}
        </>
      ),
    },
    { label: t('voting.outcome'), cell: (idea) => <Outcome idea={idea} record={record} /> },
    {
      label: t('voting.cost'),
      numeric: true,
      cell: ({ cost, reason }) => (reason.kind === 'withdrawn' ? '' : money(cost)),
    },
    { label: t('voting.votes'), numeric: true, cell: ({ votes }) => format.count(votes) },
  ]
  if (points) {
    columns.push({
      label: t('voting.points'),
      numeric: true,
      cell: ({ reference }) => format.count(points[reference] ?? 0),
    })
  }
  return (
    <DataTable
      caption={t('voting.results.caption')}
      captionUnseen
      rows={ideas}
      rowKey={({ reference }) => reference}
      columns={columns}
    />
  )
}

/** What would have got it funded: each was counted again, and is true of itself alone. */
function Help({ help: { cost, moreVotes, moreVoters }, money }: { help: WouldHelp; money: (value: number) => string }) {
  const { t, locale } = useMessages()
  const ways = [
    ...(cost === undefined ? [] : [t('voting.help.cost', { cost: money(cost) })]),
    ...(moreVotes === undefined ? [] : [t('voting.help.votes', { count: moreVotes })]),
    ...(moreVoters === undefined ? [] : [t('voting.help.voters', { count: moreVoters })]),
  ]
  if (ways.length === 0) return null
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(ways)
  return <span className="why">{t('voting.help', { ways: list })}</span>
}

function Outcome({ idea: { reference, funded, reason }, record }: { idea: CountedIdea; record: TallyRecord }) {
  const { t } = useMessages()
  const waits = record.held?.reserve.indexOf(reference) ?? -1
  if (reason.kind === 'part-funded') return <Tag kind="good">{t('voting.outcome.part')}</Tag>
  if (waits >= 0) return <Tag kind="wait">{t('voting.outcome.reserve', { place: waits + 1 })}</Tag>
  if (funded) return <Tag kind="good">{t('voting.outcome.chosen')}</Tag>
  if (reason.kind === 'withdrawn') return <Tag>{t('proposal.state.withdrawn')}</Tag>
  return <Tag kind="stop">{t('proposal.outcome.not-this-time')}</Tag>
}

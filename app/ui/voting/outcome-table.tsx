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
      cell: ({ reference, title, reason }) => (
        <>
          <a href={ideaHref(reference)}>{title}</a>
          <span className="why">{whyOf(reason)}</span>
        </>
      ),
    },
    { label: t('voting.outcome'), cell: (idea) => <Outcome idea={idea} /> },
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

function Outcome({ idea: { funded, reason } }: { idea: CountedIdea }) {
  const { t } = useMessages()
  if (funded) return <Tag kind="good">{t('proposal.outcome.funded')}</Tag>
  if (reason.kind === 'withdrawn') return <Tag>{t('proposal.state.withdrawn')}</Tag>
  return <Tag kind="stop">{t('proposal.outcome.not-this-time')}</Tag>
}

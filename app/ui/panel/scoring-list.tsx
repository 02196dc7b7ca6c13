import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'
import { DataTable } from '../table'
import { Tag, type TagKind } from '../tag'

export type ScoringState =
  'to-declare' | 'stepped-out' | 'to-score' | 'begun' | 'abstained' | 'handed-in' | 'others-score'

interface Item {
  reference: string
  title: string
  costPence: Pence | null
  state: ScoringState
}

const kinds: Record<ScoringState, TagKind> = {
  'to-declare': 'wait',
  'stepped-out': 'plain',
  'to-score': 'note',
  begun: 'wait',
  abstained: 'plain',
  'handed-in': 'good',
  'others-score': 'plain',
}

/** A round's ideas as a member has to score them. */
export function ScoringList({
  items,
  href,
  caption,
}: {
  items: readonly Item[]
  href: (reference: string) => string
  /** What they are, where it is not simply the ideas. */
  caption?: string
}) {
  const { t, format } = useMessages()
  return (
    <DataTable
      caption={caption ?? t('panel.list.caption')}
      rows={items}
      rowKey={({ reference }) => reference}
      columns={[
        {
          label: t('panel.list.idea'),
          header: true,
          cell: ({ reference, title }) => <a href={href(reference)}>{title}</a>,
        },
        {
          label: t('panel.list.asks'),
          numeric: true,
          cell: ({ costPence }) => (costPence === null ? '' : format.money(costPence)),
        },
        {
          label: t('panel.list.state'),
          cell: ({ state }) => <Tag kind={kinds[state]}>{t(`panel.state.${state}`)}</Tag>,
        },
      ]}
    />
  )
}

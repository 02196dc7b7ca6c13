import { keepingRules, periodOf, type KeepingKind, type PeriodsChosen } from '~/domain/keeping'
import { useMessages } from '../messages'
import { DataTable } from '../table'

/** How long a kind is kept, in words: "6 months". */
export function usePeriod(): (kind: KeepingKind, chosen: PeriodsChosen) => string {
  const { t } = useMessages()
  return (kind, chosen) => t(`keeping.period.${keepingRules[kind].unit}`, { count: periodOf(kind, chosen) })
}

interface KeptForProps {
  caption: string
  kinds: readonly KeepingKind[]
  periods: PeriodsChosen
}

/** What is kept how long, from when, and what happens then. */
export function KeptFor({ caption, kinds, periods }: KeptForProps) {
  const { t } = useMessages()
  const period = usePeriod()
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t('keeping.what'), cell: (kind) => t(`keeping.${kind}.what`), header: true },
        { label: t('keeping.how-long'), cell: (kind) => period(kind, periods) },
        { label: t('keeping.from'), cell: (kind) => t(`keeping.${kind}.from`) },
      ]}
      rows={kinds}
      rowKey={(kind) => kind}
    />
  )
}

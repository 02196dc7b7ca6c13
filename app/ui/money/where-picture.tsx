import type { ReportTable } from '~/domain/money'
import { useMessages } from '../messages'
import { PartsPicture } from './parts-picture'

const parts = ['paid', 'committed', 'in-pots', 'free', 'unplanned'] as const

/** A bar for each fund, as long as what came in or is planned, whichever is more, in the parts it has become. */
export function WherePicture({ table }: { table: ReportTable | undefined }) {
  const { t } = useMessages()
  if (!table || table.rows.length === 0) return null
  const bars = table.rows.map((row, at) => {
    const [first] = row
    const cellOf = (column: (typeof parts)[number] | 'came-in') => {
      const cell = row[table.columns.indexOf(column)]
      return cell?.says === 'amount' ? cell.pence : undefined
    }
    return {
      id: String(at),
      name: first?.says === 'name' ? first.name : '',
      amountPence: cellOf('came-in'),
      shares: parts.map((part) => Math.max(0, cellOf(part) ?? 0)),
    }
  })
  return <PartsPicture caption={t('report.picture')} parts={parts.map((part) => t(`report.col.${part}`))} bars={bars} />
}

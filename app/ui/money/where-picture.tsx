import type { ReportTable } from '~/domain/money'
import { useMessages } from '../messages'

const parts = ['paid', 'committed', 'in-pots', 'free', 'unplanned'] as const
const partClass = {
  paid: 'part-1',
  committed: 'part-2',
  'in-pots': 'part-3',
  free: 'part-4',
  unplanned: 'part-5',
} as const
const barHeight = 16

/**
 * A bar for each fund, as long as what came in or is planned, whichever is more, in the parts it has become. Drawn on the
 * server; the table beside it says everything it says.
 */
export function WherePicture({ table }: { table: ReportTable | undefined }) {
  const { t, format } = useMessages()
  if (!table || table.rows.length === 0) return null
  const funds = table.rows.map((row, at) => {
    const [first] = row
    const penceOf = (column: (typeof parts)[number]) => {
      const cell = row[table.columns.indexOf(column)]
      return cell?.says === 'amount' ? Math.max(0, cell.pence) : 0
    }
    const came = row[table.columns.indexOf('came-in')]
    const shares = parts.map((part) => ({ part, value: penceOf(part) }))
    return {
      id: String(at),
      name: first?.says === 'name' ? first.name : '',
      shares,
      whole: shares.reduce((sum, { value }) => sum + value, 0),
      came: came?.says === 'amount' ? came.pence : undefined,
    }
  })
  const most = Math.max(1, ...funds.map(({ whole }) => whole))
  const along = (value: number) => Math.round((value / most) * 10_000) / 100
  return (
    <figure className="theme-picture">
      <figcaption className="unseen">{t('report.picture')}</figcaption>
      <div aria-hidden="true">
        {funds.map(({ id, name, shares, came }) => {
          let from = 0
          return (
            <div className="theme-bar" key={id}>
              <p className="sum">
                <span>{name}</span>
                {came !== undefined && <b>{format.money(came)}</b>}
              </p>
              <svg viewBox={`0 0 100 ${barHeight}`} preserveAspectRatio="none" focusable="false">
                {shares.map(({ part, value }) => {
                  const start = from
                  from += along(value)
                  return value > 0 ? (
                    <rect key={part} className={partClass[part]} x={start} width={along(value)} height={barHeight} />
                  ) : null
                })}
              </svg>
            </div>
          )
        })}
        <ul className="legend">
          {parts.map((part) => (
            <li key={part}>
              <svg viewBox="0 0 10 10" focusable="false">
                <rect className={partClass[part]} width="10" height="10" rx="2" />
              </svg>
              {t(`report.col.${part}`)}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  )
}

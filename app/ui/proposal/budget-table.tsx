import { moneySources, totalsOf, worthOf, type BudgetLine, type BudgetSource } from '~/domain/proposal'
import type { Pence } from '~/domain/pence'
import { useMessages } from '../messages'

/**
 * A budget as it is read: what this fund is asked for, and line by line what for; then what others give, the money in
 * all, and beside it things and time, which are never added into it.
 */
export function BudgetTable({ lines }: { lines: readonly BudgetLine[] }) {
  const { t, format } = useMessages()
  const totals = totalsOf(lines)
  const given = moneySources.slice(0, 3)
  const label: Record<BudgetSource, string> = {
    fund: t('budget.total.fund'),
    own: t('budget.total.own'),
    gift: t('budget.total.gift'),
    'in-kind': t('budget.total.in-kind'),
    hours: t('budget.total.hours', { hours: totals.hours }),
  }
  const part = (source: BudgetSource) => {
    const own = lines.filter(({ from }) => from === source)
    return own.length > 0 && <Part key={source} label={label[source]} sum={totals.bySource[source]} lines={own} />
  }
  return (
    <table className="budget-table">
      <caption className="unseen">{t('budget.caption')}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{t('budget.what')}</th>
          <th scope="col">{t('budget.much')}</th>
        </tr>
      </thead>
      {given.map(part)}
      {totals.moneyPence !== totals.bySource.fund && (
        <tbody>
          <tr className="all">
            <th scope="row">{t('budget.total.money')}</th>
            <td>{format.money(totals.moneyPence)}</td>
          </tr>
        </tbody>
      )}
      {part('in-kind')}
      {part('hours')}
    </table>
  )
}

function Part({ label, sum, lines }: { label: string; sum: Pence; lines: readonly BudgetLine[] }) {
  const { t, format } = useMessages()
  const amount = (line: BudgetLine) =>
    line.from === 'hours' ? t('budget.hours', { hours: line.hours ?? 0 }) : format.money(worthOf(line))
  return (
    <tbody>
      <tr className="giver">
        <th scope="rowgroup">{label}</th>
        <td>{format.money(sum)}</td>
      </tr>
      {lines.map((line, place) => (
        <tr key={place}>
          <th scope="row">{line.what || t('budget.no-what')}</th>
          <td>{amount(line)}</td>
        </tr>
      ))}
    </tbody>
  )
}

import { pence, type Pence } from '~/domain/pence'
import { budgetSources, totalsOf, type BudgetLine, type BudgetSource } from '~/domain/proposal'
import { useMessages } from '../messages'

interface BudgetTotalsProps {
  /** Of the question: the script finds its fields by it. */
  name: string
  lines: readonly BudgetLine[]
  hourPence: Pence
  askedPence: Pence | null
}

/**
 * What lines come to, by who gives it, and whether this fund's are what is asked for. `<Enhance
 * script="budget-totals">` keeps it true while somebody types; without it, it is what was saved or sent last.
 */
export function BudgetTotals({ name, lines, hourPence, askedPence }: BudgetTotalsProps) {
  const { t, format, locale } = useMessages()
  const { bySource, moneyPence } = totalsOf(lines)
  const fundPence = bySource.fund
  const told = (key: 'budget.less' | 'budget.more', difference: string) =>
    askedPence === null ? undefined : t(key, { asked: format.money(askedPence), difference })
  const differencePence = askedPence === null ? 0 : fundPence - askedPence
  const verdict =
    askedPence === null || lines.length === 0
      ? ''
      : differencePence === 0
        ? t('budget.fits')
        : told(differencePence < 0 ? 'budget.less' : 'budget.more', format.money(pence(Math.abs(differencePence))))
  const label: Record<BudgetSource | 'money', string> = {
    fund: t('budget.total.fund'),
    own: t('budget.total.own'),
    gift: t('budget.total.gift'),
    money: t('budget.total.money'),
    'in-kind': t('budget.total.in-kind'),
    hours: t('budget.total.time'),
  }
  const amount = { ...bySource, money: moneyPence }
  const [fund, ...others] = budgetSources
  // Money in all comes after what it is made of, and before what stands beside it.
  const order = [fund, ...others.slice(0, 2), 'money', ...others.slice(2)] as const
  const needsAll = moneyPence !== fundPence
  return (
    <div
      className="budget-totals"
      data-budget-totals={name}
      data-locale={locale}
      data-hour-pence={hourPence}
      data-asked-pence={askedPence ?? undefined}
      data-fits={t('budget.fits')}
      data-less={told('budget.less', '{difference}')}
      data-more={told('budget.more', '{difference}')}
    >
      <h2>{t('budget.totals')}</h2>
      <dl>
        {order.map((source) => (
          <div
            key={source}
            data-part={source}
            hidden={source !== 'fund' && (source === 'money' ? !needsAll : amount[source] === 0)}
          >
            <dt>{label[source]}</dt>
            <dd className="figures">{format.money(amount[source])}</dd>
          </div>
        ))}
      </dl>
      <p data-part="verdict">{verdict}</p>
      <p className="unseen" role="status" data-part="status" />
    </div>
  )
}

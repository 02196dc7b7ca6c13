import { wallTimeAt } from '../local-time'
import { refuse, type Outcome } from '../refusal'
import { noonOf, type Instant } from '../time'

/** A stretch of a partnership's book, first and last day included. Once closed it takes no entry, ever. */
export interface ClosedPeriod {
  readonly book: string
  readonly from: string
  readonly to: string
  readonly closedAt: Instant
}

export const covers = (period: ClosedPeriod, book: string, date: string): boolean =>
  period.book === book && period.from <= date && date <= period.to

/** A late correction goes to the open period, and says so in its reason. Dates are `YYYY-MM-DD`. */
export function mayEnter(
  book: string,
  belongsOn: string,
  closed: readonly ClosedPeriod[],
): Outcome<unknown, 'period-closed'> {
  const period = closed.find((each) => covers(each, book, belongsOn))
  return period ? refuse('period-closed', { fromOn: noonOf(period.from), toOn: noonOf(period.to) }) : { ok: true }
}

/** The year in which the financial year of that moment began: in May 2026, and in February 2027, 2026. */
export function financialYearOf(at: Instant, timeZone: string, yearStartsInMonth: number): number {
  const { year, month } = wallTimeAt(at, timeZone)
  return month >= yearStartsInMonth ? year : year - 1
}

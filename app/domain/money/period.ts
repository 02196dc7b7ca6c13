import { wallTimeAt } from '../local-time'
import type { Instant } from '../time'

/** A stretch of a partnership's book, first and last day included. Once closed it takes no entry, ever. */
export interface ClosedPeriod {
  readonly book: string
  readonly from: string
  readonly to: string
  readonly closedAt: Instant
}

/** Whether a day (`YYYY-MM-DD`) of a book lies in it. */
export const covers = (period: ClosedPeriod, book: string, date: string): boolean =>
  period.book === book && period.from <= date && date <= period.to

/** The year in which the financial year of that moment began: in May 2026, and in February 2027, 2026. */
export function financialYearOf(at: Instant, timeZone: string, yearStartsInMonth: number): number {
  const { year, month } = wallTimeAt(at, timeZone)
  return month >= yearStartsInMonth ? year : year - 1
}

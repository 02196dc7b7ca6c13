import { wallTimeAt } from '../local-time'
import type { Pence } from '../pence'
import type { Instant } from '../time'
import type { Account } from './account'

/**
 * A stretch of a partnership's book, first and last day included. Once closed it takes no entry, ever: what should have
 * stood in it is put right by an entry of the open period that names the old one. Each begins the day after the one
 * before; the first takes in all that was before it.
 */
export interface ClosedPeriod {
  readonly id: string
  readonly book: string
  /** 1, 2, 3 … of a book. */
  readonly number: number
  readonly from: string
  readonly to: string
  readonly closedAt: Instant
  /** Who asked, and the other who agreed. */
  readonly askedBy: string
  readonly agreedBy: string
  /** How many entries the journal had, and the seal of the last of them; empty for a journal without any. */
  readonly entries: number
  readonly journalHead: string
  /** The head of the record of acts just before: it pins all that was recorded until then. */
  readonly recordHead: string
  /** What each account held at the end of its last day; those that held nothing are left out. */
  readonly balances: readonly (readonly [account: Account, pence: Pence])[]
  /** The statements of the financial years that ended with it, each by its seal. */
  readonly statements: readonly { readonly year: number; readonly seal: string }[]
}

/** A closed period as one line of text, the same wherever it is made: its hash is put on record as it is closed. */
export const closedPeriodText = (period: ClosedPeriod): string =>
  JSON.stringify([
    'closed-period',
    1,
    period.id,
    period.book,
    period.number,
    period.from,
    period.to,
    period.closedAt,
    period.askedBy,
    period.agreedBy,
    period.entries,
    period.journalHead,
    period.recordHead,
    period.balances.map(([account, held]) => [account, held]),
    period.statements.map(({ year, seal }) => [year, seal]),
  ])

/** What accounts held, as it is written down: in the order of their paths, without those that held nothing. */
export const writtenBalances = (held: Iterable<readonly [Account, Pence]>): [Account, Pence][] =>
  [...held]
    .filter(([, amountPence]) => amountPence !== 0)
    .map(([account, amountPence]): [Account, Pence] => [account, amountPence])
    .sort(([one], [other]) => (one < other ? -1 : 1))

/** The day after a day. */
export const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** The last day of a month, `2026-02` as `2026-02-28`. */
export function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** The financial year in which a month lies. */
export function yearOfMonth(month: string, startsInMonth: number): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number >= startsInMonth ? year : year - 1
}

/** The financial years that end with a day, or before it, and later than another; the first first. */
export function yearsEnded(after: string, to: string, startsInMonth: number): number[] {
  const lastMonth = (year: number) =>
    startsInMonth === 1 ? `${year}-12` : `${year + 1}-${String(startsInMonth - 1).padStart(2, '0')}`
  const years: number[] = []
  for (let year = Number(after.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year += 1) {
    const ends = lastDayOf(lastMonth(year))
    if (ends > after && ends <= to) years.push(year)
  }
  return years
}

/**
 * The day an entry of today belongs to. A clock that was put back, or was ahead when a period was closed, would have it
 * in a period that takes nothing any more: then it is the first day that is open.
 */
export const openDay = (today: string, closedTo: string | null): string =>
  closedTo !== null && today <= closedTo ? nextDay(closedTo) : today

/** The year in which the financial year of that moment began: in May 2026, and in February 2027, 2026. */
export function financialYearOf(at: Instant, timeZone: string, yearStartsInMonth: number): number {
  const { year, month } = wallTimeAt(at, timeZone)
  return month >= yearStartsInMonth ? year : year - 1
}

import type { Pence } from '../pence'
import type { CashKind } from './months'
import { monthsOfYear } from './months'
import type { CodedPlace } from './account-code'
import type { DrawDownState } from './draw-down'
import type { MoneyEvent } from './journal'

/** Every report on the money: each is a page, a table for a spreadsheet, and sheets to print. */
export const reportNames = [
  'where',
  'budget',
  'funds',
  'receipts',
  'commitments',
  'cash-flow',
  'draw-downs',
  'trial-balance',
  'journal',
  'accounts',
] as const
export type ReportName = (typeof reportNames)[number]

/** How a budget can be looked at. */
export const budgetViews = ['line', 'theme', 'neighbourhood', 'year'] as const
export type BudgetView = (typeof budgetViews)[number]

/** Our own words in a report: what is not a name. */
export const reportWords = [
  'no-theme',
  'no-place',
  'opening',
  'closing',
  'net',
  'total-in',
  'total-out',
  'now',
  'undated',
  'receipts',
  'payments',
  'balances',
  'by-month',
  'item-by-item',
  'a-cost',
  'at-the-end',
  'in-bank',
  'owed',
  'cash',
] as const
export type ReportWord = (typeof reportWords)[number]

/** One thing that a report says, before it is put into words. `path` leads on, beneath `/books/`. */
export type ReportCell =
  | { readonly says: 'name'; readonly name: string; readonly path?: string }
  | {
      readonly says: 'account'
      readonly place: CodedPlace
      readonly of: string
      readonly source?: string
      /** The account at the bank, where it is another than the fund's own. */
      readonly account?: string
    }
  | { readonly says: 'word'; readonly word: ReportWord }
  | { readonly says: 'event'; readonly event: MoneyEvent; readonly path?: string }
  | { readonly says: 'cash'; readonly kind: CashKind; readonly source: string; readonly direction: 'in' | 'out' }
  | { readonly says: 'state'; readonly state: DrawDownState }
  | { readonly says: 'amount'; readonly pence: Pence; readonly path?: string }
  | { readonly says: 'share'; readonly hundredths: number }
  | { readonly says: 'day'; readonly day: string }
  | { readonly says: 'month'; readonly month: string }
  | { readonly says: 'year'; readonly year: number; readonly path?: string }
  | { readonly says: 'nothing' }

/** What columns are called; those with amounts stand at the end of the line. */
export const amountColumns = [
  'came-in',
  'paid',
  'committed',
  'in-pots',
  'free',
  'unplanned',
  'budget',
  'remaining',
  'used',
  'opening',
  'grants',
  'costs',
  'other',
  'closing',
  'this-time',
  'year-before',
  'awarded',
  'outstanding',
  'in',
  'out',
  'left',
  'asked',
  'contribution',
  'in-all',
  'received',
  'debit',
  'credit',
  'amount',
  'drawn',
  'in-hand',
] as const
export const wordColumns = [
  'fund',
  'line',
  'theme',
  'neighbourhood',
  'year',
  'what',
  'idea',
  'round',
  'due',
  'month',
  'number',
  'day',
  'state',
  'code',
  'account',
  'from',
  'to',
  'why',
  'reference',
  'counted',
] as const
export type ReportColumn = (typeof amountColumns)[number] | (typeof wordColumns)[number]

export const isAmountColumn = (column: ReportColumn): boolean =>
  (amountColumns as readonly ReportColumn[]).includes(column)

export type ReportRow = readonly ReportCell[]

export interface ReportTable {
  /** What it is, where a report has several. */
  readonly heading?: ReportWord
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly ReportRow[]
  /** Sums of the columns; the first cell is for the name of the row. */
  readonly foot?: ReportRow
  /** There are more rows than these: they are in the table for a spreadsheet. */
  readonly isPart?: boolean
}

/** Some months of a book, both included. */
export interface ReportPeriod {
  readonly from: string
  readonly to: string
  /** When they are those of a financial year. */
  readonly year: number | null
}

export interface Report {
  readonly name: ReportName
  readonly period: ReportPeriod
  readonly view: BudgetView
  readonly tables: readonly ReportTable[]
}

/** The statement of a financial year that is closed: what reports said then, with the names as they were. */
export interface StatementTables {
  readonly partnership: string
  readonly period: ReportPeriod
  readonly reports: readonly { readonly name: ReportName; readonly tables: readonly ReportTable[] }[]
}

/** A statement as one line of text: its hash is put on record as the year is closed. */
export const statementText = (statement: StatementTables): string => JSON.stringify(['year-statement', 1, statement])

export const amount = (pence: Pence, path?: string): ReportCell =>
  path === undefined ? { says: 'amount', pence } : { says: 'amount', pence, path }
export const called = (name: string, path?: string): ReportCell =>
  path === undefined ? { says: 'name', name } : { says: 'name', name, path }
export const word = (one: ReportWord): ReportCell => ({ says: 'word', word: one })
export const nothingThere: ReportCell = { says: 'nothing' }

/** The sums of the amount columns of these rows; what else stands there is left empty. */
export function footOf(rows: readonly ReportRow[]): ReportCell[] {
  const [first] = rows
  if (!first) return []
  return first.map((cell, at): ReportCell => {
    const amounts = rows.map((row) => row[at]).flatMap((one) => (one?.says === 'amount' ? [one.pence] : []))
    if (at === 0 || cell.says !== 'amount' || amounts.length < rows.length) return nothingThere
    return amount(amounts.reduce((sum, one) => (sum + one) as Pence, 0 as Pence))
  })
}

/** The months that an address asks for: a financial year (`2026`), one month (`2026-05`), or else this year. */
export function periodAsked(asked: string | null, thisYear: number, startsInMonth: number): ReportPeriod {
  if (asked !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(asked)) return { from: asked, to: asked, year: null }
  const year = asked !== null && /^\d{4}$/.test(asked) ? Number(asked) : thisYear
  const months = monthsOfYear(year, startsInMonth)
  return { from: months[0] ?? '', to: months.at(-1) ?? '', year }
}

/** The first month and the last of a financial year. */
export function monthsOfAYear(year: number, startsInMonth: number): { from: string; to: string } {
  const months = monthsOfYear(year, startsInMonth)
  return { from: months[0] ?? '', to: months.at(-1) ?? '' }
}

/** Some months, and of which financial year they are, where they are those of one. */
export function periodOfMonths({ from, to }: Omit<ReportPeriod, 'year'>, startsInMonth: number): ReportPeriod {
  const year = Number(from.slice(0, 4))
  const months = monthsOfYear(year, startsInMonth)
  return { from, to, year: months[0] === from && months.at(-1) === to ? year : null }
}

/** The same months of the year before. */
export function yearBefore({ from, to, year }: ReportPeriod): ReportPeriod {
  const before = (month: string) => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`
  return { from: before(from), to: before(to), year: year === null ? null : year - 1 }
}

/** The month before this one. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

import {
  isAmountColumn,
  type Report,
  type ReportCell,
  type ReportPeriod,
  type ReportTable,
  type StatementTables,
} from '~/domain/money'
import type { PaperBlock, PaperPage } from '~/domain/paper-page'
import type { Instant } from '~/domain/time'
import { noonOf } from '~/domain/time'
import { isMessageKey, type Translator } from '../messages'

/** What puts a report into words: the reader's language, on a page as on paper. */
export type Words = Pick<Translator, 't' | 'format' | 'locale'>

const sourceNamed = ({ t }: Words, source: string): string => {
  const key = `money.source.${source}`
  return isMessageKey(key) ? t(key) : source
}

/** A month, such as `May 2026`. */
export const monthNamed = ({ locale }: Pick<Words, 'locale'>, month: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00Z`),
  )

/** One cell as it is read: amounts as people write them. */
export function cellWords(words: Words, cell: ReportCell): string {
  const { t, format } = words
  switch (cell.says) {
    case 'name':
      return cell.name
    case 'account': {
      if (cell.account !== undefined) return t('money.account.elsewhere', { name: cell.of, account: cell.account })
      const name = t(`money.account.${cell.place}`, { name: cell.of })
      return cell.source ? t('report.account.income', { name, source: sourceNamed(words, cell.source) }) : name
    }
    case 'word':
      return t(`report.word.${cell.word}`)
    case 'event':
      return t(`money.entry.${cell.event}`)
    case 'cash':
      return cashWords(words, cell)
    case 'state':
      return t(`spending.draw-down.state.${cell.state}`)
    case 'amount':
      return format.money(cell.pence, { pennies: true })
    case 'share':
      return `${cell.hundredths} %`
    case 'day':
      return format.day(noonOf(cell.day))
    case 'month':
      return monthNamed(words, cell.month)
    case 'year':
      return t('money.year', { from: String(cell.year), to: String(cell.year + 1) })
    case 'nothing':
      return ''
  }
}

function cashWords(words: Words, { kind, source, direction }: Extract<ReportCell, { says: 'cash' }>): string {
  const key = `report.cash.${direction}.${kind}`
  return isMessageKey(key) ? words.t(key, { source: sourceNamed(words, source) }) : kind
}

/** One cell as a spreadsheet takes it: amounts in plain pounds, days and months as ISO writes them. */
export function cellForTable(words: Words, cell: ReportCell): string {
  if (cell.says === 'amount') return (cell.pence / 100).toFixed(2)
  if (cell.says === 'day') return cell.day
  if (cell.says === 'month') return cell.month
  if (cell.says === 'share') return String(cell.hundredths)
  return cellWords(words, cell)
}

/** The name of a report and of the months it is of. */
export function periodWords(words: Words, { from, to, year }: ReportPeriod): string {
  if (year !== null) return words.t('money.year', { from: String(year), to: String(year + 1) })
  return from === to
    ? monthNamed(words, from)
    : words.t('report.of-year', { from: monthNamed(words, from), to: monthNamed(words, to) })
}

const timeless = new Set<Report['name']>(['where', 'commitments', 'cash-flow', 'draw-downs'])
/** Whether a report is of some months, or of how things stand now. */
export const hasPeriod = ({ name, view }: Pick<Report, 'name' | 'view'>): boolean =>
  !timeless.has(name) && !(name === 'budget' && view === 'year')

/** A report's tables as rows of cells for a spreadsheet, each with its headings. */
export function* reportRows(words: Words, { tables }: Pick<Report, 'tables'>, title?: string): Generator<string[]> {
  if (title !== undefined) yield [title]
  for (const [at, table] of tables.entries()) {
    if (at > 0) yield ['']
    if (table.heading) yield [words.t(`report.word.${table.heading}`)]
    yield headings(words, table)
    for (const row of table.rows) yield row.map((cell) => cellForTable(words, cell))
    if (table.foot && table.foot.length > 0) {
      yield table.foot.map((cell, place) => (place === 0 ? words.t('money.total') : cellForTable(words, cell)))
    }
  }
}

export const headings = (words: Words, { columns }: Pick<ReportTable, 'columns'>): string[] =>
  columns.map((column) => words.t(`report.col.${column}`))

/** A report on sheets to print. */
export function reportOnPaper(
  report: Report,
  { partnership, at, language }: { readonly partnership: string; readonly at: Instant; readonly language: string },
  words: Words,
): PaperPage {
  const { t } = words
  const title = t(`report.${report.name}`)
  const asOf = t('report.as-of', { dayOn: at })
  const blocks: PaperBlock[] = [
    { says: hasPeriod(report) ? `${periodWords(words, report.period)}. ${asOf}.` : `${asOf}.` },
    ...report.tables.map((table): PaperBlock => tableOnPaper(words, table, title)),
  ]
  if (report.tables.some(({ isPart }) => isPart)) blocks.push({ says: t('report.is-part'), small: true })
  if (report.name === 'where') blocks.push({ says: t('report.unplanned.why'), small: true })
  const foot = (sheet: number, of: number) => t('report.foot', { report: title, sheet, of })
  return { language, from: partnership, title, blocks, foot, madeAt: at }
}

/** The statement of a closed year, with what it was sealed with. */
interface FrozenStatement {
  readonly year: number
  readonly madeAt: Instant
  readonly seal: string
  readonly tables: StatementTables
}

const captioned = ({ t }: Words, name: Report['name'], { heading }: ReportTable) =>
  heading ? t(`report.word.${heading}`) : t(`report.${name}`)

/** A frozen statement as rows of cells for a spreadsheet. */
export function* statementRows(words: Words, { year, madeAt, seal, tables }: FrozenStatement): Generator<string[]> {
  const { t } = words
  yield [tables.partnership]
  yield [t('closing.statement', { from: String(year), to: String(year + 1) })]
  yield [t('closing.statement.frozen', { dayOn: madeAt })]
  for (const { name, tables: own } of tables.reports) {
    for (const table of own) {
      yield ['']
      yield* reportRows(words, { tables: [{ ...table, heading: undefined }] }, captioned(words, name, table))
    }
  }
  yield ['']
  yield [t('closing.seal'), seal]
}

/** A frozen statement on sheets, for two to sign. */
export function statementOnPaper(words: Words, language: string, statement: FrozenStatement): PaperPage {
  const { t } = words
  const { year, madeAt, seal, tables } = statement
  const title = t('closing.statement', { from: String(year), to: String(year + 1) })
  const blocks: PaperBlock[] = [
    { says: t('closing.statement.frozen', { dayOn: madeAt }) },
    ...tables.reports.flatMap(({ name, tables: own }) =>
      own.map((table) => tableOnPaper(words, table, captioned(words, name, table))),
    ),
    { says: `${t('closing.seal')}: ${seal}`, small: true },
    { signatures: [t('closing.signed.treasurer'), t('closing.signed.chair')] },
  ]
  const foot = (sheet: number, of: number) => t('report.foot', { report: title, sheet, of })
  return { language, from: tables.partnership, title, blocks, foot, madeAt }
}

function tableOnPaper(words: Words, table: ReportTable, title: string): PaperBlock {
  const { columns, rows, foot, heading } = table
  if (rows.length === 0) return { says: words.t('report.none') }
  // The first column, and others with words, have half as much again as one of amounts.
  const weights = columns.map((column, at) => (isAmountColumn(column) ? 1 : at === 0 ? 1.5 : 1.2))
  const whole = weights.reduce((sum, one) => sum + one, 0)
  const total = foot && foot.length > 0 ? [foot.map((cell, at) => (at === 0 ? words.t('money.total') : cellWords(words, cell)))] : [] // prettier-ignore
  return {
    table: {
      caption: heading ? words.t(`report.word.${heading}`) : title,
      dense: columns.length > 5,
      columns: columns.map((column, at) => ({
        label: words.t(`report.col.${column}`),
        share: (weights[at] ?? 1) / whole,
        ...(isAmountColumn(column) && { numeric: true as const }),
      })),
      rows: [...rows.map((row) => row.map((cell) => cellWords(words, cell))), ...total],
    },
  }
}

import { pence, type Pence } from '../pence'
import { refuse, type Outcome } from '../refusal'
import type { BankLine, LineTrouble, StatementRead, TroubledLine } from './bank-line'
import { amountIn, dayIn, isOurCurrency } from './statement-cells'

/** One line of a table: where it stood in the file, and its cells. */
export interface TableRow {
  readonly number: number
  readonly cells: readonly string[]
}

/** What a column of a bank's table can hold. */
export const statementColumns = [
  'date',
  'amount',
  'in',
  'out',
  'direction',
  'payee',
  'reference',
  'number',
  'balance',
  'currency',
  'account',
] as const
export type StatementColumn = (typeof statementColumns)[number]

/** Which column (from 0) holds what; each at most once. Kept with the bank account, for the next file. */
export type StatementMapping = Readonly<Partial<Record<StatementColumn, number>>>

/** A table as it will be read: where its headings are, if it has any, and what its columns hold. */
export interface StatementTable {
  readonly headings: readonly string[]
  readonly rows: readonly TableRow[]
}

/** How the banks of these islands head their columns, in plain letters; English, and Welsh. */
const names: Readonly<Record<StatementColumn, readonly string[]>> = {
  date: ['date', 'transaction date', 'booking date', 'posted date', 'date posted', 'completed date', 'dyddiad'],
  amount: ['amount', 'amount gbp', 'value', 'transaction amount', 'swm', 'gwerth'],
  in: ['paid in', 'money in', 'credit amount', 'credit', 'credits', 'in', 'receipts', 'deposit', 'arian i mewn'],
  out: ['paid out', 'money out', 'debit amount', 'debit', 'debits', 'out', 'payments', 'withdrawal', 'arian allan'],
  direction: ['dr cr', 'cr dr', 'debit credit', 'credit debit', 'debit credit indicator', 'sign'],
  payee: ['counter party', 'counterparty', 'name', 'payee', 'payer', 'description', 'transaction description', 'details', 'narrative', 'particulars', 'disgrifiad', 'enw'], // prettier-ignore
  reference: ['reference', 'payment reference', 'memo', 'notes', 'notes and tags', 'additional details', 'cyfeirnod'],
  number: ['transaction id', 'transaction number', 'bank reference'],
  balance: ['balance', 'balance gbp', 'running balance', 'account balance', 'balans'],
  currency: ['currency', 'ccy', 'local currency', 'arian cyfred'],
  account: ['account number', 'account', 'account no', 'rhif cyfrif'],
}

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[\u00a3#()]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const named = (heading: string): StatementColumn | undefined =>
  statementColumns.find((column) => names[column].includes(plain(heading)))

/** The headings may stand below a few lines about the account; further down is no heading. */
const deepestHeading = 20

/** Finds the headings of a bank's table, and what stands beneath. Some banks give none: the first line is a booking. */
export function statementTable(lines: readonly TableRow[]): Outcome<StatementTable, 'bank-not-a-table'> {
  const at = lines.slice(0, deepestHeading).findIndex(({ cells }) => {
    const found = cells.map(named)
    return found.includes('date') && (['amount', 'in', 'out'] as const).some((one) => found.includes(one))
  })
  const heading = lines[at]
  if (heading) return { ok: true, headings: heading.cells.map((cell) => cell.trim()), rows: lines.slice(at + 1) }
  const first = lines.findIndex(({ cells }) => cells.some((cell) => dayIn(cell) !== undefined))
  const body = lines[first]
  // A table whose headings we do not know: its line before the first with a day in it, if it has as many cells.
  const before = lines[first - 1]
  if (!body) return refuse('bank-not-a-table')
  const isHeading = before !== undefined && before.cells.length === body.cells.length && body.cells.length > 1
  const headings = isHeading ? before.cells.map((cell) => cell.trim()) : body.cells.map(() => '')
  return body.cells.length < 2 ? refuse('bank-not-a-table') : { ok: true, headings, rows: lines.slice(first) }
}

/** What the columns most likely hold: by their headings, and where there are none by what is in them. */
export function guessMapping({ headings, rows }: StatementTable): StatementMapping {
  const mapping: Partial<Record<StatementColumn, number>> = {}
  for (const [place, heading] of headings.entries()) {
    const column = named(heading)
    if (column === undefined) continue
    if (column !== 'payee' || mapping.payee === undefined) mapping[column] ??= place
    // A description beside a name says what it was for.
    else mapping.reference ??= place
  }
  // A name says more of who it was than a description: those that stand first in the list are of names.
  const better = headings.findIndex((heading) => names.payee.slice(0, 5).includes(plain(heading)))
  if (better >= 0 && mapping.payee !== undefined && mapping.payee !== better) {
    mapping.reference ??= mapping.payee
    mapping.payee = better
  }
  if (mapping.amount !== undefined) {
    // Beside one signed amount, columns for in and out would count it twice.
    delete mapping.in
    delete mapping.out
  }
  if (headings.every((heading) => heading === '')) return guessByCells(rows)
  return mapping
}

function guessByCells(rows: readonly TableRow[]): StatementMapping {
  const cells = rows[0]?.cells ?? []
  const date = cells.findIndex((cell) => dayIn(cell) !== undefined)
  const numbers = cells.flatMap((cell, place) => (place !== date && 'amountPence' in amountIn(cell) ? [place] : []))
  const words = cells.flatMap((cell, place) =>
    place !== date && !numbers.includes(place) && cell.trim() !== '' ? [place] : [],
  )
  const [amount, balance] = numbers
  const [payee, reference] = words
  const found = { date: date < 0 ? undefined : date, amount, balance, payee, reference }
  return Object.fromEntries(Object.entries(found).filter(([, place]) => place !== undefined))
}

export type MappingRefusal = 'bank-mapping-date' | 'bank-mapping-amount' | 'bank-mapping-twice'

/** Whether lines can be read by it: a day, and an amount, or what came in and what went out. */
export function mayReadBy(mapping: StatementMapping): Outcome<object, MappingRefusal> {
  const places = Object.values(mapping)
  if (new Set(places).size < places.length) return refuse('bank-mapping-twice')
  if (mapping.date === undefined) return refuse('bank-mapping-date')
  const hasAmount = mapping.amount !== undefined
  const hasWays = mapping.in !== undefined && mapping.out !== undefined
  if (hasAmount === hasWays || (hasAmount && (mapping.in ?? mapping.out) !== undefined)) {
    return refuse('bank-mapping-amount')
  }
  return { ok: true }
}

interface Read {
  readonly line: BankLine
  readonly balancePence: Pence | null
}

/** Reads the lines of a table. `today` is the last day that a booking can be of. */
export function readStatementTable(table: StatementTable, mapping: StatementMapping, today: string): StatementRead {
  const read: Read[] = []
  const troubled: TroubledLine[] = []
  let accountNumber: string | null = null
  let brought: Pence | null = null
  for (const { number, cells } of table.rows) {
    const cell = (column: StatementColumn) => cells[mapping[column] ?? -1]?.trim() ?? ''
    if (cells.every((one) => one.trim() === '')) continue
    const amount = amountOf(cell)
    const balance = amountIn(cell('balance'))
    // A line that tells a balance and moves nothing is no booking.
    if ('trouble' in amount && amount.trouble === 'amount-missing' && isBalanceLine(cells, cell('balance'))) {
      if (read.length === 0 && 'amountPence' in balance) brought = balance.amountPence
      continue
    }
    const bookedOn = dayIn(cell('date'))
    const trouble = troubleOf(cell('date'), bookedOn, today, amount, cell('currency'))
    if (trouble !== undefined || bookedOn === undefined || 'trouble' in amount) {
      troubled.push({ line: number, ...(trouble ?? { trouble: 'date-unclear', words: cell('date') }) })
      continue
    }
    accountNumber ??= /\d{3}/.test(cell('account')) ? cell('account') : null
    if (amount.amountPence === 0) continue
    const [payee, reference, bankId] = [cell('payee'), cell('reference'), cell('number')]
    const line = { line: number, bookedOn, amountPence: amount.amountPence, payee, reference, bankId }
    read.push({ line, balancePence: 'amountPence' in balance ? balance.amountPence : null })
  }
  const ordered = oldestFirst(read)
  const { openingPence, closingPence, breaksAt } = chainOf(ordered)
  if (breaksAt !== undefined) troubled.push({ line: breaksAt.line.line, trouble: 'balance-breaks', words: '' })
  const lines = ordered.map(({ line }) => line)
  const opening = openingPence ?? (lines.length === 0 ? null : brought)
  return { kind: 'csv', lines, troubled, accountNumber, openingPence: opening, closingPence }
}

type Cell = (column: StatementColumn) => string
type Amount = { readonly amountPence: Pence } | { readonly trouble: LineTrouble; readonly words: string }

function amountOf(cell: Cell): Amount {
  const [only, came, went] = [amountIn(cell('amount')), amountIn(cell('in')), amountIn(cell('out'))]
  if (cell('amount') !== '') {
    if (!('amountPence' in only)) return { trouble: only.trouble, words: cell('amount') }
    const way = cell('direction').toLowerCase()
    const size = Math.abs(only.amountPence)
    if (/^d(r|ebit|bit)?\b/.test(way)) return { amountPence: pence(0 - size) }
    return { amountPence: /^c(r|redit|rdt)?\b/.test(way) ? pence(size) : only.amountPence }
  }
  const [isIn, isOut] = [isMoved(came), isMoved(went)]
  if (isIn && isOut) return { trouble: 'both-ways', words: `${cell('in')} / ${cell('out')}` }
  for (const [column, amount] of [
    ['in', came],
    ['out', went],
  ] as const)
    // prettier-ignore
    if ('trouble' in amount && cell(column) !== '') return { trouble: amount.trouble, words: cell(column) }
  // What went out is written with a minus by some banks, and without by others.
  if (isOut && 'amountPence' in went) return { amountPence: pence(0 - Math.abs(went.amountPence)) }
  if ('amountPence' in came) return { amountPence: came.amountPence }
  return 'amountPence' in went ? { amountPence: went.amountPence } : { trouble: 'amount-missing', words: '' }
}

const isMoved = (amount: ReturnType<typeof amountIn>) => 'amountPence' in amount && amount.amountPence !== 0

const isBalanceLine = (cells: readonly string[], balance: string) =>
  balance !== '' || cells.some((one) => /balance|brought forward|carried forward|balans/i.test(one))

function troubleOf(typed: string, bookedOn: string | undefined, today: string, amount: Amount, currency: string) {
  if (typed === '') return { trouble: 'date-missing', words: '' } as const
  if (bookedOn === undefined) return { trouble: 'date-unclear', words: typed } as const
  if (bookedOn > today) return { trouble: 'date-to-come', words: typed } as const
  if (!isOurCurrency(currency)) return { trouble: 'other-currency', words: currency } as const
  return 'trouble' in amount ? amount : undefined
}

/** Some banks put the newest first. Of one day alone, the balances say which way it goes. */
function oldestFirst(read: readonly Read[]): readonly Read[] {
  const [first, last] = [read[0]?.line.bookedOn ?? '', read.at(-1)?.line.bookedOn ?? '']
  if (first < last) return read
  const turned = read.toReversed()
  if (first > last) return turned
  return chainOf(read).breaksAt !== undefined && chainOf(turned).breaksAt === undefined ? turned : read
}

/** What the balances beside the lines say: each follows from the one before it. */
function chainOf(read: readonly Read[]) {
  const [first, last] = [read[0], read.at(-1)]
  const none = { openingPence: null, closingPence: null, breaksAt: undefined }
  // Some banks tell a balance once a day, and some none: then there is nothing to follow.
  if (!first || !last || read.some(({ balancePence }) => balancePence === null)) return none
  let before: number = (first.balancePence ?? 0) - first.line.amountPence
  const openingPence = pence(before)
  let breaksAt: Read | undefined
  for (const one of read) {
    if (before + one.line.amountPence !== one.balancePence) breaksAt ??= one
    before = one.balancePence ?? 0
  }
  return { openingPence, closingPence: last.balancePence, breaksAt }
}

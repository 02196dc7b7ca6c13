import {
  amount,
  balancesOfFlows,
  called,
  cashOf,
  footOf,
  inBankByFund,
  monthBefore,
  nothingThere,
  word,
  yearBefore,
  type CashFlow,
  type ReportCell,
  type ReportPeriod,
  type ReportRow,
  type ReportTable,
} from '~/domain/money'
import { nothing, pence, sum, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { fundsOf } from './budget.server'
import { flowsOf } from './totals.server'

/** Of whose book, and of which months. */
interface OfMonths {
  readonly db: Db
  readonly of: { readonly id: string }
  readonly period: ReportPeriod
  /** Of this fund alone. */
  readonly fundId?: string | undefined
}

/** What each fund had in the bank at the end of a month. */
async function bankAt({ db, of, fundId }: Omit<OfMonths, 'period'>, month: string): Promise<Map<string, Pence>> {
  const all = inBankByFund(balancesOfFlows(await flowsOf(db, of.id, { to: month })))
  return fundId === undefined ? all : new Map([[fundId, all.get(fundId) ?? nothing]])
}

async function cashIn({ db, of, fundId }: Omit<OfMonths, 'period'>, { from, to }: ReportPeriod): Promise<CashFlow[]> {
  const all = (await flowsOf(db, of.id, { from, to })).flatMap(cashOf)
  return fundId === undefined ? all : all.filter((one) => one.fundId === fundId)
}

/** Each fund from the first day to the last: what was there, what came, what went and for what, what is there. */
export async function fundTables(asked: OfMonths): Promise<ReportTable[]> {
  const { db, of, period } = asked
  const opening = await bankAt(asked, monthBefore(period.from))
  const cash = await cashIn(asked, period)
  const rows = (await fundsOf(db, of.id)).map(({ id, name }): ReportRow => {
    const own = cash.filter(({ fundId }) => fundId === id)
    const total = (fits: (one: CashFlow) => boolean) =>
      sum(
        own
          .filter(fits)
          .map(({ direction, amountPence }) => (direction === 'in' ? amountPence : pence(0 - amountPence))),
      )
    const cameIn = total(({ kind }) => kind === 'income' || kind === 'card-gifts')
    const grants = total(({ kind }) => kind === 'grants' || kind === 'grants-back' || kind === 'returned')
    const costs = total(({ kind }) => costKinds.has(kind))
    const other = total(({ kind }) => kind === 'other')
    const openingPence = opening.get(id) ?? nothing
    const closingPence = sum([openingPence, cameIn, grants, costs, other])
    return [called(name), ...[openingPence, cameIn, grants, costs, other, closingPence].map((one) => amount(one))]
  })
  const columns = ['fund', 'opening', 'came-in', 'grants', 'costs', 'other', 'closing'] as const
  return [{ columns, rows, foot: footOf(rows) }]
}

const costKinds = new Set<CashFlow['kind']>([
  'taking-part',
  'running',
  'contribution',
  'fees',
  'cash-differences',
  'lost',
  'costs-back',
])

/** What came into the bank and what left it, by what for, beside the same months of the year before. */
export async function receiptsTables(asked: OfMonths): Promise<ReportTable[]> {
  const { period } = asked
  const before = yearBefore(period)
  const [now, then] = [byKind(await cashIn(asked, period)), byKind(await cashIn(asked, before))]
  const side = (direction: 'in' | 'out') => {
    const keys = [...new Set([...now.keys(), ...then.keys()])].sort()
    const rows = keys.flatMap((key): ReportRow[] => {
      const one = now.get(key) ?? then.get(key)
      if (one?.direction !== direction) return []
      const { kind, source } = one
      const amounts = [now, then].map((year) => amount(year.get(key)?.amountPence ?? nothing))
      return [[{ says: 'cash', kind, source, direction }, ...amounts]]
    })
    return { rows, sums: footOf(rows).slice(1) }
  }
  const [receipts, payments] = [side('in'), side('out')]
  const columns = ['what', 'this-time', 'year-before'] as const
  const openings = [await bankAt(asked, monthBefore(period.from)), await bankAt(asked, monthBefore(before.from))]
  const openingPence = openings.map((held) => sum([...held.values()]))
  const penceAt = (cells: readonly ReportCell[], at: number) => {
    const cell = cells[at]
    return cell?.says === 'amount' ? cell.pence : nothing
  }
  const net = [0, 1].map((at) => pence(penceAt(receipts.sums, at) - penceAt(payments.sums, at)))
  const line = (name: 'opening' | 'net' | 'closing', amounts: readonly Pence[]): ReportRow => [
    word(name),
    ...amounts.map((one) => amount(one)),
  ]
  const closing = net.map((one, at) => pence(one + (openingPence[at] ?? 0)))
  const foot = ({ rows, sums }: typeof receipts) => (rows.length > 0 ? { foot: [nothingThere, ...sums] } : {})
  return [
    { heading: 'receipts', columns, rows: receipts.rows, ...foot(receipts) },
    { heading: 'payments', columns, rows: payments.rows, ...foot(payments) },
    {
      heading: 'balances',
      columns,
      rows: [line('opening', openingPence), line('net', net), line('closing', closing)],
    },
  ]
}

function byKind(cash: readonly CashFlow[]): Map<string, CashFlow> {
  const all = new Map<string, CashFlow>()
  for (const one of cash) {
    const key = `${one.direction} ${one.kind} ${one.source}`
    const known = all.get(key)
    all.set(key, { ...one, amountPence: pence(one.amountPence + (known?.amountPence ?? 0)) })
  }
  return all
}

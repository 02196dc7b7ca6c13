import { and, eq, ne } from 'drizzle-orm'
import { award, budgetLine, moneyTotal, neighbourhood, proposal } from '~db/schema'
import {
  addTotals,
  amount,
  called,
  fiveFigures,
  footOf,
  netPaidPence,
  noTotals,
  nothingThere,
  outstandingPence,
  word,
  type BudgetView,
  type ReportCell,
  type ReportRow,
  type ReportTable,
  type Totals,
} from '~/domain/money'
import { pence } from '~/domain/pence'
import { linesOf, type BudgetLineRow } from '~/records/money/budget.server'
import { totalsByIds } from '~/records/money/totals.server'
import { themesOf, type Asked, type MakesTables } from './shared.server'

/** What was planned beside what became of it: by line or theme of a year, by neighbourhood, or year beside year. */
export const budgetTables: MakesTables = async (asked) => {
  if (asked.view === 'neighbourhood') return [await byNeighbourhood(asked)]
  const lines = await linesOf(asked.db, asked.of.id)
  const totals = await totalsByIds(
    asked.db,
    'line',
    lines.map(({ id }) => id),
  )
  const year = asked.period.year ?? Number(asked.period.from.slice(0, 4))
  const own = asked.view === 'year' ? lines : lines.filter((line) => line.year === year)
  const themes = new Map((await themesOf(asked.db, asked.of.id)).map(({ id, name }) => [id, name]))
  const groups = new Map<string, { head: ReportCell; query: string; totals: Totals }>()
  for (const line of own) {
    const { key, head, query } = groupOf(asked.view, line, themes, year)
    const known = groups.get(key) ?? { head, query, totals: noTotals }
    groups.set(key, { ...known, totals: addTotals(known.totals, totals.get(line.id) ?? noTotals) })
  }
  const rows = [...groups.values()].map(({ head, query, totals: all }) => rowOf(head, query, all))
  return [{ columns: [asked.view, ...figures], rows, foot: withShare(footOf(rows)) }]
}

const figures = ['budget', 'committed', 'paid', 'remaining', 'used'] as const

function groupOf(view: BudgetView, line: BudgetLineRow, themes: ReadonlyMap<string, string>, year: number) {
  if (view === 'year') {
    const head: ReportCell = { says: 'year', year: line.year, path: `plan?year=${line.year}` }
    return { key: String(line.year), head, query: `?year=${line.year}` }
  }
  if (view === 'theme') {
    const name = line.themeId === null ? undefined : themes.get(line.themeId)
    const head = name === undefined ? word('no-theme') : called(name)
    return { key: line.themeId ?? '', head, query: `?year=${year}&theme=${encodeURIComponent(line.themeId ?? '')}` }
  }
  return { key: line.id, head: called(line.name, `lines/${line.id}`), query: `?line=${encodeURIComponent(line.id)}` }
}

function rowOf(head: ReportCell, query: string, totals: Totals): ReportRow {
  const { budgetPence, committedPence, paidPence, remainingPence } = fiveFigures('line', totals)
  const at = (figure: string) => `figures/${figure}${query}`
  return withShare([
    head,
    amount(budgetPence, at('budget')),
    amount(committedPence, at('committed')),
    amount(paidPence, at('paid')),
    amount(remainingPence, at('remaining')),
    nothingThere,
  ])
}

/** How much of the budget is promised or paid, in the last cell. */
function withShare(row: readonly ReportCell[]): ReportCell[] {
  const [head, budget, committed, paid, remaining] = row
  if (!head || !remaining || budget?.says !== 'amount' || committed?.says !== 'amount' || paid?.says !== 'amount') {
    return [...row]
  }
  const used = committed.pence + paid.pence
  const share: ReportCell =
    budget.pence > 0 ? { says: 'share', hundredths: Math.round((used * 100) / budget.pence) } : nothingThere
  return [head, budget, committed, paid, remaining, share]
}

/** What was awarded on lines of this year, by where the idea is. An idea of the whole area, or without a place, is apart. */
async function byNeighbourhood({ db, of, period }: Asked): Promise<ReportTable> {
  const year = period.year ?? Number(period.from.slice(0, 4))
  const found = await db
    .select({ id: neighbourhood.id, name: neighbourhood.name, position: neighbourhood.position, totals: moneyTotal })
    .from(moneyTotal)
    .innerJoin(budgetLine, eq(budgetLine.id, moneyTotal.lineId))
    .innerJoin(award, eq(award.id, moneyTotal.subjectId))
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(
      and(
        eq(moneyTotal.partnershipId, of.id),
        eq(moneyTotal.scope, 'award'),
        ne(moneyTotal.lineId, ''),
        eq(budgetLine.year, year),
      ),
    )
  const places = new Map<string, { name: string | null; position: number; totals: Totals }>()
  for (const { id, name, position, totals } of found) {
    const known = places.get(id ?? '') ?? { name, position: position ?? Number.MAX_SAFE_INTEGER, totals: noTotals }
    places.set(id ?? '', { ...known, totals: addTotals(known.totals, totals) })
  }
  const rows = [...places.values()]
    .sort((one, other) => one.position - other.position)
    .map(({ name, totals }): ReportRow => {
      const [paid, committed] = [netPaidPence(totals), outstandingPence(totals)]
      return [
        name === null ? word('no-place') : called(name),
        amount(pence(paid + committed)),
        amount(committed),
        amount(paid),
      ]
    })
  return { columns: ['neighbourhood', 'awarded', 'committed', 'paid'], rows, foot: footOf(rows) }
}

import { asc, desc, eq } from 'drizzle-orm'
import { monthFlow } from '~db/schema'
import { budgetViews, periodAsked, reportNames, type Report, type ReportName } from '~/domain/money'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { accountCodesOf } from '~/records/money/account-code.server'
import { linesOf } from '~/records/money/budget.server'
import { fundTables, receiptsTables } from '~/records/money/statements.server'
import { cashFlowTables, commitmentTables, drawDownTables } from './ahead.server'
import { budgetTables } from './budget.server'
import { accountsTables, journalTables } from './journal.server'
import { yearNow, type MakesTables, type Reported } from './shared.server'
import { trialBalanceTables } from './statements.server'
import { whereTables } from './where.server'

const makers: Record<ReportName, MakesTables> = {
  where: whereTables,
  budget: budgetTables,
  funds: fundTables,
  receipts: receiptsTables,
  commitments: commitmentTables,
  'cash-flow': cashFlowTables,
  'draw-downs': drawDownTables,
  'trial-balance': trialBalanceTables,
  journal: journalTables,
  accounts: accountsTables,
}

export const reportNamed = (name: string | undefined): ReportName | undefined => reportNames.find((one) => one === name)

/** Which months and which view an address asks for. */
export function askedIn(of: Reported, now: Instant, query: Pick<URLSearchParams, 'get'>) {
  const period = periodAsked(query.get('period'), yearNow(of, now), of.money.yearStartsInMonth)
  return { period, view: budgetViews.find((one) => one === query.get('by')) ?? ('line' as const) }
}

/** A report as the books stand now: its tables, before they are put into words. */
export async function reportOf(
  db: Db,
  of: Reported,
  name: ReportName,
  query: Pick<URLSearchParams, 'get'>,
  now: Instant,
): Promise<Report> {
  const asked = askedIn(of, now, query)
  return { name, ...asked, tables: await makers[name]({ db, of, now, ...asked }) }
}

/** The financial years there is something to report of, and the months, the newest first. */
export async function periodsToChoose(db: Db, of: Reported, now: Instant) {
  const ends = async (order: typeof asc | typeof desc) =>
    (
      await db
        .select({ month: monthFlow.month })
        .from(monthFlow)
        .where(eq(monthFlow.partnershipId, of.id))
        .orderBy(order(monthFlow.month))
        .limit(1)
    )[0]?.month
  const [first, last] = [await ends(asc), await ends(desc)]
  const yearOf = (month: string) => {
    const [year = 0, number = 1] = month.split('-').map(Number)
    return number >= of.money.yearStartsInMonth ? year : year - 1
  }
  const planned = (await linesOf(db, of.id)).map(({ year }) => year)
  const known = [...planned, yearNow(of, now), ...[first, last].flatMap((month) => (month ? [yearOf(month)] : []))]
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const years = Array.from({ length: most - least + 1 }, (_, at) => most - at)
  return { years, months: first && last ? monthsBetween(first, last).toReversed() : [] }
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = []
  let [year = 0, number = 1] = first.split('-').map(Number)
  for (let month = first; month <= last; month = `${year}-${String(number).padStart(2, '0')}`) {
    months.push(month)
    number += 1
    if (number > 12) [year, number] = [year + 1, 1]
  }
  return months
}

/** The codes of the accountant's table, as they are in force. */
export const codesInForce = accountCodesOf

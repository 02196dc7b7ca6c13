import { inArray } from 'drizzle-orm'
import { budgetLine } from '~db/schema'
import { financialYearOf, lineHeadroom, noTotals, roundHeadroom } from '~/domain/money'
import { nothing, pence, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { sharesOfRound, totalsByIds } from '~/records/money/totals.server'
import type { PartnershipRow } from '~/records/people/actor.server'

/** A budget line that a pot might come from. */
export interface PotLine {
  readonly id: string
  readonly name: string
  readonly year: number
  /** The fund it is paid from: two lines may bear one name. */
  readonly fund: string
  readonly budgetPence: Pence
  /** Not in a pot, and not spent. */
  readonly freePence: Pence
  /** How much the line has too little for this pot; nothing when it will do. */
  readonly shortByPence: Pence
}

/** As much of a partnership as says which year's budget is spent. */
type Spender = Pick<PartnershipRow, 'id' | 'timeZone' | 'money'>

/**
 * The lines a pot of this size could come from: those with enough in them first, then those too small for it. What is
 * left on the lines of earlier years is carried over in the books before it is spent.
 */
export async function potLines(db: Db, spender: Spender, potPence: Pence, now: Instant): Promise<PotLine[]> {
  const all = await linesOf(db, spender.id)
  const thisYear = financialYearOf(now, spender.timeZone, spender.money.yearStartsInMonth)
  const current = all.filter(({ year }) => year >= thisYear)
  // With no plan for this year yet, the last one's is all there is to go by.
  const rows = current.length > 0 ? current : all.filter(({ year }) => year === all[0]?.year)
  const totals = await totalsByIds(
    db,
    'line',
    rows.map((row) => row.id),
  )
  const funds = new Map((await fundsOf(db, spender.id)).map(({ id, name }) => [id, name]))
  const lines = rows.map(({ id, name, year, fundId }): PotLine => {
    const line = totals.get(id) ?? noTotals
    const freePence = lineHeadroom(line)
    const shortByPence = pence(Math.max(nothing, potPence - freePence))
    return { id, name, year, fund: funds.get(fundId) ?? '', budgetPence: line.budgetPence, freePence, shortByPence }
  })
  const planned = lines.filter(({ budgetPence }) => budgetPence > 0)
  return [...planned.filter((line) => line.shortByPence <= 0), ...planned.filter((line) => line.shortByPence > 0)]
}

/** What would go back to which line if a round were called off: what is neither promised nor paid of its pot. */
export async function potLeft(db: Db, roundId: string): Promise<{ name: string; freePence: Pence }[]> {
  const shares = [...(await sharesOfRound(db, roundId))]
    .map(([lineId, share]) => ({ lineId, freePence: roundHeadroom(share) }))
    .filter(({ freePence }) => freePence > 0)
  if (shares.length === 0) return []
  const lineIds = shares.map(({ lineId }) => lineId)
  const rows = await db.select().from(budgetLine).where(inArray(budgetLine.id, lineIds))
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  return shares.map(({ lineId, freePence }) => ({ name: names.get(lineId) ?? '', freePence }))
}

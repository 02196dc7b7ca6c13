import { inArray } from 'drizzle-orm'
import { budgetLine } from '~db/schema'
import { lineHeadroom, noTotals, roundHeadroom } from '~/domain/money'
import { nothing, pence, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { linesOf } from '~/records/money/budget.server'
import { sharesOfRound, totalsByIds } from '~/records/money/totals.server'

/** A budget line that a pot might come from. */
export interface PotLine {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly budgetPence: Pence
  /** Not in a pot, and not spent. */
  readonly freePence: Pence
  /** How much the line has too little for this pot; nothing when it will do. */
  readonly shortByPence: Pence
}

/** The lines a pot of this size could come from: those with enough in them first, then those too small for it. */
export async function potLines(db: Db, partnershipId: string, potPence: Pence): Promise<PotLine[]> {
  const rows = await linesOf(db, partnershipId)
  const totals = await totalsByIds(
    db,
    'line',
    rows.map((row) => row.id),
  )
  const newest = rows[0]?.year
  const lines = rows.map(({ id, name, year }): PotLine => {
    const line = totals.get(id) ?? noTotals
    const freePence = lineHeadroom(line)
    const shortByPence = pence(Math.max(nothing, potPence - freePence))
    return { id, name, year, budgetPence: line.budgetPence, freePence, shortByPence }
  })
  // A line of an earlier year that is used up is history.
  const shown = lines.filter(({ year, freePence }) => year === newest || freePence > 0)
  return [...shown.filter((line) => line.shortByPence <= 0), ...shown.filter((line) => line.shortByPence > 0)]
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

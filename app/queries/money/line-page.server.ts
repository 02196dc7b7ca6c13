import { desc, eq, or } from 'drizzle-orm'
import { encumbrance } from '~db/schema'
import { fiveFigures, lineHeadroom } from '~/domain/money'
import type { Db } from '~/platform/world.server'
import { fundOf, lineOf, linesOf } from '~/records/money/budget.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { namesOfPeople, namesOfRounds } from './people-and-ideas.server'

const rowsShown = 50

/** A budget line, what happened to it, and the lines that money could move to. */
export async function linePage(db: Db, book: string, lineId: string) {
  const line = await lineOf(db, book, lineId)
  if (!line) return undefined
  const totals = await totalsOfScope(db, book, { of: 'line', lineId })
  const rows = await db
    .select()
    .from(encumbrance)
    .where(or(eq(encumbrance.lineId, lineId), eq(encumbrance.toLineId, lineId)))
    .orderBy(desc(encumbrance.sequence))
    .limit(rowsShown)
  const people = await namesOfPeople(
    db,
    rows.map((row) => row.by),
  )
  const rounds = await namesOfRounds(
    db,
    rows.flatMap((row) => row.roundId ?? []),
  )
  const others = (await linesOf(db, book)).filter((other) => other.fundId === line.fundId && other.id !== lineId)
  return {
    id: lineId,
    name: line.name,
    year: line.year,
    fund: (await fundOf(db, book, line.fundId))?.name ?? '',
    figures: fiveFigures('line', totals),
    freePence: lineHeadroom(totals),
    others: others.map(({ id, name, year }) => ({ id, name, year })),
    rows: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      at: row.recordedAt,
      by: people.get(row.by) ?? '',
      amountPence: row.amountPence,
      out: row.kind === 'budget-moved' && row.lineId === lineId,
      round: row.roundId === null ? null : (rounds.get(row.roundId)?.title ?? ''),
      awardId: row.awardId,
      reason: row.reason,
    })),
  }
}

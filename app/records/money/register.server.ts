import { and, desc, eq, gt } from 'drizzle-orm'
import { encumbrance } from '~db/schema'
import { sameAgainWithin, type RegisterRow } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export type EncumbranceRow = typeof encumbrance.$inferSelect

/** @throws Error when a column that this kind of row needs is empty: a row that we did not write. */
export function registerRowFrom(row: EncumbranceRow): RegisterRow {
  const needed = (column: 'toLineId' | 'roundId' | 'awardId' | 'decisionId' | 'agreedBy'): string => {
    const value = row[column]
    if (value === null) throw new Error(`register row ${row.id} (${row.kind}) has no ${column}`)
    return value
  }
  const { id, key, lineId, amountPence, by, recordedAt } = row
  const base = {
    id,
    book: row.partnershipId,
    key,
    lineId,
    amountPence,
    by,
    recordedAt,
    reason: row.reason ?? undefined,
  }
  switch (row.kind) {
    case 'budget-set':
      return { ...base, kind: row.kind }
    case 'budget-moved':
      return { ...base, kind: row.kind, toLineId: needed('toLineId'), agreedBy: needed('agreedBy') }
    case 'allocated':
    case 'allocation-released':
      return { ...base, kind: row.kind, roundId: needed('roundId') }
    case 'committed':
      return {
        ...base,
        kind: row.kind,
        roundId: needed('roundId'),
        awardId: needed('awardId'),
        decisionId: needed('decisionId'),
      }
    case 'commitment-released':
      return { ...base, kind: row.kind, roundId: needed('roundId'), awardId: needed('awardId') }
  }
}

/** When this same change was last made to a line's budget, of late. */
export async function lastSetLike(
  db: Db,
  on: Occasion,
  lineId: string,
  changePence: Pence,
): Promise<Instant | undefined> {
  const [found] = await db
    .select({ at: encumbrance.recordedAt })
    .from(encumbrance)
    .where(
      and(
        eq(encumbrance.lineId, lineId),
        eq(encumbrance.kind, 'budget-set'),
        eq(encumbrance.amountPence, changePence),
        gt(encumbrance.recordedAt, later(on.at, -sameAgainWithin)),
      ),
    )
    .orderBy(desc(encumbrance.sequence))
    .limit(1)
  return found?.at
}

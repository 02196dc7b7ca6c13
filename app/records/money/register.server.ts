import type { encumbrance } from '~db/schema'
import type { RegisterRow } from '~/domain/money'

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

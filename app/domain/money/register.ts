import type { Pence } from '../pence'
import type { Instant } from '../time'

/** A purpose with money of its own, in one partnership's book, fed by one fund. */
export interface BudgetLine {
  readonly id: string
  readonly book: string
  readonly fundId: string
}

interface Row {
  readonly id: string
  readonly book: string
  /** Unique within the book: the same act makes the same key, and so is recorded once. */
  readonly key: string
  readonly lineId: string
  readonly amountPence: Pence
  readonly by: string
  readonly recordedAt: Instant
  readonly reason?: string
}

/**
 * The encumbrance register: what is set aside, before money moves. Rows are only ever added, and only ever add up:
 * amounts are above nothing, save that of `budget-set`, which is what is added to the line (below nothing: taken off).
 */
export type RegisterRow =
  | (Row & { readonly kind: 'budget-set' })
  | (Row & { readonly kind: 'budget-moved'; readonly toLineId: string; readonly agreedBy: string })
  | (Row & { readonly kind: 'allocated' | 'allocation-released'; readonly roundId: string })
  | (Row & {
      readonly kind: 'committed'
      readonly roundId: string
      readonly awardId: string
      /** The adopted decision that this award comes from. */
      readonly decisionId: string
    })
  | (Row & { readonly kind: 'commitment-released'; readonly roundId: string; readonly awardId: string })

export type RegisterKind = RegisterRow['kind']

/** Part of an award, drawn from what one budget line put into the round. */
export interface Draw {
  readonly awardId: string
  readonly lineId: string
  readonly amountPence: Pence
}

/** A row as one line of text, the same wherever it is made: what is hashed to show that it was not altered. */
export const registerText = (row: RegisterRow): string =>
  JSON.stringify([
    'register',
    1,
    row.id,
    row.book,
    row.key,
    row.kind,
    row.lineId,
    'toLineId' in row ? row.toLineId : null,
    'roundId' in row ? row.roundId : null,
    'awardId' in row ? row.awardId : null,
    'decisionId' in row ? row.decisionId : null,
    row.amountPence,
    row.by,
    'agreedBy' in row ? row.agreedBy : null,
    row.recordedAt,
    row.reason ?? null,
  ])

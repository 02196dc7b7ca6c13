import { pence, type Pence } from '../pence'
import { refuse, type Outcome } from '../refusal'
import { sumOf } from './bank-line'
import type { OpenRow } from './matching'

/** A bank's own fee is never more than this: anything larger is a cost, which takes two people. */
export const mostFeePence = pence(50_00)

/** So many days apart, a line of the bank and an entry of the same amount may be the same money. */
export const mayBeSameWithinDays = 14

/** The entries of a line's own amount and direction, of about its day: most likely what it is, however it is explained. */
export const likeLine = <Entry extends { readonly amountPence: Pence; readonly belongsOn: string }>(
  { amountPence, bookedOn }: Pick<OpenRow, 'amountPence' | 'bookedOn'>,
  entries: readonly Entry[],
): Entry[] =>
  entries.filter(
    (entry) =>
      entry.amountPence === amountPence &&
      Math.abs(Date.parse(entry.belongsOn) - Date.parse(bookedOn)) <= mayBeSameWithinDays * 86_400_000,
  )

export type MatchRefusal =
  'bank-row-settled' | 'bank-entry-settled' | 'bank-not-the-same' | 'bank-nothing-chosen' | 'bank-many-with-many'

/** Whether lines and entries are the same money: one of the two sides is a single one, and both come to the same. */
export function maySettle(
  rows: readonly { readonly amountPence: Pence }[],
  entries: readonly { readonly amountPence: Pence }[],
): Outcome<object, MatchRefusal> {
  if (rows.length === 0 || entries.length === 0) return refuse('bank-nothing-chosen')
  // What hangs together could no longer be told.
  if (rows.length > 1 && entries.length > 1) return refuse('bank-many-with-many')
  const [bankPence, booksPence] = [sumOf(rows), sumOf(entries)]
  return bankPence === booksPence ? { ok: true } : refuse('bank-not-the-same', { bankPence, booksPence })
}

/** An entry that moves an account, and what became of it: as much as tells what the bank is still to show. */
export interface Outstanding {
  readonly id: string
  readonly amountPence: Pence
  readonly paymentId: string | null
  readonly reversesEntryId: string | null
}

/**
 * Of the entries that no line of the bank was laid beside, those that the bank is still to show. What cancels out among
 * itself never will be shown: a payment that was never made and its reversal, or one that was lost after it had cleared
 * and was written off.
 */
export function stillToShow<Entry extends Outstanding>(entries: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = entry.paymentId ?? entry.reversesEntryId ?? entry.id
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  const cancelled = new Set([...groups.values()].filter((group) => sumOf(group) === 0).flat())
  return entries.filter((entry) => !cancelled.has(entry))
}

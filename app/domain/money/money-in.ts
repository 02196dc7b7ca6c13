import type { Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import { days, type Instant } from '../time'
import { bank, income } from './account'
import { makeEntry, type Entry, type Recording } from './journal'

export interface FundReceived {
  readonly book: string
  readonly fundId: string
  readonly source: string
  readonly amountPence: Pence
  /** What tells this receipt from every other: a remittance number, a bank line. The same one is recorded once. */
  readonly receiptId: string
}

export function fundReceived(receipt: FundReceived, recording: Recording): Entry {
  const { book, fundId, source, amountPence, receiptId } = receipt
  return makeEntry(
    {
      book,
      key: `fund-received:${receiptId}`,
      event: 'fund-received',
      about: { fundId },
      postings: [{ from: income(fundId, source), to: bank(fundId), amountPence }],
    },
    recording,
  )
}

/** For how long the same again is asked about, in milliseconds: a page found open in the morning is sent once more. */
export const sameAgainWithin = days(7)

/**
 * The same amount, from the same source to the same fund, or to the same budget line, a little later: most likely a page
 * that was sent twice. Whoever sends it is asked, and says that it is `another`.
 */
export function maybeAnother<Why extends 'received-already' | 'budget-set-already'>(
  because: Why,
  before: Instant | undefined,
  { another = false }: { readonly another?: boolean },
): Outcome<object, Why> {
  return before === undefined || another ? ok : refuse(because, { recordedAt: before })
}

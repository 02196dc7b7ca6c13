import { pence, type Pence } from '../pence'
import { refuse, type Outcome } from '../refusal'

/** Everything about an account up to a day, as it is when a statement is laid beside the books. All of it summed apart. */
export interface StatementFacts {
  /** What it held after the statement before. */
  readonly openingPence: Pence
  /** What the lines of this statement come to, and how many of all lines up to its day nobody has settled. */
  readonly rowsPence: Pence
  readonly unsettled: number
  /** What the books have in the account by that day. */
  readonly ledgerPence: Pence
  /** Of that, what the bank did not have by then. */
  readonly outstandingPence: Pence
  /** In the bank by then, and in the books only later. */
  readonly latePence: Pence
  /** In the bank, and left out of the books, each with a reason. */
  readonly asidePence: Pence
  /** A file is still on its way in. */
  readonly isComing: boolean
}

export type StatementNotRight =
  'statement-coming' | 'statement-unsettled' | 'statement-sums-differ' | 'statement-books-differ'

/** What the books come to as the bank would have it: to the penny what the statement says. */
export const asTheBankHasIt = (facts: StatementFacts): Pence =>
  pence(facts.ledgerPence - facts.outstandingPence + facts.latePence + facts.asidePence)

/**
 * Whether a statement is right to the penny: every line settled, what it began with and its lines come to what it ends
 * with, and so do the books, with what is outstanding.
 */
export function agrees(facts: StatementFacts, closingPence: Pence): Outcome<object, StatementNotRight> {
  if (facts.isComing) return refuse('statement-coming')
  const sumPence = pence(facts.openingPence + facts.rowsPence)
  if (sumPence !== closingPence) {
    return refuse('statement-sums-differ', {
      sumPence,
      closingPence,
      differencePence: Math.abs(sumPence - closingPence),
    })
  }
  if (facts.unsettled > 0) return refuse('statement-unsettled', { count: facts.unsettled })
  const booksPence = asTheBankHasIt(facts)
  if (booksPence !== closingPence) {
    const differencePence = Math.abs(booksPence - closingPence)
    return refuse('statement-books-differ', { booksPence, closingPence, differencePence })
  }
  return { ok: true }
}

import type { Pence } from '../pence'
import type { Instant } from '../time'
import type { Account } from './account'
import type { Award } from './award'
import type { Entry } from './journal'
import type { Payment } from './payment'
import type { ClosedPeriod } from './period'
import type { BudgetLine, RegisterRow } from './register'

/**
 * What must always be true of the books.
 *
 * L1 every entry balances; L2 nothing posted is altered; L3 all balances sum to zero, per partnership too, and no entry
 * crosses partnerships; L4 funded − committed − paid ≥ 0 at every moment of history; L5 a commitment resolves exactly
 * once; L6 sent + cleared + in doubt ≤ awarded; L7 one payment ↔ one external transfer ↔ one entry; L8 two distinct
 * people on each payment, neither the payee nor interested; L9 any cached balance equals the recomputed one; L10 no
 * commitment without a quorate decision; L11 every entry has an audit entry; L12 closed periods never change; L13 the
 * ledger equals the bank once reconciled.
 */
export type Law = 'L1' | 'L2' | 'L3' | 'L4' | 'L5' | 'L6' | 'L7' | 'L8' | 'L9' | 'L10' | 'L11' | 'L12' | 'L13'

/** A law that does not hold, for the operator: where, and in words. Amounts are in pence. */
export interface Breach {
  readonly law: Law
  /** The id of what is wrong. */
  readonly subject: string
  readonly words: string
}

/** As much of a decision as the money has to know. */
export interface DecisionFact {
  readonly id: string
  readonly book: string
  readonly roundId: string
  /** Adopted, by a panel that had its quorum and its resident majority for every award. */
  readonly adopted: boolean
  readonly quorate: boolean
  readonly awards: readonly { readonly proposalId: string; readonly amountPence: Pence }[]
}

/** An interest in an award's proposal, from the moment it was declared. */
export interface InterestFact {
  readonly awardId: string
  readonly personId: string
  readonly declaredAt: Instant
}

/** The entries matched to a signed bank statement, and what it says the account holds. */
export interface Reconciliation {
  readonly id: string
  readonly book: string
  readonly account: Account
  readonly entryIds: readonly string[]
  readonly balancePence: Pence
}

/** All books of an installation, entries and register rows in the order they were recorded. */
export interface Books {
  readonly entries: readonly Entry[]
  readonly register: readonly RegisterRow[]
  readonly lines: readonly BudgetLine[]
  readonly awards: readonly Award[]
  readonly payments: readonly Payment[]
  readonly decisions: readonly DecisionFact[]
  readonly interests?: readonly InterestFact[]
  readonly closedPeriods?: readonly ClosedPeriod[]
  readonly reconciliations?: readonly Reconciliation[]
  /** Balances kept for speed, by book and account. */
  readonly cached?: ReadonlyMap<string, ReadonlyMap<string, Pence>>
  /** Ids of entries that the audit log knows. */
  readonly auditedIds?: ReadonlySet<string>
  /** What each entry was when it was recorded: its text, or whatever `sealOf` makes of it. */
  readonly seals?: ReadonlyMap<string, string>
  readonly sealOf?: (entry: Entry) => string
}

export const breach = (law: Law, subject: string, words: string): Breach => ({ law, subject, words })

/** One name out of several, for looking up. Ids hold no line ends. */
export const keyOf = (...parts: readonly (string | number)[]): string => parts.join('\n')

import type { Pence } from '../pence'
import type { Instant } from '../time'
import type { Account } from './account'
import type { AcceptedAgreement } from './agreement'
import type { Award } from './award'
import type { TakenCash } from './unspent'
import type { AskedChange } from './award-change'
import type { BankDetailsGiven } from './bank-details'
import type { CashFloat } from './cash-float'
import type { Condition } from './condition'
import type { Cost, CostStep } from './cost'
import type { DrawDownFact } from './draw-down'
import type { Totals } from './figures'
import type { Entry } from './journal'
import type { Payment, PaymentState } from './payment'
import type { PaymentRun } from './payment-run'
import type { ClosedPeriod } from './period'
import type { BudgetLine, RegisterRow } from './register'

/** What must always be true of the books, in the words for who looks after them. */
export const laws = {
  L1: 'every entry balances',
  L2: 'nothing posted is altered',
  L3: 'balances sum to zero, and no entry crosses partnerships',
  L4: 'nothing was ever promised or spent that was not there',
  L5: 'each commitment is resolved exactly once',
  L6: 'no award is paid more than it is',
  L7: 'one payment, one transfer, one entry',
  L8: 'two people on each payment, neither the payee nor interested',
  L9: 'what is kept for speed equals what it is recomputed to be',
  L10: 'no commitment without a quorate decision',
  L11: 'every entry is in the audit log, from the same moment',
  L12: 'closed periods never change',
  L13: 'the ledger equals the bank once reconciled',
  L14: 'nothing is paid while a condition of its award is open',
  L15: 'money goes to the account that was given, and nowhere while another waits',
  L16: 'a payment is in one run, and goes with it',
  L17: 'cash and vouchers are handed over against a signature',
  L18: 'nothing is asked for twice in draw-downs',
  L19: 'what was agreed to is what was read, and nothing is paid that was not agreed to',
  L20: 'an award changes by two people, and is never less than was paid of it',
  L21: 'cash in hand is what two people drew and counted',
} as const

export type Law = keyof typeof laws

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

/** An interest in an award's proposal, from the moment it was declared until it was taken back, if it was. */
export interface InterestFact {
  readonly awardId: string
  readonly personId: string
  readonly declaredAt: Instant
  readonly endedAt?: Instant
}

/** What the audit log says of a row of the books: its text then (or whatever was made of it), and when. */
export interface AuditedRow {
  readonly seal: string
  readonly at: Instant
  /** The number of the act that wrote it. */
  readonly act: number
}

/** Something other than a row of the books whose text was put on record: what was then, and what it would be now. */
export interface SealedFact {
  readonly law: Law
  readonly id: string
  readonly then: string
  readonly now: string
}

/**
 * The entries that a signed bank statement, and those before it, were laid beside, and what it says the account holds, less
 * what was left out of the books. What lies in one account at the bank is several in the journal: one for each fund.
 */
export interface Reconciliation {
  readonly id: string
  readonly book: string
  readonly accounts: readonly Account[]
  readonly entryIds: readonly string[]
  readonly balancePence: Pence
}

/** A payment straight from a line, whatever for, as far as the laws have to know it. */
export interface DirectPayment extends Pick<Cost, 'id' | 'book' | 'lineId' | 'fundId' | 'amountPence' | 'payeeId'> {
  readonly what: 'running' | 'contribution' | 'taking-part'
  readonly authorisers: number
  readonly steps: readonly Pick<CostStep, 'to' | 'by'>[]
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
  readonly conditions?: readonly Condition[]
  /** What officers asked to change of awards, and each award at each of its versions. */
  readonly changes?: readonly AskedChange[]
  /** Cash that was left and came back, taken by one and seen by another. */
  readonly unspentCash?: readonly TakenCash[]
  readonly versions?: readonly (Pick<Award, 'version' | 'instalments'> & { readonly awardId: string })[]
  readonly agreements?: readonly AcceptedAgreement[]
  readonly bankDetails?: readonly (BankDetailsGiven & { readonly awardId: string })[]
  /** The payments that somebody has signed for. */
  readonly signedFor?: ReadonlySet<string>
  readonly runs?: readonly PaymentRun[]
  readonly closedPeriods?: readonly ClosedPeriod[]
  readonly reconciliations?: readonly Reconciliation[]
  /** Balances kept for speed, by book and account. */
  readonly cached?: ReadonlyMap<string, ReadonlyMap<string, Pence>>
  /** Every sum kept beside the registers, of one book, under `totalKey`. */
  readonly keptTotals?: ReadonlyMap<string, Totals>
  /** What is kept of the months of one book, under `flowKey`. */
  readonly keptFlows?: ReadonlyMap<string, Pence>
  /** Costs, and thanks to the panel: what is spent straight from a line. */
  readonly costs?: readonly DirectPayment[]
  readonly drawDowns?: readonly DrawDownFact[]
  readonly floats?: readonly CashFloat[]
  /** Where each payment is kept as standing, by its id. */
  readonly keptStandings?: ReadonlyMap<string, PaymentState>
  /** What the audit log knows of entries and register rows, by their ids. */
  readonly audited?: ReadonlyMap<string, AuditedRow>
  readonly sealOf?: (text: string) => string
  readonly sealed?: readonly SealedFact[]
  /** Which book owns a `fund:…`, `round:…`, `award:…` or `line:…` that entries name, where it is not told by the rest. */
  readonly owners?: ReadonlyMap<string, string>
}

export const breach = (law: Law, subject: string, words: string): Breach => ({ law, subject, words })

/** One name out of several, for looking up. Ids hold no line ends. */
const idSets = new WeakMap<readonly Entry[], ReadonlySet<string>>()

/** The ids of all entries: of a million, the set is made once for all the laws that ask. */
export function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  const known = idSets.get(entries)
  if (known) return known
  const ids = new Set<string>()
  for (const { id } of entries) ids.add(id)
  idSets.set(entries, ids)
  return ids
}

export const keyOf = (...parts: readonly (string | number)[]): string => parts.join('\n')

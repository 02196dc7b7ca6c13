import { count, id, index, instant, json, pence, table, text, uniqueIndex } from '../columns'
import { budgetLine, fund } from './budget'
import { decision } from './panel'
import { partnership, person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** The register that stops overspending before money moves. Only ever added to. */
export const encumbrance = table(
  'encumbrance',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    sequence: count().notNull(),
    kind: text().notNull(),
    /** The same act makes the same key, and so is recorded once. */
    key: text().notNull(),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    toLineId: id().references(() => budgetLine.id),
    roundId: id().references(() => round.id),
    awardId: id().references(() => award.id),
    decisionId: id().references(() => decision.id),
    amountPence: pence().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    agreedBy: id().references(() => person.id),
    recordedAt: instant().notNull(),
    reason: text(),
  },
  (row) => [
    uniqueIndex('encumbrance_in_order').on(row.partnershipId, row.sequence),
    uniqueIndex('encumbrance_once').on(row.partnershipId, row.key),
    index('encumbrance_by_line').on(row.lineId),
    index('encumbrance_by_round').on(row.roundId),
    index('encumbrance_by_award').on(row.awardId),
  ],
)

/** Double entry, accruals. Only ever added to; a mistake is reversed by another entry. */
export const journalEntry = table(
  'journal_entry',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    sequence: count().notNull(),
    event: text().notNull(),
    /** The same business event makes the same key, and so is recorded once. */
    key: text().notNull(),
    fundId: id().references(() => fund.id),
    lineId: id().references(() => budgetLine.id),
    roundId: id().references(() => round.id),
    awardId: id().references(() => award.id),
    paymentId: id().references(() => payment.id),
    /** The day it belongs to, `2026-03-04`, where the partnership is. */
    belongsOn: text().notNull(),
    recordedAt: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    reversesEntryId: id(),
    reason: text(),
  },
  (row) => [
    uniqueIndex('journal_entry_in_order').on(row.partnershipId, row.sequence),
    uniqueIndex('journal_entry_once').on(row.partnershipId, row.key),
    uniqueIndex('journal_entry_reversed_once').on(row.reversesEntryId),
    index('journal_entry_by_line').on(row.lineId),
    index('journal_entry_by_round').on(row.roundId),
    index('journal_entry_by_award').on(row.awardId),
  ],
)

/** From one account to another: an entry made of these cannot be out of balance. */
export const posting = table(
  'posting',
  {
    id: id().primaryKey(),
    entryId: id()
      .notNull()
      .references(() => journalEntry.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    position: count().notNull(),
    fromAccount: text().notNull(),
    toAccount: text().notNull(),
    amountPence: pence().notNull(),
  },
  (row) => [
    uniqueIndex('posting_in_order').on(row.entryId, row.position),
    index('posting_by_from').on(row.partnershipId, row.fromAccount),
    index('posting_by_to').on(row.partnershipId, row.toAccount),
  ],
)

/** Money for a proposal, as the decision made it. What became of it since is in `award_event`. */
export const award = table(
  'award',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    roundId: id()
      .notNull()
      .references(() => round.id),
    proposalId: id()
      .notNull()
      .unique()
      .references(() => proposal.id),
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    instalments: json<unknown>().notNull(),
    madeAt: instant().notNull(),
  },
  (row) => [index('award_by_round').on(row.roundId), index('award_by_partnership').on(row.partnershipId)],
)

/** Accepted, withdrawn, reduced …: each with who, when and why. Only ever added to. */
export const awardEvent = table(
  'award_event',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    sequence: count().notNull(),
    /** An `AwardChange`, as the domain applies it. */
    change: json<unknown>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [uniqueIndex('award_event_in_order').on(row.awardId, row.sequence)],
)

/** A payment of one instalment: facts that never change; its life is in `payment_step`. */
export const payment = table(
  'payment',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    awardId: id()
      .notNull()
      .references(() => award.id),
    awardVersion: count().notNull(),
    instalment: count().notNull(),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    payeeName: text().notNull(),
    payeePersonIds: json<string[]>().notNull(),
    amountPence: pence().notNull(),
  },
  (row) => [
    index('payment_by_award').on(row.awardId, row.instalment),
    index('payment_by_partnership').on(row.partnershipId),
  ],
)

/** Prepared, authorised, sent, cleared, failed, cancelled, returned, in doubt. Only ever added to. */
export const paymentStep = table(
  'payment_step',
  {
    id: id().primaryKey(),
    paymentId: id()
      .notNull()
      .references(() => payment.id),
    sequence: count().notNull(),
    to: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** For an authorisation: the hash of the payee, amount and award version that were confirmed. */
    confirmed: text(),
    /** What the outside world knows the payment by; no two share one. */
    transferId: text().unique(),
    /** The bank's own date. */
    clearedOn: text(),
    reason: text(),
  },
  (row) => [uniqueIndex('payment_step_in_order').on(row.paymentId, row.sequence)],
)

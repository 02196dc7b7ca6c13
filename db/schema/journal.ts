import { count, id, index, instant, pence, table, text, uniqueIndex, word } from '../columns'
import type { Account, MoneyEvent } from '~/domain/money'
import { award } from './award'
import { budgetLine, fund } from './budget'
import { payment } from './payment'
import { partnership } from './partnership'
import { person } from './people'
import { round } from './round'

/** Double entry, accruals. Only ever added to; a mistake is reversed by another entry. */
export const journalEntry = table(
  'journal_entry',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    sequence: count().notNull(),
    event: word<MoneyEvent>().notNull(),
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
    index('journal_entry_by_day').on(row.partnershipId, row.belongsOn, row.sequence),
    index('journal_entry_by_line').on(row.lineId, row.sequence),
    index('journal_entry_by_round').on(row.roundId, row.sequence),
    index('journal_entry_by_award').on(row.awardId, row.sequence),
    index('journal_entry_by_payment').on(row.paymentId),
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
    fromAccount: word<Account>().notNull(),
    toAccount: word<Account>().notNull(),
    amountPence: pence().notNull(),
  },
  (row) => [
    uniqueIndex('posting_in_order').on(row.entryId, row.position),
    index('posting_by_from').on(row.partnershipId, row.fromAccount),
    index('posting_by_to').on(row.partnershipId, row.toAccount),
  ],
)

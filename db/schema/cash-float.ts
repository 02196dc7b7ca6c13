import { count, id, index, instant, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { FloatState } from '~/domain/money'
import { budgetLine, fund } from './budget'
import { partnership } from './partnership'
import { person } from './people'

/** Cash of a fund that somebody holds: facts that never change. */
export const cashFloat = table(
  'cash_float',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    /** 1, 2, 3 … of a partnership. */
    number: count().notNull(),
    holderId: id()
      .notNull()
      .references(() => person.id),
    amountPence: pence().notNull(),
    /** What it is for, in an officer's words. */
    purpose: text().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    uniqueIndex('cash_float_in_order').on(row.partnershipId, row.number),
    index('cash_float_by_fund').on(row.fundId),
    index('cash_float_by_holder').on(row.holderId),
  ],
)

/** Asked, agreed by another, drawn, paid back, withdrawn. Only ever added to. */
export const cashFloatStep = table(
  'cash_float_step',
  {
    floatId: id()
      .notNull()
      .references(() => cashFloat.id),
    sequence: count().notNull(),
    to: word<FloatState>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.floatId, row.sequence] }), index('cash_float_step_by_person').on(row.by)],
)

/** What there was on a day, as one of two who counted wrote it down. Only ever added to. */
export const cashCount = table(
  'cash_count',
  {
    id: id().primaryKey(),
    floatId: id()
      .notNull()
      .references(() => cashFloat.id),
    sequence: count().notNull(),
    /** `YYYY-MM-DD` */
    countedOn: text().notNull(),
    countedPence: pence().notNull(),
    /** What the books said then. */
    expectedPence: pence().notNull(),
    /** The budget line that bears what is missing. */
    lineId: id().references(() => budgetLine.id),
    /** Why it differs; empty where it does not. */
    reason: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    uniqueIndex('cash_count_in_order').on(row.floatId, row.sequence),
    index('cash_count_by_line').on(row.lineId),
    index('cash_count_by_person').on(row.by),
  ],
)

/** That the other of the two counted the same. Only ever added to. */
export const cashCountAgreed = table('cash_count_agreed', {
  countId: id()
    .primaryKey()
    .references(() => cashCount.id),
  at: instant().notNull(),
  by: id()
    .notNull()
    .references(() => person.id),
})

import { count, id, index, instant, key, pence, table, text, word } from '../columns'
import { award } from './award'
import { person } from './people'

/** Private: somebody said that money of an award is left, before any came back. Why goes when she is erased. */
export const unspentTold = table(
  'unspent_told',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    amountPence: pence().notNull(),
    reason: text().notNull(),
    /** What had come back of the award before: what comes after that is what was told of. */
    returnedPence: pence().notNull(),
    toldAt: instant().notNull(),
    toldBy: id()
      .notNull()
      .references(() => person.id),
    /** It was a mistake, or they needed it after all. */
    takenBackAt: instant(),
  },
  (row) => [
    index('unspent_told_by_award').on(row.awardId, row.toldAt),
    index('unspent_told_by_moment').on(row.toldAt),
    index('unspent_told_by_person').on(row.toldBy),
  ],
)

/** Cash that was left, taken by one officer and seen by another: it is in the books once both have said so. */
export const unspentCash = table(
  'unspent_cash',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    amountPence: pence().notNull(),
    reason: text().notNull(),
    takenAt: instant().notNull(),
    takenBy: id()
      .notNull()
      .references(() => person.id),
    answer: word<'seen' | 'not-so'>(),
    answeredAt: instant(),
    answeredBy: id().references(() => person.id),
  },
  (row) => [
    index('unspent_cash_by_award').on(row.awardId, row.takenAt),
    index('unspent_cash_by_taker').on(row.takenBy),
    index('unspent_cash_by_witness').on(row.answeredBy),
  ],
)

/** A letter that asked for what was told of and has not come. Only ever added to. */
export const unspentReminder = table(
  'unspent_reminder',
  {
    toldId: id()
      .notNull()
      .references(() => unspentTold.id),
    number: count().notNull(),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.toldId, row.number] })],
)

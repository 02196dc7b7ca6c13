import { count, id, instant, key, pence, table } from '../columns'
import { partnership } from './partnership'

/**
 * What everyone may know of a partnership's financial year, summed: for reading many side by side. Made from the public
 * queries alone, and made again from them whenever its record of acts goes on (`jobs/keep-shared-years`).
 */
export const sharedYear = table(
  'shared_year',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** In which the financial year begins. */
    year: count().notNull(),
    /** Rounds decided, with the ideas on their lists, those funded and their pounds. */
    rounds: count().notNull(),
    ideas: count().notNull(),
    funded: count().notNull(),
    grantedPence: pence().notNull(),
    /** Paid on awards, less what came back. */
    paidPence: pence().notNull(),
    /** Of the budget of this year. */
    leftPence: pence().notNull(),
    /** Votes of rounds in which ten or more voted; nothing where there is no such round. */
    voters: count(),
    stories: count().notNull(),
    ripples: count().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.year] })],
)

/** How far a partnership's own record had got when its years were summed. */
export const sharedYearUpTo = table('shared_year_up_to', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  sequence: count().notNull(),
  at: instant().notNull(),
})

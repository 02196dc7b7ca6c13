import { id, index, instant, table, text, word } from '../columns'
import type { KeptKind } from '~/domain/people'
import { partnership } from './partnership'
import { person } from './people'

/** An interest in somebody's own register. Only ever added to: one that is over is ended beside it. */
export const keptInterest = table(
  'kept_interest',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    kind: word<KeptKind>().notNull(),
    /** What, since when, and a note: JSON in one column, which alone may be emptied, when she is erased. */
    words: text().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    index('kept_interest_by_partnership').on(row.partnershipId, row.personId, row.at),
    index('kept_interest_by_person').on(row.personId),
  ],
)

export const keptInterestEnding = table('kept_interest_ending', {
  interestId: id()
    .primaryKey()
    .references(() => keptInterest.id),
  at: instant().notNull(),
})

/** She has looked through her register, and it is right, whether anything stands in it or not. */
export const registerConfirmed = table(
  'register_confirmed',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [index('register_confirmed_by_person').on(row.personId, row.partnershipId, row.at)],
)

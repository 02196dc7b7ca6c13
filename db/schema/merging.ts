import { id, index, instant, key, table, text, word } from '../columns'
import type { MergingAnswered, MergingSide } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'

/** Two like ideas of a round that an officer suggests should become one: which stays, and until when both can agree. Only ever added to. */
export const merging = table(
  'merging',
  {
    id: id().primaryKey(),
    stayingId: id()
      .notNull()
      .references(() => proposal.id),
    joiningId: id()
      .notNull()
      .references(() => proposal.id),
    askedAt: instant().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    until: instant().notNull(),
    /** Why, in the officer's own words, for both. */
    words: text().notNull(),
  },
  (row) => [
    index('merging_by_staying').on(row.stayingId),
    index('merging_by_joining').on(row.joiningId),
    index('merging_by_asker').on(row.askedBy),
  ],
)

/** What each of the two said to it, once. Only ever added to. */
export const mergingAnswer = table(
  'merging_answer',
  {
    mergingId: id()
      .notNull()
      .references(() => merging.id),
    side: word<MergingSide>().notNull(),
    answer: word<MergingAnswered>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    words: text().notNull(),
  },
  (row) => [key({ columns: [row.mergingId, row.side] }), index('merging_answer_by_person').on(row.by)],
)

import { count, id, index, instant, table, text, uniqueIndex, word } from '../columns'
import type { WayOfAgreeing } from '~/domain/money'
import { award } from './award'
import { person } from './people'

/**
 * What was agreed to with an award, word for word, as often as it changed. Only ever added to. The words name who is paid:
 * they are emptied with that name, and their hash stays.
 */
export const agreement = table(
  'agreement',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    /** 1, 2, 3 … of an award. */
    number: count().notNull(),
    awardVersion: count().notNull(),
    /** The hash of what was agreed to, in no language: another one has to be agreed to anew. */
    terms: text().notNull(),
    /** The hash of the words. */
    textHash: text().notNull(),
    words: text().notNull(),
    way: word<WayOfAgreeing>().notNull(),
    /** The day on the paper, `YYYY-MM-DD`; nothing where it was a click. */
    signedOn: text(),
    acceptedAt: instant().notNull(),
    /** Who clicked, or the officer who saw the paper. */
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [uniqueIndex('agreement_in_order').on(row.awardId, row.number), index('agreement_by_person').on(row.by)],
)

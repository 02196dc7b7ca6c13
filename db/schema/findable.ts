import { count, id, index, instant, table, text, uniqueIndex, word } from '../columns'
import type { FindableKind } from '~/domain/learning/finding'
import { partnership } from './partnership'

/**
 * What is public of a partnership, as it is looked through by words. Made from the public queries alone, and made again
 * from them whenever they change (`jobs/keep-search`): nothing is known here that is not known elsewhere.
 */
export const findable = table(
  'findable',
  {
    /** A number, because both engines' indexes of words go by one. */
    number: count().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    kind: word<FindableKind>().notNull(),
    /** What it is called among its kind; stays the same for the same thing. */
    name: text().notNull(),
    /** From the partnership's own address on, such as `/rounds/spring`. */
    path: text().notNull(),
    title: text().notNull(),
    words: text().notNull(),
    at: instant().notNull(),
    /** As they are compared: small letters without accents. */
    whose: text().notNull(),
    foldedTitle: text().notNull(),
    foldedWords: text().notNull(),
    /** Of all that it says: whether it has changed. */
    print: text().notNull(),
  },
  (row) => [
    uniqueIndex('findable_by_name').on(row.partnershipId, row.kind, row.name),
    index('findable_by_partnership').on(row.partnershipId, row.number),
  ],
)

/** How far a partnership's own record had got when its index was made. */
export const findableUpTo = table('findable_up_to', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  /** Of the last entry of the audit. */
  sequence: count().notNull(),
  at: instant().notNull(),
})

import { id, index, instant, table } from '../columns'

/**
 * Files in the store, or on their way there, that nothing on record names: written down before they are put, and again
 * when what named them goes. Whatever puts one on record takes it off this list; what is still on it when it is due goes.
 */
export const unnamedFile = table(
  'unnamed_file',
  {
    /** SHA-256 of the content, in hex. */
    hash: id().primaryKey(),
    dueAt: instant().notNull(),
    /** Somebody takes it out of the store, and has until then: nobody may put it on record now. */
    takenUntil: instant(),
  },
  (row) => [index('unnamed_file_due').on(row.dueAt)],
)

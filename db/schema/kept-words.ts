import { id, index, instant, table, text } from '../columns'

/**
 * What somebody had typed when it turned out that she was signed out. The id is the SHA-256 of a secret that one browser
 * has, and the words are locked under that secret: the database alone says neither whose they are, nor about what.
 */
export const keptWords = table(
  'kept_words',
  {
    id: id().primaryKey(),
    at: instant().notNull(),
    locked: text().notNull(),
  },
  (row) => [index('kept_words_by_time').on(row.at)],
)

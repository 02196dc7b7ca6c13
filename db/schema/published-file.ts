import { count, id, instant, table, text } from '../columns'
import { round } from './round'

/**
 * The file of a counted round's ballots, as it was published. The file itself is in the files store, under its hash;
 * should it be lost there, it is written anew from `head` and the published ballots, and has to come out the same.
 */
export const publishedFile = table('published_file', {
  roundId: id()
    .primaryKey()
    .references(() => round.id),
  /** All of it up to the first ballot, kept because names of places and themes may change later. */
  head: text().notNull(),
  /** SHA-256 of the whole file, in hex. */
  hash: text().notNull(),
  /** In bytes. */
  size: count().notNull(),
  at: instant().notNull(),
})

import { count, id, index, key, table, text } from '../columns'
import { proposal } from './proposal'
import { round } from './round'

/** The words by which an idea that anyone may read is found, each with what it weighs. */
export const ideaWord = table(
  'idea_word',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** In plain letters. */
    word: text().notNull(),
    weight: count().notNull(),
  },
  (row) => [
    key({ columns: [row.proposalId, row.word] }),
    index('idea_word_in_round').on(row.roundId, row.word, row.proposalId, row.weight),
  ],
)

/** Each word that any listed idea of a round has, once: what a word written with a slip is held against. */
export const roundWord = table(
  'round_word',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    word: text().notNull(),
    /** Its last two letters: for a slip at its beginning. */
    tail: text().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.word] }), index('round_word_by_tail').on(row.roundId, row.tail, row.word)],
)

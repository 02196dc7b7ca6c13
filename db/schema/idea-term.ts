import { id, index, key, table, text } from '../columns'
import { proposal } from './proposal'
import { round } from './round'

/** What the ideas of a round that were sent in are looked up by, to find those that are much alike. */
export const ideaTerm = table(
  'idea_term',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** The first letters of a word. */
    term: text().notNull(),
  },
  (row) => [key({ columns: [row.proposalId, row.term] }), index('idea_term_in_round').on(row.roundId, row.term)],
)

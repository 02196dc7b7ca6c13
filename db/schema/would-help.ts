import { id, json, key, table, text } from '../columns'
import type { WouldHelp } from '~/domain/voting/explain'
import { round } from './round'

/** What would have got an idea funded that the count does not fund: worked out one at a time, after the count. */
export const wouldHelp = table(
  'would_help',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** The idea's reference. */
    reference: text().notNull(),
    /** Nothing in it but the id where nothing was found, or the election is too large. */
    result: json<WouldHelp>().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.reference] })],
)

import { count, id, table } from '../columns'
import { round } from './round'

/** How far a large count has come, of the steps it takes: there only while it goes on, and kept over a restart. */
export const countStep = table('count_step', {
  roundId: id()
    .primaryKey()
    .references(() => round.id),
  done: count().notNull(),
  of: count().notNull(),
})

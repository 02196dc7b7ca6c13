import { count, id, index, instant, table, text, uniqueIndex, word } from '../columns'
import type { AssignmentAct } from '~/domain/panel'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** Who was given which idea to score, and from whom it was taken; the last row for both holds. Only ever added to. */
export const scoreAssignment = table(
  'score_assignment',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** What was changed at once has one number; it counts up in a round. */
    step: count().notNull(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    act: word<AssignmentAct>().notNull(),
    /** An officer's reason; empty where the rule did it. */
    because: text().notNull(),
    at: instant().notNull(),
    /** The officer; nobody where the rule did it. */
    by: id().references(() => person.id),
  },
  (row) => [
    uniqueIndex('score_assignment_in_order').on(row.roundId, row.step, row.proposalId, row.personId),
    index('score_assignment_by_proposal').on(row.proposalId, row.personId),
    index('score_assignment_by_person').on(row.personId),
  ],
)

/** Members with scores to give were reminded. A `mark` comes once, so that nobody is reminded twice of one date. */
export const scoreReminder = table(
  'score_reminder',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    mark: text().notNull(),
    at: instant().notNull(),
    /** The officer who asked for it; nobody for the clock. */
    by: id().references(() => person.id),
    letters: count().notNull(),
  },
  (row) => [uniqueIndex('score_reminder_once').on(row.roundId, row.mark)],
)

import { count, id, index, instant, key, table, text, word } from '../columns'
import type { ConditionTurn } from '~/domain/money'
import { award } from './award'
import { decision } from './panel'
import { person } from './people'

/** What has to be so before any money of an award is paid, as the decision gave it. Only ever added to. */
export const awardCondition = table(
  'award_condition',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    /** From 1, in the order they were given, over all decisions on this award. */
    position: count().notNull(),
    words: text().notNull(),
    givenAt: instant().notNull(),
  },
  (row) => [
    index('award_condition_by_award').on(row.awardId, row.position),
    index('award_condition_by_decision').on(row.decisionId),
  ],
)

/** A condition is met, or is so no longer, or is let go by a later decision: with what showed it. Only ever added to. */
export const conditionEvent = table(
  'condition_event',
  {
    conditionId: id()
      .notNull()
      .references(() => awardCondition.id),
    sequence: count().notNull(),
    kind: word<ConditionTurn>().notNull(),
    because: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.conditionId, row.sequence] }), index('condition_event_by_person').on(row.by)],
)

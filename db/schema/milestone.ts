import { count, id, index, instant, key, table, text, word } from '../columns'
import type { MilestoneTurn } from '~/domain/money'
import { award } from './award'
import { person } from './people'

/** What a part of an award waits for has happened, or has not after all: with what showed it. Only ever added to. */
export const milestoneEvent = table(
  'milestone_event',
  {
    awardId: id()
      .notNull()
      .references(() => award.id),
    sequence: count().notNull(),
    /** The number of the part. */
    instalment: count().notNull(),
    kind: word<MilestoneTurn>().notNull(),
    because: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.awardId, row.sequence] }), index('milestone_event_by_person').on(row.by)],
)

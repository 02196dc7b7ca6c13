import { index, count, id, instant, table, text } from '../columns'
import { person } from './people'
import { proposal } from './proposal'

/** How did it go? Three questions and the numbers that are easy to know. */
export const story = table(
  'story',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .unique()
      .references(() => proposal.id),
    whatHappened: text().notNull(),
    whoCameTogether: text().notNull(),
    whatNext: text().notNull(),
    peopleTakingPart: count(),
    volunteerHours: count(),
    toldBy: id().references(() => person.id),
    toldAt: instant().notNull(),
  },
  (row) => [index('story_by_teller').on(row.toldBy)],
)

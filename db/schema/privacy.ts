import { flag, id, index, instant, table } from '../columns'
import { person } from './people'

/**
 * Somebody asked to be erased; done after a wait in which she can take it back. What stays behind, when it is done, is
 * that it was: an id that is nobody's any more, so that a copy of the database that is brought back is put right.
 */
export const erasure = table(
  'erasure',
  {
    personId: id()
      .primaryKey()
      .references(() => person.id),
    askedAt: instant().notNull(),
    dueAt: instant().notNull(),
    /** She lets the stories she told stand, without her name. */
    leaveStories: flag().notNull(),
    doneAt: instant(),
  },
  (row) => [index('erasure_by_due').on(row.doneAt, row.dueAt)],
)

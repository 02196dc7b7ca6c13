import { count, id, index, instant, json, key, table } from '../columns'
import type { IdeaRow, IdeaShown, WhichIdeas } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** A table of ideas that were collected elsewhere, read and judged: kept until it has been brought in, or an hour has passed. */
export const ideaList = table(
  'idea_list',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    createdBy: id()
      .notNull()
      .references(() => person.id),
    createdAt: instant().notNull(),
    /** Headings of columns that nothing was made of. */
    unread: json<readonly string[]>().notNull(),
    /** What would happen to its rows, when it was read: how many of each. */
    fresh: count().notNull(),
    changed: count().notNull(),
    same: count().notNull(),
    cannot: count().notNull(),
    /** Some of its rows, to be looked at: those that cannot come in first. Emptied when it is over. */
    shown: json<readonly IdeaShown[]>().notNull(),
    confirmedAt: instant(),
    /** Which of its rows. */
    which: json<WhichIdeas>(),
    /** What became of them; `left` could not come in after all, because something had changed by then. */
    added: count().notNull(),
    altered: count().notNull(),
    left: count().notNull(),
    doneAt: instant(),
  },
  (row) => [
    index('idea_list_by_round').on(row.roundId, row.createdAt),
    index('idea_list_by_time').on(row.confirmedAt, row.createdAt),
    index('idea_list_by_state').on(row.doneAt, row.confirmedAt),
  ],
)

/** Some of its rows at a time, so that each step of bringing them in is short. A part is gone when it is in. */
export const ideaListPart = table(
  'idea_list_part',
  {
    listId: id()
      .notNull()
      .references(() => ideaList.id),
    position: count().notNull(),
    rows: json<readonly IdeaRow[]>().notNull(),
  },
  (row) => [key({ columns: [row.listId, row.position] })],
)

/** An idea that came in by a table: as long as it stands as it came, a table may change it again. */
export const broughtIdea = table('brought_idea', {
  proposalId: id()
    .primaryKey()
    .references(() => proposal.id),
  broughtBy: id()
    .notNull()
    .references(() => person.id),
  broughtAt: instant().notNull(),
  /** The version that the last table made of it: a later one is its neighbour's own doing. */
  version: count().notNull(),
})

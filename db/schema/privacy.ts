import type { Periods, PurgeCounts } from '~/domain/people'
import { flag, id, instant, json, key, table, text, index } from '../columns'
import { partnership } from './partnership'
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

/** When somebody was last here, once her session is gone. */
export const lastSeen = table('last_seen', {
  personId: id()
    .primaryKey()
    .references(() => person.id),
  at: instant().notNull(),
})

/** How long a partnership keeps what it need not keep for ever, where it differs from what is usual. In days. */
export const retention = table('retention', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  periods: json<Partial<Periods>>().notNull(),
})

/** What a day's clearing out took away: how many of each kind, and never what. */
export const purgeRun = table(
  'purge_run',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** `2026-03-04`, where the partnership is. */
    day: text().notNull(),
    counts: json<PurgeCounts>().notNull(),
    startedAt: instant().notNull(),
    finishedAt: instant(),
  },
  (row) => [key({ columns: [row.partnershipId, row.day] })],
)

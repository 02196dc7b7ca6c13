import type { KeepingKind, PeriodsChosen } from '~/domain/keeping'
import { condition, count, id, index, instant, json, table, uniqueIndex } from '../columns'
import { partnership } from './partnership'

/** How long a partnership keeps things, where it has chosen; what it has not is kept as long as usual. */
export const keepingPeriods = table('keeping_periods', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  periods: json<PeriodsChosen>().notNull(),
})

/**
 * A night's letting go: of a partnership's things, or of the installation's own. The next one stands here before its
 * time, so that it is known when it comes; of each there is one that has not ended.
 */
export const lettingGo = table(
  'letting_go',
  {
    id: id().primaryKey(),
    /** The partnership's id, or `installation`. */
    keeper: id().notNull(),
    partnershipId: id().references(() => partnership.id),
    dueAt: instant().notNull(),
    startedAt: instant(),
    /** Until then one server is at it; should it die, another goes on from there afterwards. */
    heldUntil: instant(),
    endedAt: instant(),
    /** How many of each kind went. */
    counts: json<Partial<Record<KeepingKind, number>>>().notNull(),
    inAll: count().notNull(),
  },
  (row) => [
    uniqueIndex('letting_go_one_ahead')
      .on(row.keeper)
      .where(condition`ended_at IS NULL`),
    index('letting_go_by_due').on(row.endedAt, row.dueAt),
    index('letting_go_by_keeper').on(row.keeper, row.endedAt),
  ],
)

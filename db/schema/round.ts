import { count, id, index, instant, json, pence, table, text, uniqueIndex, word } from '../columns'
import type { RoundDates, RoundEventKind, RoundRules } from '~/domain/round'
import { partnership } from './partnership'
import { person } from './people'

/** One share-out of money. Its stage is computed from `dates` and `round_event`, and stored nowhere. */
export const round = table(
  'round',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    slug: text().notNull(),
    title: text().notNull(),
    about: text().notNull(),
    /** ISO 4217; GBP for the partnership's own rounds, another only for an election brought in from elsewhere. */
    currency: text().notNull(),
    /** The pot as it was published; which budget lines it came from is in the register. */
    potPence: pence().notNull(),
    rules: json<RoundRules>().notNull(),
    dates: json<RoundDates>().notNull(),
    createdAt: instant().notNull(),
    createdBy: id().references(() => person.id),
  },
  (row) => [uniqueIndex('round_by_slug').on(row.partnershipId, row.slug)],
)

/** What happened to a round, in order. Only ever added to. */
export const roundEvent = table(
  'round_event',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    sequence: count().notNull(),
    kind: word<RoundEventKind>().notNull(),
    at: instant().notNull(),
    /** Nobody, when the clock did it. */
    by: id().references(() => person.id),
    detail: json<Record<string, unknown>>().notNull(),
  },
  (row) => [
    uniqueIndex('round_event_in_order').on(row.roundId, row.sequence),
    index('round_event_by_kind').on(row.kind),
  ],
)

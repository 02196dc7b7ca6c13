import { id, index, instant, pence, table, text } from '../columns'
import { partnership } from './partnership'
import { person } from './people'

/** What a partnership says that something is worth, by a source it names: shown as that, and never added to anything. */
export const proxyValue = table(
  'proxy_value',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** What is valued, such as “A year of weekly company for one person”. */
    name: text().notNull(),
    pence: pence().notNull(),
    /** Where the figure comes from, for anyone to look it up. */
    source: text().notNull(),
    at: instant().notNull(),
    by: id().references(() => person.id),
    endedAt: instant(),
    endedBy: id().references(() => person.id),
  },
  (row) => [index('proxy_value_by_partnership').on(row.partnershipId, row.endedAt)],
)

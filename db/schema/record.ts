import { count, id, index, instant, json, table, text, uniqueIndex } from '../columns'
import { partnership } from './partnership'

/** The partnership's audit log: gapless, chained by hash, only ever added to. */
export const auditEntry = table(
  'audit_entry',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    sequence: count().notNull(),
    at: instant().notNull(),
    /** The person's id (a pseudonym: the name stands elsewhere), or nobody when the clock did it. */
    actor: text(),
    act: text().notNull(),
    subject: text().notNull(),
    /** Public facts of the act: never a name, an address or a ballot. */
    detail: json<Record<string, unknown>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (row) => [
    uniqueIndex('audit_entry_in_order').on(row.partnershipId, row.sequence),
    index('audit_entry_by_subject').on(row.subject),
    index('audit_entry_by_actor').on(row.actor),
  ],
)

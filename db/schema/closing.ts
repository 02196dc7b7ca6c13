import { count, id, index, instant, json, key, table, text, uniqueIndex, word } from '../columns'
import type { Account, StatementTables } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { partnership } from './partnership'
import { person } from './people'

/** A wish to close the books up to a day. Another officer answers it. Only ever added to. */
export const closing = table(
  'closing',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** The last day of a month. */
    toOn: text().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
  },
  (row) => [index('closing_by_partnership').on(row.partnershipId, row.askedAt)],
)

/** What became of it: once, and for good. Only ever added to. */
export const closingAnswer = table('closing_answer', {
  closingId: id()
    .primaryKey()
    .references(() => closing.id),
  answer: word<'agreed' | 'declined' | 'taken-back'>().notNull(),
  by: id()
    .notNull()
    .references(() => person.id),
  at: instant().notNull(),
})

/** A period that is closed, with what stood in the books then. Never opened again; only ever added to. */
export const closedPeriod = table(
  'closed_period',
  {
    /** That of the wish to close it. */
    id: id()
      .primaryKey()
      .references(() => closing.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    number: count().notNull(),
    fromOn: text().notNull(),
    toOn: text().notNull(),
    /** The last financial year that is over with it; nothing while none is. */
    endsYear: count(),
    closedAt: instant().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    agreedBy: id()
      .notNull()
      .references(() => person.id),
    /** How many entries the journal had, and the hash of the last; the head of the record of acts before this one. */
    entries: count().notNull(),
    journalHead: text().notNull(),
    recordHead: text().notNull(),
    balances: json<readonly (readonly [Account, Pence])[]>().notNull(),
  },
  (row) => [
    uniqueIndex('closed_period_in_order').on(row.partnershipId, row.number),
    uniqueIndex('closed_period_by_day').on(row.partnershipId, row.toOn),
  ],
)

/** The statement of a financial year as it was when its books were closed. Only ever added to. */
export const yearStatement = table(
  'year_statement',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    year: count().notNull(),
    periodId: id()
      .notNull()
      .references(() => closedPeriod.id),
    madeAt: instant().notNull(),
    /** What it says, before it is put into words. */
    tables: json<StatementTables>().notNull(),
    /** SHA-256 of it. */
    seal: text().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.year] }), index('year_statement_by_period').on(row.periodId)],
)

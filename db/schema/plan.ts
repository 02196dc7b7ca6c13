import { count, id, index, instant, json, key, table, text, word } from '../columns'
import type { Carried, CodedPlace } from '~/domain/money'
import { partnership } from './partnership'
import { person } from './people'

/** A wish to carry what a year has left over into the next; carried when another agrees, as the register then says. */
export const carrying = table(
  'carrying',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** The year that is over. */
    year: count().notNull(),
    lines: json<readonly Carried[]>().notNull(),
    reason: text().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
    answeredBy: id().references(() => person.id),
    answeredAt: instant(),
    answer: word<'agreed' | 'declined'>(),
  },
  (row) => [index('carrying_waiting').on(row.partnershipId, row.answeredAt)],
)

/** The code an accountant uses for a kind of account, where it is not the usual one. */
export const accountCode = table(
  'account_code',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    place: word<CodedPlace>().notNull(),
    code: text().notNull(),
    setAt: instant().notNull(),
    setBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.partnershipId, row.place] })],
)

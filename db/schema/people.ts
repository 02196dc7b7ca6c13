import { id, index, instant, table, text } from '../columns'

/** What anyone may know of a person. How to reach them stands apart, in `contact`. */
export const person = table(
  'person',
  {
    id: id().primaryKey(),
    name: text().notNull(),
    createdAt: instant().notNull(),
    /** When they last signed in; nothing when they never did. */
    seenAt: instant(),
  },
  (row) => [index('person_by_last_seen').on(row.seenAt, row.createdAt)],
)

/** Private: seen by those who need it, never in open data. */
export const contact = table('contact', {
  personId: id()
    .primaryKey()
    .references(() => person.id),
  email: text().unique(),
  postcode: text(),
  phone: text(),
})

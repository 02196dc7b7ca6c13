import { count, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { Said } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'

/**
 * A proposal as it was each time it was sent in, so that those who check it see what changed. Only ever added to; the
 * words go when the one who wrote them is erased.
 */
export const sentVersion = table(
  'sent_version',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    /** The sequence of the event by which it was sent in. */
    sequence: count().notNull(),
    at: instant().notNull(),
    /** Private in part: all of it, as JSON (`SentWords`); empty once it is erased. */
    words: text().notNull(),
  },
  (row) => [key({ columns: [row.proposalId, row.sequence] })],
)

/**
 * What those who check an idea and the one whose idea it is say to each other about it: private to them. Only ever added
 * to; the words go when either is erased.
 */
export const checkingMessage = table(
  'checking_message',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    sequence: count().notNull(),
    kind: word<Said>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** Who was at the keyboard, when it was somebody who helped. */
    helperId: id().references(() => person.id),
    /** For changes that are asked for: until when they can be made. */
    until: instant(),
    words: text().notNull(),
  },
  (row) => [
    uniqueIndex('checking_message_in_order').on(row.proposalId, row.sequence),
    index('checking_message_by_person').on(row.by),
  ],
)

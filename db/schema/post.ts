import type { DeliveryTrouble, LetterKind, NewsChoice } from '~/domain/people'
import { count, id, index, instant, json, key, table, text, word } from '../columns'
import { partnership } from './partnership'
import { person } from './people'

/** Work for the world outside, written with the act that caused it and done after it is durable. */
export const outbox = table(
  'outbox',
  {
    id: id().primaryKey(),
    kind: word<LetterKind>().notNull(),
    /** Says the same thing twice is sent once. */
    once: text().notNull().unique(),
    /** On whose behalf it is written; nobody's, when it is the installation's own, such as a code. */
    partnershipId: id().references(() => partnership.id),
    /** Whom it is for, when it is somebody we know. */
    personId: id().references(() => person.id),
    /** Emptied when done: it may hold an address. */
    payload: json<unknown>(),
    postedAt: instant().notNull(),
    dueAt: instant().notNull(),
    tries: count().notNull(),
    doneAt: instant(),
    /** When it was found that it cannot be delivered: it then waits for an officer, and not for the clock. */
    givenUpAt: instant(),
    lastTrouble: word<DeliveryTrouble | 'too-late' | 'set-aside'>(),
  },
  (row) => [
    index('outbox_by_due').on(row.doneAt, row.givenUpAt, row.dueAt),
    index('outbox_undelivered').on(row.partnershipId, row.doneAt, row.givenUpAt),
    index('outbox_by_person').on(row.personId),
  ],
)

/** What someone has chosen about news from us, and the keyed hash by which the links in our letters know her. */
export const letterChoice = table('letter_choice', {
  personId: id()
    .primaryKey()
    .references(() => person.id),
  /** SHA-256 of the token in the link, so that reading the database stops nobody's letters. */
  stopHash: text().notNull().unique(),
  /** Nothing until she chooses: then it is daily for officers and none for others. */
  news: word<NewsChoice>(),
  chosenAt: instant(),
})

/** Up to where someone has been told what happened in a partnership, and when she is told again. */
export const digestStanding = table(
  'digest_standing',
  {
    personId: id()
      .notNull()
      .references(() => person.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    toldUpTo: instant().notNull(),
    nextAt: instant().notNull(),
    /** What waited for her when she was last told, so that it is said at once only when it is new. */
    waitingHash: text(),
  },
  (row) => [key({ columns: [row.personId, row.partnershipId] }), index('digest_standing_by_next').on(row.nextAt)],
)

/** Marked by an officer: letters to her address come back. Gone when she has given us another. */
export const wrongAddress = table(
  'wrong_address',
  {
    personId: id()
      .primaryKey()
      .references(() => person.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    markedAt: instant().notNull(),
    markedBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('wrong_address_by_partnership').on(row.partnershipId, row.markedAt)],
)

/** How a partnership's letters are answered, and at which hour of its day the digest goes out. */
export const postSetting = table('post_setting', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  replyTo: text(),
  /** 0 to 23, by the partnership's clock. */
  digestHour: count().notNull(),
})

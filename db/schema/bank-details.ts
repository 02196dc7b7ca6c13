import type { BankDetailsEventKind } from '~/domain/money'
import { count, flag, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import { award } from './award'
import { partnership } from './partnership'
import { person } from './people'

/**
 * Private: the bank account that an award is paid to. What it is stands here only under a key that does not (`locked`);
 * it goes when it is not needed any more, and that it was given stays.
 */
export const bankDetails = table(
  'bank_details',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    awardId: id()
      .notNull()
      .references(() => award.id),
    /** 1, 2, 3 … of an award. */
    sequence: count().notNull(),
    /** Name, sort code and account number, under the installation's key; empty once it has been let go. */
    locked: text().notNull(),
    /** The last figures of the account number; empty once it has been let go. */
    ends: text().notNull(),
    /** Where the payee is asked when the account is to change, by email; empty once let go, or where there is none. */
    contact: text().notNull(),
    /** Others were in force when these were given: they wait to be confirmed. */
    replaces: flag().notNull(),
    givenAt: instant().notNull(),
    /** Who was signed in; nobody when it was done by the link in a letter. */
    givenBy: id().references(() => person.id),
  },
  (row) => [
    uniqueIndex('bank_details_in_order').on(row.awardId, row.sequence),
    index('bank_details_by_partnership').on(row.partnershipId, row.givenAt),
    index('bank_details_by_giver').on(row.givenBy),
  ],
)

/** That a change was confirmed, vouched for or stopped. Only ever added to. */
export const bankDetailsEvent = table(
  'bank_details_event',
  {
    detailsId: id()
      .notNull()
      .references(() => bankDetails.id),
    kind: word<BankDetailsEventKind>().notNull(),
    at: instant().notNull(),
    /** Nobody when it was done by the link in a letter. */
    by: id().references(() => person.id),
    /** For an officer: how she knows. */
    reason: text().notNull(),
  },
  (row) => [key({ columns: [row.detailsId, row.kind] })],
)

/**
 * A way in for somebody who need not be known here: to give the details, or to answer for a change of them. It is found
 * by the hash of a secret that stands in one letter alone.
 */
export const bankLink = table(
  'bank_link',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    secretHash: text().notNull().unique(),
    /** The change it answers for; nothing where it is to give details. */
    detailsId: id().references(() => bankDetails.id),
    /** Where the letter went: from where the details come, then. Empty once let go. */
    contact: text().notNull(),
    askedAt: instant().notNull(),
    /** Nobody when giving other details asked for it. */
    askedBy: id().references(() => person.id),
    until: instant().notNull(),
    usedAt: instant(),
  },
  (row) => [index('bank_link_by_award').on(row.awardId)],
)

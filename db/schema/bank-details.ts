import type { BankDetailsEventKind, GoesBy } from '~/domain/money'
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
    /** Into a bank account, or through Stripe: then the account there stands in `stripe_payee`. */
    goesBy: word<GoesBy>().notNull(),
    /** Name, sort code and account number, under the installation's key; empty once it has been let go. */
    locked: text().notNull(),
    /** The last figures of the account number, or that there is none; empty once it has been let go. */
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

/**
 * Private: the account that whoever is paid has at Stripe, where she chose that. What Stripe asks her there, she tells
 * Stripe alone. The account is forgotten here with the bank details; it stays hers.
 */
export const stripePayee = table(
  'stripe_payee',
  {
    detailsId: id()
      .primaryKey()
      .references(() => bankDetails.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    awardId: id()
      .notNull()
      .references(() => award.id),
    /** Stripe's own name for it: nothing until Stripe has made it, and once it has been let go. */
    accountId: text().unique(),
    /** Stripe says that money can go into it, and on from there to her bank. */
    isReady: flag().notNull(),
    /** Stripe's own word for why it cannot, or why it made none; nothing where it just waits for her. */
    trouble: text(),
    /** Her bank did not take what Stripe sent on: which time, and Stripe's own word for why. */
    payoutId: text(),
    payoutTrouble: text(),
    askedAt: instant(),
  },
  (row) => [
    index('stripe_payee_by_award').on(row.awardId),
    index('stripe_payee_by_asked').on(row.partnershipId, row.askedAt),
  ],
)

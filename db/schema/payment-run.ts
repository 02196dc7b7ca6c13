import { condition, count, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { PaymentRunEventKind } from '~/domain/money'
import { bankAccount } from './bank'
import { partnership } from './partnership'
import { payment } from './payment'
import { person } from './people'

/** Payments that go to the bank together, in one file. What is in it is in `payment_run_item`. */
export const paymentRun = table(
  'payment_run',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** 1, 2, 3 … of a partnership. */
    number: count().notNull(),
    /** The day the bank is asked to pay, `YYYY-MM-DD`. */
    payOn: text().notNull(),
    madeAt: instant().notNull(),
    madeBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [uniqueIndex('payment_run_in_order').on(row.partnershipId, row.number)],
)

/**
 * A payment in a run. The database itself refuses a payment that is in another one: only from a run that was taken apart
 * (`released`) can it go into another.
 */
export const paymentRunItem = table(
  'payment_run_item',
  {
    runId: id()
      .notNull()
      .references(() => paymentRun.id),
    paymentId: id()
      .notNull()
      .references(() => payment.id),
    releasedAt: instant(),
  },
  (row) => [
    key({ columns: [row.runId, row.paymentId] }),
    uniqueIndex('payment_run_item_once')
      .on(row.paymentId)
      .where(condition`released_at IS NULL`),
  ],
)

/** Its file was downloaded, it was sent, it was taken apart. Only ever added to. */
export const paymentRunEvent = table(
  'payment_run_event',
  {
    id: id().primaryKey(),
    runId: id()
      .notNull()
      .references(() => paymentRun.id),
    kind: word<PaymentRunEventKind>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** The hash of the file as it was downloaded; nothing for the others. */
    fileHash: text(),
  },
  (row) => [index('payment_run_event_by_run').on(row.runId, row.at)],
)

/**
 * An account that payments are made from, under the installation's key: what a payment file has to say. Its last figures
 * stand beside it, so that the treasurer knows which it is. Where accounts of the bank are kept here it is one of those;
 * where none is, a partnership has one that belongs to none.
 */
export const payingAccount = table(
  'paying_account',
  {
    /** The account of the bank that it is, or the partnership where none is kept here. */
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    accountId: id().references(() => bankAccount.id),
    locked: text().notNull(),
    ends: text().notNull(),
    setAt: instant().notNull(),
    setBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('paying_account_by_partnership').on(row.partnershipId)],
)

import { condition, count, id, index, instant, json, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { Bought, PaymentState, PayingWay } from '~/domain/money'
import { award } from './award'
import { bankDetails } from './bank-details'
import { budgetLine, fund } from './budget'
import { partnership } from './partnership'
import { person } from './people'

/**
 * A payment of one instalment: facts that never change; its life is in `payment_step`, and its payee is the award's at
 * that version (`award_payee`).
 */
export const payment = table(
  'payment',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    awardId: id()
      .notNull()
      .references(() => award.id),
    awardVersion: count().notNull(),
    instalment: count().notNull(),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    amountPence: pence().notNull(),
    way: word<PayingWay>().notNull(),
    /** The account a transfer goes to; nothing when none had been given. */
    detailsId: id().references(() => bankDetails.id),
    /** The account at Stripe, as a hash, of one that goes through it. */
    connected: text(),
    bought: json<Bought>(),
    /** How many people have to authorise it. */
    authorisers: count().notNull(),
  },
  (row) => [index('payment_by_award').on(row.awardId, row.instalment)],
)

/** Prepared, authorised, sent, cleared, failed, cancelled, returned, in doubt. Only ever added to. */
export const paymentStep = table(
  'payment_step',
  {
    paymentId: id()
      .notNull()
      .references(() => payment.id),
    sequence: count().notNull(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    to: word<PaymentState>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** For an authorisation: the hash of the payee, amount and award version that were confirmed. */
    confirmed: text(),
    /** What the outside world knows the payment by; no two of a partnership share one. */
    transferId: text(),
    /** The bank's own date. */
    clearedOn: text(),
    reason: text(),
  },
  (row) => [
    key({ columns: [row.paymentId, row.sequence] }),
    uniqueIndex('payment_step_of_one_transfer').on(row.partnershipId, row.transferId),
  ],
)

/**
 * Private: who signed for cash or vouchers, and who stood by. Names of people who need not be known here. Emptied with the
 * name of who was paid; that it was signed for stays.
 */
export const paymentReceipt = table('payment_receipt', {
  paymentId: id()
    .primaryKey()
    .references(() => payment.id),
  names: text().notNull(),
  at: instant().notNull(),
  by: id()
    .notNull()
    .references(() => person.id),
})

/**
 * Where each payment has got to: the last of its steps, kept here so that lists need not go through them all
 * (`sparks verify` compares). The database itself refuses a second payment of an instalment while one is alive.
 */
export const paymentStanding = table(
  'payment_standing',
  {
    paymentId: id()
      .primaryKey()
      .references(() => payment.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    awardId: id()
      .notNull()
      .references(() => award.id),
    instalment: count().notNull(),
    state: word<PaymentState>().notNull(),
    movedAt: instant().notNull(),
  },
  (row) => [
    uniqueIndex('payment_standing_one_alive')
      .on(row.awardId, row.instalment)
      .where(condition`state IN ('prepared', 'authorised', 'sent', 'in-doubt', 'cleared', 'astray', 'giving-up')`),
    index('payment_standing_by_award').on(row.awardId, row.state),
    index('payment_standing_by_state').on(row.partnershipId, row.state, row.movedAt),
  ],
)

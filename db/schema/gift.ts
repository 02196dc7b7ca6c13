import { count, flag, id, index, instant, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { GiftKind, GiftState, RefundState } from '~/domain/money'
import { fund } from './budget'
import { journalEntry } from './journal'
import { payment } from './payment'
import { partnership } from './partnership'
import { person } from './people'
import { round } from './round'

/**
 * A fund that takes gifts by card. What Stripe then does is recorded in the name of the officer who opened it: she said
 * that it may, and nobody sits there when it happens.
 */
export const giftFund = table(
  'gift_fund',
  {
    fundId: id()
      .primaryKey()
      .references(() => fund.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    openedBy: id()
      .notNull()
      .references(() => person.id),
    openedAt: instant().notNull(),
    /** Nothing while it takes gifts. */
    closedAt: instant(),
    /** It may be claimed on: the money is a charity's. */
    giftAid: flag().notNull(),
  },
  (row) => [index('gift_fund_by_partnership').on(row.partnershipId, row.openedAt)],
)

/** A gift from when it was wanted: where it has got to, and what Stripe knows it by. Who gave stands in `gift_words`. */
export const gift = table(
  'gift',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    roundId: id().references(() => round.id),
    kind: word<GiftKind>().notNull(),
    amountPence: pence().notNull(),
    language: text().notNull(),
    startedAt: instant().notNull(),
    state: word<GiftState>().notNull(),
    stateAt: instant().notNull(),
    sessionId: text().unique(),
    /** Stripe's own page for it. */
    url: text(),
    chargeId: text().unique(),
    /** While its giver says at her bank that she never gave it. */
    disputed: flag().notNull(),
  },
  (row) => [
    index('gift_by_partnership').on(row.partnershipId, row.startedAt),
    index('gift_by_state').on(row.state, row.startedAt),
    index('gift_by_round').on(row.roundId),
  ],
)

/** Private: who gave, and what she declared for Gift Aid. Emptied when it is old enough, and when she asks. */
export const giftWords = table(
  'gift_words',
  {
    giftId: id()
      .primaryKey()
      .references(() => gift.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** Whoever was signed in, so that it is found with all else that we hold of her. */
    personId: id().references(() => person.id),
    name: text().notNull(),
    email: text().notNull(),
    title: text().notNull(),
    forename: text().notNull(),
    surname: text().notNull(),
    house: text().notNull(),
    postcode: text().notNull(),
    /** When she declared; nothing where she did not. */
    declaredAt: instant(),
  },
  (row) => [index('gift_words_by_person').on(row.personId)],
)

/** Money that goes back to whoever gave it: prepared by one officer, authorised by another, made by Stripe. */
export const giftRefund = table(
  'gift_refund',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    giftId: id()
      .notNull()
      .references(() => gift.id),
    amountPence: pence().notNull(),
    reason: text().notNull(),
    state: word<RefundState>().notNull(),
    preparedBy: id()
      .notNull()
      .references(() => person.id),
    preparedAt: instant().notNull(),
    authorisedBy: id().references(() => person.id),
    authorisedAt: instant(),
    settledAt: instant(),
    stripeId: text().unique(),
    /** Stripe's own word for why not. */
    trouble: text(),
  },
  (row) => [
    index('gift_refund_by_gift').on(row.giftId),
    index('gift_refund_by_state').on(row.partnershipId, row.state),
  ],
)

/** What Stripe is to be asked, written with the act that wants it. Its id is the key under which Stripe does it once. */
export const stripeCall = table(
  'stripe_call',
  {
    id: id().primaryKey(),
    kind: word<'open-gift' | 'make-refund' | 'connect-payee' | 'make-transfer'>().notNull(),
    /** The gift, the refund, the details or the payment: each is asked for once. */
    subjectId: id().notNull().unique(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** The whole address of the partnership's pages, for Stripe to lead back to. */
    home: text().notNull(),
    /** Put off with every try, and while somebody is asking. */
    dueAt: instant().notNull(),
    tries: count().notNull(),
    doneAt: instant(),
  },
  (row) => [index('stripe_call_by_due').on(row.doneAt, row.dueAt)],
)

/** That Stripe said something happened: that, and not what. What it is, Stripe is asked. */
export const stripeEvent = table(
  'stripe_event',
  {
    id: id().primaryKey(),
    type: text().notNull(),
    subjectId: id(),
    receivedAt: instant().notNull(),
    doneAt: instant(),
  },
  (row) => [index('stripe_event_by_done').on(row.doneAt, row.receivedAt)],
)

/** Every movement of the money that Stripe holds, as it stands in the books. Only ever added to. */
export const stripeMovement = table(
  'stripe_movement',
  {
    /** Stripe's own id of its balance transaction. */
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    type: text().notNull(),
    amountPence: pence().notNull(),
    feePence: pence().notNull(),
    /** What it is of at Stripe: a charge, a refund, a payout. */
    sourceId: text(),
    giftId: id().references(() => gift.id),
    /** The payment it sent, or brought back. */
    paymentId: id().references(() => payment.id),
    /** Nothing where it is of several funds, as a payout may be. */
    fundId: id().references(() => fund.id),
    /** Nothing where it moved nothing. */
    entryId: id().references(() => journalEntry.id),
    happenedAt: instant().notNull(),
    recordedAt: instant().notNull(),
  },
  (row) => [
    index('stripe_movement_by_gift').on(row.giftId),
    index('stripe_movement_by_source').on(row.sourceId),
    index('stripe_movement_by_payment').on(row.paymentId),
    index('stripe_movement_in_order').on(row.partnershipId, row.happenedAt),
    uniqueIndex('stripe_movement_of_entry').on(row.entryId),
  ],
)

/** Up to where what Stripe has was looked through, and what it said that it holds when it last was. */
export const stripeStanding = table('stripe_standing', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  lookedAt: instant().notNull(),
  /** By Stripe's own clock: all movements that happened before it are here. */
  seenUpTo: instant().notNull(),
  /** What Stripe holds by its own word, available and pending. */
  heldPence: pence().notNull(),
})

/** A claim of Gift Aid that was taken to HMRC. */
export const giftAidClaim = table(
  'gift_aid_claim',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    number: count().notNull(),
    madeAt: instant().notNull(),
    madeBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [uniqueIndex('gift_aid_claim_in_order').on(row.partnershipId, row.number)],
)

/** A gift in a claim, with as much of it as was claimed on: once. */
export const giftAidClaimItem = table(
  'gift_aid_claim_item',
  {
    claimId: id()
      .notNull()
      .references(() => giftAidClaim.id),
    giftId: id()
      .notNull()
      .references(() => gift.id),
    amountPence: pence().notNull(),
  },
  (row) => [key({ columns: [row.giftId] }), index('gift_aid_claim_item_by_claim').on(row.claimId)],
)

import { count, id, index, instant, key, pence, table, uniqueIndex, word } from '../columns'
import type { ThanksRate, ThanksState, TimeKind } from '~/domain/panel'
import { budgetLine, fund } from './budget'
import { partnership } from './partnership'
import { person } from './people'
import { round } from './round'

/** The time that somebody on the panel gave to a round, as she wrote it herself. */
export const timeGiven = table(
  'time_given',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    kind: word<TimeKind>().notNull(),
    minutes: count().notNull(),
    writtenAt: instant().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.personId, row.kind] }), index('time_given_by_person').on(row.personId)],
)

/** Whether a partnership pays the panel for its time. No row: it does not. */
export const thanksRate = table('thanks_rate', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  by: word<ThanksRate['by']>().notNull(),
  amountPence: pence().notNull(),
  changedAt: instant().notNull(),
  changedBy: id()
    .notNull()
    .references(() => person.id),
})

/** Somebody on the panel who would rather not be paid. Gone when she changes her mind. */
export const thanksDeclined = table(
  'thanks_declined',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.personId] }), index('thanks_declined_by_person').on(row.personId)],
)

/** A payment to a member for her time in a round, straight from a budget line: facts that never change. */
export const thanksPayment = table(
  'thanks_payment',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    roundId: id()
      .notNull()
      .references(() => round.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    /** What it is for, as it was when it was prepared. */
    minutes: count().notNull(),
    meetings: count().notNull(),
    amountPence: pence().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    index('thanks_payment_by_partnership').on(row.partnershipId, row.at),
    index('thanks_payment_by_round').on(row.roundId, row.personId),
    index('thanks_payment_by_person').on(row.personId),
  ],
)

/** Prepared, authorised, paid, cancelled. Only ever added to. */
export const thanksStep = table(
  'thanks_step',
  {
    id: id().primaryKey(),
    paymentId: id()
      .notNull()
      .references(() => thanksPayment.id),
    sequence: count().notNull(),
    to: word<ThanksState>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    uniqueIndex('thanks_step_in_order').on(row.paymentId, row.sequence),
    index('thanks_step_by_person').on(row.by),
  ],
)

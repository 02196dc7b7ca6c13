import { isDate } from '~/domain/money'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentById } from '~/records/money/payment.server'
import { takeStep, type NotStepped } from './take-step.server'

/** What became of a payment once it was handed to the bank, as the bank says or nobody knows. */
export type Fate =
  | { readonly to: 'cleared'; readonly clearedOn: string }
  | { readonly to: 'failed' | 'returned' | 'in-doubt'; readonly reason: string }

export async function followPayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  fate: Fate,
): Promise<Outcome<object, NotStepped | 'no-such-date'>> {
  if (fate.to === 'cleared' && !(await isPast(db, on, paymentId, fate.clearedOn))) return refuse('no-such-date')
  const taken = await takeStep(db, on, 'payment.follow', paymentId, fate)
  return taken.ok ? ok : taken
}

/** The bank's day is a day, and has come where the partnership is. */
async function isPast(db: Db, on: Occasion, paymentId: string, date: string): Promise<boolean> {
  const payment = await paymentById(db, paymentId)
  const award = payment && (await awardById(db, payment.awardId))
  if (!award) throw new Error(`no payment ${paymentId}`)
  const { timeZone } = await partnershipOf(db, award.book)
  return isDate(date) && date <= dateIn(timeZone, on.at)
}

/** Takes back a payment that has not been handed to the bank. */
export async function cancelPayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  reason: string,
): Promise<Outcome<object, NotStepped>> {
  const taken = await takeStep(db, on, 'payment.cancel', paymentId, { to: 'cancelled', reason })
  return taken.ok ? ok : taken
}

import { and, eq, isNull } from 'drizzle-orm'
import { stripeCall } from '~db/schema'
import { isOut, nextAskAt, stateOf, step, stepTo, type Entry, type PaymentEvent } from '~/domain/money'
import { dateIn, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { deskFor, sealOf } from '~/records/money/desk.server'
import { addStep, paymentById } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import type { Letter } from '~/records/outbox.server'
import { tellItCameBack, type CameBack } from '../follow-payment.server'
import type { CallRow } from '../gift/settle-call.server'
import { roundMovesOn } from '../round-moves-on.server'
import { writeInJournal } from '../take-step.server'

export type BackLetter = (told: CameBack) => Omit<Letter, 'to'>

type StripeFate =
  | { readonly to: 'cleared'; readonly clearedOn: string }
  | { readonly to: 'in-doubt' | 'failed' | 'returned'; readonly reason: string }

/** Before Stripe's own word for why: the pages say it in words of ours. */
export const stripeSaid = (why: string): string => `stripe:${why}`

/**
 * Takes a step that Stripe has told of, in the name of who sent the payment. Says false where it cannot be taken: it has
 * been already, or the payment is elsewhere by now. `entry` is what it posted.
 */
export async function stepByStripe(
  db: Db,
  on: Occasion,
  paymentId: string,
  fate: StripeFate,
  letterFor: BackLetter,
): Promise<{ readonly entry: Entry | undefined } | false> {
  const payment = await paymentById(db, paymentId)
  const award = payment && (await awardById(db, payment.awardId))
  const sent = payment && stepTo(payment, 'sent')
  if (!payment || !award || !sent) return false
  const event = { ...fate, by: sent.by, at: on.at } as PaymentEvent
  const stepped = step(payment, event, await deskFor(db, on, award, payment))
  if (!stepped.ok) return false
  await addStep(db, on, stepped.payment)
  const pen = penOf(db, { ...on, by: null }, await partnershipOf(db, award.book), sent.by)
  const entry = await writeInJournal(db, pen, stepped.payment, award, stepped.ledger)
  const roundNow = await roundMovesOn(db, on, award.roundId)
  await pen.sign('clock', `payment:${paymentId}`, { to: event.to, seal: sealOf(payment), roundNow })
  if (event.to === 'failed' || event.to === 'returned') {
    await tellItCameBack(db, on, { award, payment: stepped.payment }, event.to, letterFor)
  }
  return { entry }
}

/** Stripe has made the transfer: the money is in her account there. */
export async function transferIsMade(
  db: Db,
  on: Occasion,
  { paymentId, at }: { readonly paymentId: string; readonly at: Instant },
  letterFor: BackLetter,
): Promise<void> {
  const payment = await paymentById(db, paymentId)
  if (!payment) return
  const { timeZone } = await partnershipOf(db, payment.book)
  await stepByStripe(db, on, paymentId, { to: 'cleared', clearedOn: dateIn(timeZone, at) }, letterFor)
  await nothingMoreToAsk(db, on, paymentId)
}

/** Stripe does not make it, and has not: nobody was paid, and it is owed as before. */
export async function transferIsRefused(
  db: Db,
  on: Occasion,
  paymentId: string,
  why: string,
  letterFor: BackLetter,
): Promise<void> {
  const failed = await stepByStripe(db, on, paymentId, { to: 'failed', reason: stripeSaid(why) }, letterFor)
  const payment = failed ? undefined : await paymentById(db, paymentId)
  // As long as the books cannot follow, Stripe is asked again: it is never left out without anybody knowing.
  if (payment && isOut(stateOf(payment))) return
  await nothingMoreToAsk(db, on, paymentId)
}

/** Nobody knows whether it was made: nothing else is paid for that part, and Stripe is asked again, later each time. */
export async function transferInDoubt(db: Db, on: Occasion, call: CallRow, letterFor: BackLetter): Promise<void> {
  const payment = await paymentById(db, call.subjectId)
  if (payment && stateOf(payment) === 'sent') {
    await stepByStripe(db, on, payment.id, { to: 'in-doubt', reason: stripeSaid('no-answer') }, letterFor)
  }
  await db
    .update(stripeCall)
    .set({ dueAt: nextAskAt(on.at, call.tries) })
    .where(eq(stripeCall.id, call.id))
}

const nothingMoreToAsk = (db: Db, on: Occasion, subjectId: string) =>
  db
    .update(stripeCall)
    .set({ doneAt: on.at })
    .where(and(eq(stripeCall.subjectId, subjectId), isNull(stripeCall.doneAt)))

import { and, eq } from 'drizzle-orm'
import { stripeMovement } from '~db/schema'
import {
  isOut,
  stateOf,
  stepTo,
  stripeClearing,
  unspentReturned,
  type Entry,
  type Payment,
  type Recording,
} from '~/domain/money'
import { pence } from '~/domain/pence'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentById } from '~/records/money/payment.server'
import type { Pen } from '~/records/money/pen.server'
import { totalsOfScope } from '~/records/money/totals.server'
import type { FoundMovement } from '../gift/record-movement.server'
import { entryOfPayment } from '../take-step.server'
import { stepByStripe, stripeSaid, type BackLetter } from './settle-transfer.server'

/** What a movement of money that went out to somebody, or came back from there, is in the books. */
export interface RecordedTransfer {
  readonly payment: Payment
  readonly entry: Entry
}

/** Which payment a movement sent or brought back: by its own word, or by that of the transfer that it takes back. */
async function paymentOf(db: Db, book: string, found: FoundMovement): Promise<Payment | undefined> {
  let id = found.paymentId
  if (found.type === 'transfer_refund' && found.transferId !== null) {
    const [out] = await db
      .select({ paymentId: stripeMovement.paymentId })
      .from(stripeMovement)
      .where(and(eq(stripeMovement.sourceId, found.transferId), eq(stripeMovement.type, 'transfer')))
    id = out?.paymentId ?? null
  }
  const payment = id === null ? undefined : await paymentById(db, id)
  return payment?.book === book && payment.way === 'stripe' ? payment : undefined
}

/**
 * Lays a transfer beside the payment that it is, and takes what came back of one out of what was paid. Nothing where no
 * payment explains it, or not this much: then it is in the books as Stripe's own word, and `sparks verify` tells of it.
 * @param pen writes what is new; the entry of the payment itself was there when it was sent.
 */
export async function recordTransfer(
  db: Db,
  on: Occasion,
  book: string,
  found: FoundMovement,
  { pen, recording }: { readonly pen: Pen; readonly recording: Recording },
  letterFor: BackLetter,
): Promise<RecordedTransfer | undefined> {
  if (found.type !== 'transfer' && found.type !== 'transfer_refund') return undefined
  const payment = await paymentOf(db, book, found)
  if (!payment || found.feePence !== 0) return undefined
  return found.type === 'transfer'
    ? wentOut(db, on, payment, found, letterFor)
    : cameBack(db, on, payment, found, { pen, recording }, letterFor)
}

async function wentOut(db: Db, on: Occasion, payment: Payment, found: FoundMovement, letterFor: BackLetter) {
  if (!stepTo(payment, 'sent') || !isOut(stateOf(payment)) || found.amountPence !== 0 - payment.amountPence)
    return undefined
  const entry = await entryOfPayment(db, payment)
  const [beside] = await db
    .select({ id: stripeMovement.id })
    .from(stripeMovement)
    .where(eq(stripeMovement.entryId, entry.id))
  // A second transfer of one payment is none of ours.
  if (beside) return undefined
  const { timeZone } = await partnershipOf(db, payment.book)
  const cleared = { to: 'cleared', clearedOn: dateIn(timeZone, found.happenedAt) } as const
  if (stateOf(payment) !== 'cleared') await stepByStripe(db, on, payment.id, cleared, letterFor)
  return { payment, entry }
}

/** All of it: the payment has come back, and is owed again. Some of it: money that was not needed, like any other. */
async function cameBack(
  db: Db,
  on: Occasion,
  payment: Payment,
  found: FoundMovement,
  { pen, recording }: { readonly pen: Pen; readonly recording: Recording },
  letterFor: BackLetter,
): Promise<RecordedTransfer | undefined> {
  if (stateOf(payment) !== 'cleared' || found.amountPence <= 0) return undefined
  if (found.amountPence === payment.amountPence) {
    const returned = { to: 'returned', reason: stripeSaid('reversed') } as const
    const stepped = await stepByStripe(db, on, payment.id, returned, letterFor)
    if (stepped && stepped.entry) return { payment, entry: stepped.entry }
  }
  const award = await awardById(db, payment.awardId)
  const { lineId, fundId, awardId } = payment
  const totals = await totalsOfScope(db, payment.book, { of: 'award', awardId, lineId })
  if (!award || totals.paidOnAwardsPence - totals.returnedPence < found.amountPence) return undefined
  const back = { book: payment.book, returnId: `stripe:${found.id}`, awardId, roundId: award.roundId, lineId, fundId }
  const entry = unspentReturned(
    { ...back, amountPence: pence(found.amountPence), to: stripeClearing(fundId) },
    stripeSaid('reversed-in-part'),
    recording,
  )
  await pen.post(entry)
  return { payment, entry }
}

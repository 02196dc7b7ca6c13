import {
  instalmentPaid,
  paidFrom,
  parseAccount,
  paymentLost,
  paymentUndone,
  stateOf,
  stateOfFloat,
  step,
  type Entry,
  type LedgerEffect,
  type Payment,
  type PaymentEvent,
  type PaymentRefusal,
} from '~/domain/money'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import type { Pence } from '~/domain/pence'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { isPaymentInBank } from '~/records/money/bank-entries.server'
import { partnershipOf } from '~/records/money/budget.server'
import { deskFor, sealOf } from '~/records/money/desk.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { addStep, paymentById, paymentOfTransfer } from '~/records/money/payment.server'
import { floatById, heldInFloat } from '~/records/money/cash-float.server'
import { penOf, type Pen } from '~/records/money/pen.server'
import { balanceOf } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'
import { heldByChallenges } from '~/records/voting/challenges.server'
import { roundMovesOn } from './round-moves-on.server'

export type NotStepped =
  NotAllowed | PaymentRefusal | 'challenge-in-the-way' | 'vote-set-aside' | 'no-such-float' | 'float-paid-back'

/** An event before it is known who does it, and when. */
type WithoutWho<Event> = Event extends unknown ? Omit<Event, 'by' | 'at'> : never

/**
 * What every step of a payment has in common: who may, whether the step may be taken now, the step itself, and what the
 * journal says of it, all in one transaction. The same step sent twice by the same person is taken once.
 * @param floatId the float of cash that it is handed over from; from the bank when there is none.
 * @param inRun whether it is the payment's run that takes the step; by hand it is refused as long as it is in one.
 */
export async function takeStep(
  db: Db,
  on: Occasion,
  act: Act,
  paymentId: string,
  event: WithoutWho<PaymentEvent>,
  { inRun = false, floatId }: { readonly inRun?: boolean; readonly floatId?: string | undefined } = {},
): Promise<Outcome<{ readonly payment: Payment; readonly award: AwardOnRecord }, NotStepped>> {
  const payment = await paymentById(db, paymentId)
  const award = payment && (await awardById(db, payment.awardId))
  if (!award) throw new Error(`no payment ${paymentId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const transferUsedBy = event.to === 'sent' ? await paymentOfTransfer(db, award.book, event.transferId) : undefined
  const inBank = event.to === 'failed' && (await isPaymentInBank(db, paymentId))
  const found = await deskFor(db, on, award, payment)
  const desk = { ...found, transferUsedBy, inBank, inRun: found.inRun && { ...found.inRun, sending: inRun } }
  const by = on.by ?? ''
  const allowed = may(actor, act, { now: on.at, hasInterest: desk.interestedIds.includes(by), provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const facts = { ...event, by, at: on.at } as PaymentEvent
  if (isSameAgain(payment, facts)) return { ...ok, payment, award }

  // Money that has not left yet waits; what has is only followed.
  if (event.to === 'authorised' || event.to === 'sent') {
    const held = await heldByChallenges(db, award.roundId)
    if (!held.ok) return held
  }
  const from =
    event.to === 'sent' ? await payingFrom(db, payment, floatId) : { ok: true as const, fundPence: undefined }
  if (!from.ok) return from
  const stepped = step(payment, facts, { ...desk, fundPence: from.fundPence ?? desk.fundPence })
  if (!stepped.ok) return stepped
  if (stepped.ledger === 'reverse') {
    const back = await mayComeBack(db, payment)
    if (!back.ok) return back
  }
  await addStep(db, on, stepped.payment)
  const pen = penOf(db, on, await partnershipOf(db, award.book))
  await writeInJournal(db, pen, stepped.payment, award, stepped.ledger, floatId)
  const arrivals = facts.to === 'cleared' || stateOf(payment) === 'cleared'
  const roundNow = await roundMovesOn(db, on, award.roundId, { arrivals })
  await pen.sign(act, `payment:${paymentId}`, { to: facts.to, seal: sealOf(payment), roundNow })
  return { ...ok, payment: stepped.payment, award }
}

/** The step that was taken last, taken again by whom it was taken by: a double click, or a page sent twice. */
function isSameAgain(payment: Payment, event: PaymentEvent): boolean {
  const last = payment.steps.at(-1)
  if (last?.to !== event.to || last.by !== event.by) return false
  if (last.to === 'authorised') return event.to === 'authorised' && last.confirmed === event.confirmed
  if (last.to === 'sent') return event.to === 'sent' && last.transferId === event.transferId
  if (last.to === 'cleared') return event.to === 'cleared' && last.clearedOn === event.clearedOn
  return true
}

/** What there is where a payment is to come from: a float that is with its holder, the bank, or Stripe. */
async function payingFrom(
  db: Db,
  payment: Payment,
  floatId: string | undefined,
): Promise<Outcome<{ readonly fundPence: Pence }, 'no-such-float'>> {
  if (floatId === undefined) return { ok: true, fundPence: await balanceOf(db, payment.book, paidFrom(payment)) }
  const float = await floatById(db, payment.book, floatId)
  const isOpen = float && float.fundId === payment.fundId && stateOfFloat(float) === 'drawn'
  if (!isOpen || payment.way !== 'cash') return refuse('no-such-float')
  return { ok: true, fundPence: await heldInFloat(db, float) }
}

/** What was paid from a float comes back into it, as long as somebody holds it. */
async function mayComeBack(db: Db, payment: Payment): Promise<Outcome<object, 'float-paid-back'>> {
  const paid = await entryOfPayment(db, payment)
  const from = parseAccount(paid.postings[0]?.from ?? '')
  if (from?.place !== 'cash') return ok
  const float = await floatById(db, payment.book, from.floatId)
  return float && stateOfFloat(float) === 'drawn' ? ok : refuse('float-paid-back')
}

/** What a step means for the books. Hands back the entry it posted. */
export async function writeInJournal(
  db: Db,
  pen: Pen,
  payment: Payment,
  award: AwardOnRecord,
  ledger: LedgerEffect,
  floatId?: string,
): Promise<Entry | undefined> {
  if (ledger === 'none') return undefined
  const { id: paymentId, book, awardId, lineId, fundId, amountPence, way } = payment
  const last = payment.steps.at(-1)
  const reason = last && 'reason' in last ? last.reason : ''
  if (ledger === 'post' || ledger === 'write-off') {
    const paid = { way, book, paymentId, awardId, roundId: award.roundId, lineId, fundId, amountPence, floatId }
    const recording = pen.recording()
    const posted = ledger === 'post' ? instalmentPaid(paid, recording) : paymentLost(paid, reason, recording)
    await pen.post(posted)
    return posted
  }
  const entry = await entryOfPayment(db, payment)
  const undone = paymentUndone(entry, reason, pen.recording())
  await pen.post(undone)
  return undone
}

/** The entry of a payment that has left us. @throws Error where there is none */
export async function entryOfPayment(db: Db, { id, awardId }: Pick<Payment, 'id' | 'awardId'>): Promise<Entry> {
  const entry = (await entriesOfAward(db, awardId)).find(
    (each) => each.about.paymentId === id && each.event === 'instalment-paid',
  )
  if (!entry) throw new Error(`payment ${id} left us and stands in no entry`)
  return entry
}

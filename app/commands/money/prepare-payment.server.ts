import { prepare, stateOf, type Bought, type PayingWay, type PaymentRefusal } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { deskFor, sealOf } from '~/records/money/desk.server'
import { insertPayment } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { heldAtStripe } from '~/records/money/stripe-payee.server'
import { actorIn } from '~/records/people/actor.server'
import { heldByChallenges } from '~/records/voting/challenges.server'

/** How it is to be paid: where nothing is said, as whoever is paid has chosen, and else into a bank account. */
export interface HowPaid {
  readonly way?: PayingWay
  readonly bought?: Bought
  /** Whether Stripe is set up, and is this partnership's. */
  readonly stripe?: boolean
}

/** Prepares the payment of one instalment, for another person to authorise. */
export async function preparePayment(
  db: Db,
  on: Occasion,
  awardId: string,
  instalment: number,
  how: HowPaid = {},
): Promise<
  Outcome<{ readonly paymentId: string }, NotAllowed | PaymentRefusal | 'challenge-in-the-way' | 'vote-set-aside'>
> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const found = await deskFor(db, on, award)
  const funds = award.instalments.map(({ fundId }) => fundId)
  const desk = { ...found, atStripePence: how.stripe ? await heldAtStripe(db, award.book, funds) : undefined }
  const by = on.by ?? ''
  const allowed = may(actor, 'payment.prepare', { now: on.at, hasInterest: desk.interestedIds.includes(by) })
  if (!allowed.ok) return allowed
  // A second press of the button finds the payment that the first one made; what is bought elsewhere is another.
  const { way = desk.details?.inForceBy === 'stripe' ? 'stripe' : 'transfer', bought } = how
  const own = desk.payments.find(
    (payment) =>
      payment.instalment === instalment &&
      payment.way === way &&
      payment.bought?.supplier === bought?.supplier &&
      payment.bought?.what === bought?.what &&
      stateOf(payment) === 'prepared' &&
      payment.steps[0]?.by === by,
  )
  if (own) return { ok: true, paymentId: own.id }

  const held = await heldByChallenges(db, award.roundId)
  if (!held.ok) return held
  const prepared = prepare({ paymentId: on.newId(), instalment, by, at: on.at, way, ...(bought && { bought }) }, desk)
  if (!prepared.ok) return prepared
  const { payment } = prepared
  await insertPayment(db, payment)
  const pen = penOf(db, on, await partnershipOf(db, award.book))
  const { id, amountPence } = payment
  await pen.sign('payment.prepare', `payment:${id}`, { awardId, instalment, amountPence, seal: sealOf(payment) })
  return { ok: true, paymentId: id }
}

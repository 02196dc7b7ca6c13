import { stripeCall } from '~db/schema'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { paymentById } from '~/records/money/payment.server'
import type { Letter } from '~/records/outbox.server'
import { markPaymentSent, type NotSent, type SentPayment } from '../send-payment.server'

/** What a payment that goes through Stripe is known by outside: a group of transfers of its own, in which is only one. */
export const transferGroupOf = (paymentId: string): string => `payment:${paymentId}`

/**
 * Sends an authorised payment through Stripe. The books have it from here on, so that nothing else spends what it needs;
 * Stripe is asked once this is durable, under a key by which it is done once.
 */
export async function sendByStripe(
  db: Db,
  on: Occasion,
  paymentId: string,
  { home, isSetUp }: { readonly home: string; readonly isSetUp: boolean },
  letterFor: (sent: SentPayment) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotSent | 'stripe-not-set-up'>> {
  if (!isSetUp) return refuse('stripe-not-set-up')
  const payment = await paymentById(db, paymentId)
  if (!payment) throw new Error(`no payment ${paymentId}`)
  // Pressed twice: it was sent by the first, and Stripe may have answered since.
  if (payment.way === 'stripe' && payment.steps.some((step) => step.to === 'sent' && step.by === on.by)) return ok
  const sent = await markPaymentSent(db, on, paymentId, transferGroupOf(paymentId), letterFor, { byStripe: true })
  if (!sent.ok) return sent
  const call = { kind: 'make-transfer' as const, subjectId: paymentId, partnershipId: payment.book, home }
  await db.insert(stripeCall).values({ id: on.newId(), ...call, dueAt: on.at, tries: 0 })
  return ok
}

import { paymentReceipt } from '~db/schema'
import { isHandedOver } from '~/domain/money'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentById } from '~/records/money/payment.server'
import { awardById } from '~/records/money/award.server'
import type { Letter } from '~/records/outbox.server'
import { markPaymentSent, type NotSent, type SentPayment } from './send-payment.server'
import { takeStep } from './take-step.server'

/** Who signed for it, and who stood by: two names, as on the slip of paper that the treasurer keeps. */
export interface Signed {
  readonly signedBy: string
  readonly witness: string
  /** The float of cash that it came from; straight from the bank when there is none. */
  readonly floatId?: string | undefined
}

export type NotHandedOver = NotSent

/**
 * Cash or vouchers are handed over in person, against a signature and before a witness. It has left and arrived in one
 * moment, so both steps are taken together with the receipt.
 */
export async function handOver(
  db: Db,
  on: Occasion,
  paymentId: string,
  { signedBy, witness, floatId }: Signed,
  letterFor: (sent: SentPayment) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotHandedOver>> {
  const payment = await paymentById(db, paymentId)
  const award = payment && (await awardById(db, payment.awardId))
  if (!payment || !award) throw new Error(`no payment ${paymentId}`)
  if (!isHandedOver(payment.way)) return refuse('payment-another-way')
  const [signer, other] = [signedBy.trim(), witness.trim()]
  if (signer === '' || other === '' || signer.toLowerCase() === other.toLowerCase())
    return refuse('payment-needs-receipt')
  // Pressed twice: it was handed over by the first.
  if (payment.steps.some((step) => step.to === 'sent' && step.by === on.by)) return ok
  const sent = await markPaymentSent(db, on, paymentId, `${payment.way} ${paymentId}`, letterFor, {
    signed: true,
    floatId,
  })
  if (!sent.ok) return sent
  const { timeZone } = await partnershipOf(db, award.book)
  const cleared = await takeStep(db, on, 'payment.follow', paymentId, {
    to: 'cleared',
    clearedOn: dateIn(timeZone, on.at),
  })
  if (!cleared.ok) throw new Error(`payment ${paymentId} was handed over and not cleared: ${cleared.because}`)
  await db
    .insert(paymentReceipt)
    .values({ paymentId, names: JSON.stringify([signer, other]), at: on.at, by: on.by ?? '' })
  return ok
}

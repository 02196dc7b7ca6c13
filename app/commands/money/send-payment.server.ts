import { eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { Pence } from '~/domain/pence'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { takeStep, type NotStepped } from './take-step.server'

/** What the one who asked for the money is told. */
export interface SentPayment {
  readonly reference: string
  readonly title: string
  /** The round's name in addresses. */
  readonly round: string
  readonly amountPence: Pence
  readonly payee: string
}

/**
 * Says that an authorised payment is handed to the bank, under the reference by which the bank will know it. The
 * journal has it from here on, and who asked for the money is told, in the words of `letterFor`.
 */
export async function markPaymentSent(
  db: Db,
  on: Occasion,
  paymentId: string,
  bankReference: string,
  letterFor: (sent: SentPayment) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotStepped | 'transfer-reference-needed'>> {
  const transferId = bankReference.trim()
  if (transferId === '') return refuse('transfer-reference-needed')
  const taken = await takeStep(db, on, 'payment.mark-sent', paymentId, { to: 'sent', transferId })
  if (!taken.ok) return taken

  const { award, payment } = taken
  const [of] = await db.select().from(proposal).where(eq(proposal.id, award.proposalId))
  const to = of?.applicantId && (await emailOf(db, of.applicantId))
  const round = await roundById(db, award.roundId)
  if (!of || !to || !round) return ok
  const { reference, title } = of
  const told = { reference, title, round: round.slug, amountPence: payment.amountPence, payee: payment.payee.name }
  const addressed = { to, partnershipId: round.partnershipId, personId: of.applicantId ?? undefined }
  await post(db, on, `payment-sent:${paymentId}`, { ...addressed, ...letterFor(told) })
  return ok
}

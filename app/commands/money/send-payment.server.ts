import { eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { stateOf, stepTo } from '~/domain/money'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from '~/records/money/budget.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById, paymentOfTransfer } from '~/records/money/payment.server'
import { post } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { takeStep, type NotStepped } from './take-step.server'

/**
 * Says that an authorised payment is handed to the bank, under the reference by which the bank will know it. The
 * journal has it from here on, and who asked for the money is told.
 */
export async function markPaymentSent(
  db: Db,
  on: Occasion,
  paymentId: string,
  bankReference: string,
): Promise<Outcome<object, NotStepped | 'transfer-reference-needed'>> {
  const transferId = bankReference.trim()
  if (transferId === '') return refuse('transfer-reference-needed')
  const before = await paymentById(db, paymentId)
  const authorised = before && stepTo(before, 'authorised')
  // What is sent is what was confirmed: the names in the side tables too.
  if (before && stateOf(before) === 'authorised' && authorised?.confirmed !== sealOf(before)) {
    return refuse('payment-changed')
  }
  const other = before && (await paymentOfTransfer(db, before.book, transferId))
  if (other !== undefined && other !== paymentId) return refuse('payment-transfer-used', { transferId })
  const taken = await takeStep(db, on, 'payment.mark-sent', paymentId, { to: 'sent', transferId })
  if (!taken.ok) return taken

  const { award, payment } = taken
  const [of] = await db.select().from(proposal).where(eq(proposal.id, award.proposalId))
  const round = await roundById(db, award.roundId)
  const email = of?.applicantId ? await emailOf(db, of.applicantId) : null
  if (!of || !round || email === null) return ok
  const { slug, languages, timeZone } = await partnershipOf(db, award.book)
  const values = { title: of.title, amountPence: payment.amountPence, payee: payment.payee.name }
  const path = `/p/${slug}/rounds/${round.slug}/proposals/${of.reference}/award`
  await post(db, on, `payment-sent:${paymentId}`, {
    to: email,
    language: languages[0] ?? 'en',
    timeZone,
    subject: { key: 'money.letter.sent.subject', values },
    text: [
      { key: 'money.letter.sent.text', values },
      { key: 'money.letter.sent.next', path },
    ],
  })
  return ok
}

import { eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { chequeNumberIn, isHandedOver, isOfRuns, type PayingWay } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { paymentById } from '~/records/money/payment.server'
import type { Letter } from '~/records/outbox.server'
import { writeToWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { roundById } from '~/records/round/course.server'
import { takeStep, type NotStepped } from './take-step.server'

/** What those whose idea it is are told. */
export interface SentPayment {
  readonly reference: string
  readonly title: string
  /** The round's name in addresses. */
  readonly round: string
  readonly amountPence: Pence
  readonly payee: string
  readonly way: PayingWay
}

export type NotSent =
  | NotStepped
  | 'transfer-reference-needed'
  | 'transfer-reference-of-runs'
  | 'cheque-number-unclear'
  | 'payment-needs-receipt'
  | 'payment-another-way'

/** A cheque stands on the statement by its number. */
const chequeReference = (typed: string): string | undefined => {
  const number = chequeNumberIn(typed)
  return number && `cheque ${number}`
}

/**
 * Says that an authorised payment is handed to the bank, under the reference by which the bank will know it. The
 * journal has it from here on, and those whose idea it is are told, in the words of `letterFor`: the same people who hear
 * it should it come back.
 */
export async function markPaymentSent(
  db: Db,
  on: Occasion,
  paymentId: string,
  bankReference: string,
  letterFor: (sent: SentPayment) => Omit<Letter, 'to'>,
  goes: {
    readonly inRun?: boolean
    readonly signed?: boolean
    readonly byStripe?: boolean
    readonly floatId?: string | undefined
  } = {},
): Promise<Outcome<object, NotSent>> {
  const payment = await paymentById(db, paymentId)
  if (payment && isHandedOver(payment.way) && !goes.signed) return refuse('payment-needs-receipt')
  // What goes through Stripe is asked of Stripe, and known by its own name alone.
  if (payment && (payment.way === 'stripe') !== (goes.byStripe === true)) return refuse('payment-another-way')
  const transferId = payment?.way === 'cheque' ? chequeReference(bankReference) : bankReference.trim()
  if (transferId === undefined) return refuse('cheque-number-unclear')
  if (transferId === '') return refuse('transfer-reference-needed')
  if (!goes.inRun && isOfRuns(transferId)) return refuse('transfer-reference-of-runs')
  const taken = await takeStep(db, on, 'payment.mark-sent', paymentId, { to: 'sent', transferId }, goes)
  if (!taken.ok) return taken

  const { award, payment: paid } = taken
  const [of] = await db.select().from(proposal).where(eq(proposal.id, award.proposalId))
  const round = await roundById(db, award.roundId)
  if (!of || !round) return ok
  const { reference, title } = of
  const told = {
    reference,
    title,
    round: round.slug,
    amountPence: paid.amountPence,
    payee: paid.payee.name,
    way: paid.way,
  }
  const { partnershipId } = round
  await writeToWhoseIdea(db, on, `payment-sent:${paymentId}`, of, { ...letterFor(told), partnershipId })
  return ok
}

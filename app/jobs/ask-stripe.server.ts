import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type Stripe from 'stripe'
import { bankDetails, fund, gift, giftRefund, giftWords, partnership, stripeCall } from '~db/schema'
import {
  callInDoubt,
  claimCall,
  giftCanBePaid,
  giftIsGone,
  refundIsMade,
  refundIsRefused,
  type CallRow,
} from '~/commands/money/gift/settle-call.server'
import { connectingInDoubt, payeeIsConnected, payeeIsRefused } from '~/commands/money/stripe/connect-payee.server'
import { transferGroupOf } from '~/commands/money/stripe/send-by-stripe.server'
import { transferInDoubt, transferIsMade, transferIsRefused } from '~/commands/money/stripe/settle-transfer.server'
import type { Payment } from '~/domain/money'
import { instant } from '~/domain/time'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { answerOf, type StripeAnswer } from '~/platform/stripe.server'
import { paymentById } from '~/records/money/payment.server'
import { connectedSeal, stripePayeeOf } from '~/records/money/stripe-payee.server'
import { backLetterOf } from './stripe-letters.server'

const atOnce = 20

type Asking = Pick<Sparks, 'world' | 'clock' | 'stripe' | 'log' | 'env'>

/**
 * Asks Stripe for what acts have written down to be asked: pages for gifts to be paid at, refunds and payments to be
 * made, accounts for those who are paid. Each is asked under a key of its own, under which Stripe does it once; and what
 * moves money only after looking whether it was made.
 * `only` is what somebody waits for at this moment.
 */
export async function askStripe(sparks: Asking, only?: string): Promise<void> {
  const { world, clock, stripe } = sparks
  if (!stripe) return
  const due = await world.read((db) =>
    db
      .select({ id: stripeCall.id })
      .from(stripeCall)
      .where(
        and(
          isNull(stripeCall.doneAt),
          lte(stripeCall.dueAt, clock.now()),
          only === undefined ? undefined : eq(stripeCall.subjectId, only),
        ),
      )
      .orderBy(asc(stripeCall.dueAt))
      .limit(atOnce),
  )
  for (const { id } of due) {
    const call = await world.write((db) => claimCall(db, occasion(clock, null), id))
    if (call) await makeCall[call.kind](sparks, call)
  }
}

const makeCall: Record<CallRow['kind'], (sparks: Asking, call: CallRow) => Promise<void>> = {
  'open-gift': openGift,
  'make-refund': makeRefund,
  'connect-payee': connectPayee,
  'make-transfer': makeTransfer,
}

async function openGift(sparks: Asking, call: CallRow): Promise<void> {
  const { world, clock, stripe } = sparks
  const [wanted] = await world.read((db) =>
    db
      .select({ gift, words: giftWords, fund: fund.name, partnership: partnership.name })
      .from(gift)
      .innerJoin(giftWords, eq(giftWords.giftId, gift.id))
      .innerJoin(fund, eq(fund.id, gift.fundId))
      .innerJoin(partnership, eq(partnership.id, gift.partnershipId))
      .where(eq(gift.id, call.subjectId)),
  )
  const asker = await stripe?.ask()
  if (!asker || !wanted) return
  const page = `${call.home}/give/${wanted.gift.id}`
  const about = { gift: wanted.gift.id }
  const answer = await answerOf(
    asker.checkout.sessions.create(
      {
        mode: 'payment',
        submit_type: 'donate',
        allowed_payment_method_types: ['card'],
        line_items: [
          {
            quantity: 1,
            price_data: {
              currency: 'gbp',
              unit_amount: wanted.gift.amountPence,
              product_data: { name: `${wanted.partnership}: ${wanted.fund}` },
            },
          },
        ],
        client_reference_id: wanted.gift.id,
        metadata: about,
        payment_intent_data: { metadata: about },
        ...(wanted.words.email === '' ? {} : { customer_email: wanted.words.email }),
        ...(wanted.gift.language === 'en' ? { locale: 'en-GB' as const } : {}),
        success_url: page,
        cancel_url: page,
      },
      { idempotencyKey: call.id },
    ),
  )
  const on = occasion(clock, null)
  await world.write(async (db) => {
    if (answer.is === 'done' && answer.value.url !== null) {
      return giftCanBePaid(db, on, call, { id: answer.value.id, url: answer.value.url })
    }
    return answer.is === 'away' ? callInDoubt(db, on, call) : giftIsGone(db, on, call.subjectId)
  })
  tell(sparks, call, answer)
}

async function makeRefund(sparks: Asking, call: CallRow): Promise<void> {
  const { world, clock, stripe } = sparks
  const [wanted] = await world.read((db) =>
    db
      .select({ id: giftRefund.id, amountPence: giftRefund.amountPence, chargeId: gift.chargeId })
      .from(giftRefund)
      .innerJoin(gift, eq(gift.id, giftRefund.giftId))
      .where(eq(giftRefund.id, call.subjectId)),
  )
  const asker = await stripe?.ask()
  if (!asker || !wanted?.chargeId) return
  const answer = await madeOnce(asker, call.id, { ...wanted, chargeId: wanted.chargeId })
  const on = occasion(clock, null)
  await world.write(async (db) => {
    if (answer.is === 'done') return refundIsMade(db, on, call, answer.value.id)
    return answer.is === 'away' ? callInDoubt(db, on, call) : refundIsRefused(db, on, call, answer.why)
  })
  tell(sparks, call, answer)
}

/** Looks first whether it was made: an answer may have been lost, and Stripe forgets its keys after some time. */
async function madeOnce(
  asker: Stripe,
  idempotencyKey: string,
  { id, amountPence, chargeId }: { id: string; amountPence: number; chargeId: string },
): Promise<StripeAnswer<Stripe.Refund>> {
  const looked = await answerOf(
    asker.refunds.list({ charge: chargeId, limit: 100 }).autoPagingToArray({ limit: 1_000 }),
  )
  if (looked.is !== 'done') return { is: 'away' }
  const made = looked.value.find(({ metadata }) => metadata?.refund === id)
  if (made) return { is: 'done', value: made }
  const wanted = { charge: chargeId, amount: amountPence, metadata: { refund: id } }
  return answerOf(asker.refunds.create(wanted, { idempotencyKey }))
}

/** An account at Stripe for whoever is paid, so far with nothing in it but what she was asked at. */
async function connectPayee(sparks: Asking, call: CallRow): Promise<void> {
  const { world, clock, stripe } = sparks
  const [wanted] = await world.read((db) => db.select().from(bankDetails).where(eq(bankDetails.id, call.subjectId)))
  const asker = await stripe?.ask()
  if (!asker || !wanted) return
  const about = { details: wanted.id }
  const looked = await answerOf(asker.accounts.list({ limit: 100 }).autoPagingToArray({ limit: 5_000 }))
  const made = looked.is === 'done' ? looked.value.find(({ metadata }) => metadata?.details === wanted.id) : undefined
  const answer: StripeAnswer<{ id: string }> = made
    ? { is: 'done', value: made }
    : looked.is !== 'done'
      ? looked
      : await answerOf(
          asker.accounts.create(
            {
              type: 'express',
              country: 'GB',
              ...(wanted.contact === '' ? {} : { email: wanted.contact }),
              capabilities: { transfers: { requested: true } },
              metadata: about,
            },
            { idempotencyKey: call.id },
          ),
        )
  const on = occasion(clock, null)
  await world.write(async (db) => {
    if (answer.is === 'done') return payeeIsConnected(db, on, call, answer.value.id)
    return answer.is === 'away' ? connectingInDoubt(db, on, call) : payeeIsRefused(db, on, call, answer.why)
  })
  tell(sparks, call, answer)
}

async function makeTransfer(sparks: Asking, call: CallRow): Promise<void> {
  const { world, clock, stripe } = sparks
  const paymentId = call.subjectId
  const found = await world.read(async (db) => {
    const payment = await paymentById(db, paymentId)
    return payment && { payment, to: await stripePayeeOf(db, payment.detailsId ?? '') }
  })
  const asker = await stripe?.ask()
  if (!asker || !found) return
  const { payment, to } = found
  const answer = await sentOnce(asker, call.id, { payment, accountId: to?.accountId ?? null })
  const on = occasion(clock, null)
  const letter = await backLetterOf(sparks, call.partnershipId)
  await world.write(async (db) => {
    if (answer.is === 'done') {
      return transferIsMade(db, on, { paymentId, at: instant(answer.value.created * 1000) }, letter)
    }
    return answer.is === 'away'
      ? transferInDoubt(db, on, call, letter)
      : transferIsRefused(db, on, paymentId, answer.why, letter)
  })
  tell(sparks, call, answer)
}

/** Looks first whether it was sent, as with refunds; and sends it to the very account that was authorised, or not. */
async function sentOnce(
  asker: Stripe,
  idempotencyKey: string,
  { payment, accountId }: { payment: Payment; accountId: string | null },
): Promise<StripeAnswer<Stripe.Transfer>> {
  const transfer_group = transferGroupOf(payment.id)
  const looked = await answerOf(
    asker.transfers.list({ transfer_group, limit: 100 }).autoPagingToArray({ limit: 1_000 }),
  )
  if (looked.is !== 'done') return { is: 'away' }
  const made = looked.value.find(({ metadata }) => metadata.payment === payment.id)
  if (made) return { is: 'done', value: made }
  if (accountId === null || connectedSeal(accountId) !== payment.connected) {
    return { is: 'refused', why: 'account-changed' }
  }
  const wanted = { amount: payment.amountPence, currency: 'gbp', destination: accountId, transfer_group }
  return answerOf(asker.transfers.create({ ...wanted, metadata: { payment: payment.id } }, { idempotencyKey }))
}

function tell({ log }: Asking, { kind, tries }: CallRow, answer: StripeAnswer<unknown>): void {
  if (answer.is !== 'done') log.warn({ stripe: kind, answer: answer.is, why: 'why' in answer ? answer.why : '', tries })
}

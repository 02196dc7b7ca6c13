import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import type Stripe from 'stripe'
import { fund, gift, giftRefund, giftWords, partnership, stripeCall } from '~db/schema'
import {
  callInDoubt,
  claimCall,
  giftCanBePaid,
  giftIsGone,
  refundIsMade,
  refundIsRefused,
  type CallRow,
} from '~/commands/money/gift/settle-call.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { answerOf, type StripeAnswer } from '~/platform/stripe.server'

const atOnce = 20

type Asking = Pick<Sparks, 'world' | 'clock' | 'stripe' | 'log'>

/**
 * Asks Stripe for what acts have written down to be asked: pages for gifts to be paid at, refunds to be made. Each is
 * asked under a key of its own, under which Stripe does it once; and a refund only after looking whether it was made.
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
    if (call) await (call.kind === 'open-gift' ? openGift(sparks, call) : makeRefund(sparks, call))
  }
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

function tell({ log }: Asking, { kind, tries }: CallRow, answer: StripeAnswer<unknown>): void {
  if (answer.is !== 'done') log.warn({ stripe: kind, answer: answer.is, why: 'why' in answer ? answer.why : '', tries })
}

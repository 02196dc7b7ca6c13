import { and, eq, inArray, ne } from 'drizzle-orm'
import { gift, giftRefund, posting, stripeMovement } from '~db/schema'
import { eventOfMovement, payoutParts, stripeClearing, stripeMoved, stripePaidOut, type Entry } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from '~/records/money/budget.server'
import { giftById, giftFundsOf, giftWordsOf, type GiftFundRow, type GiftRow } from '~/records/money/gift.server'
import { penOf } from '~/records/money/pen.server'
import { balanceOf } from '~/records/money/totals.server'
import { post, type Letter } from '~/records/outbox.server'
import { recordTransfer } from '../stripe/record-transfer.server'
import type { BackLetter } from '../stripe/settle-transfer.server'

/** A movement of the money that Stripe holds, in its own words: one balance transaction. */
export interface FoundMovement {
  readonly id: string
  readonly type: string
  readonly amountPence: Pence
  readonly feePence: Pence
  readonly happenedAt: Instant
  readonly sourceId: string | null
  /** What the source says it is of: a gift of ours, and the charge it was given by. */
  readonly giftId: string | null
  readonly chargeId: string | null
  /** The payment that a transfer out was made for, as Stripe was told; and the transfer that one takes back. */
  readonly paymentId: string | null
  readonly transferId: string | null
  /** For money that comes back since a giver disputes it (or no longer does). */
  readonly ofDispute: boolean
  /** For a payout: the movements in it, where Stripe says. */
  readonly within: readonly string[]
}

/** What a thank-you letter is told; it goes to whoever left an address. */
export type ThanksLetter = (
  given: Pick<GiftRow, 'id' | 'language' | 'amountPence' | 'kind'> & {
    readonly giftAid: boolean
    readonly name: string
  },
) => Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>

/** Payouts, and payouts that came back: what they move, they move between Stripe and the bank. */
const isPayout = (type: string) => type.startsWith('payout')

/**
 * Writes a movement in the books, once, whoever tells of it, in whatever order and however often. Says false when it was
 * there. Recorded by the clock, in the name of the officer who opened the fund for gifts.
 */
export async function recordMovement(
  db: Db,
  on: Occasion,
  partnershipId: string,
  found: FoundMovement,
  letter: ThanksLetter,
  backLetter: BackLetter,
): Promise<boolean> {
  const [known] = await db.select({ id: stripeMovement.id }).from(stripeMovement).where(eq(stripeMovement.id, found.id))
  if (known) return false
  const funds = await giftFundsOf(db, partnershipId)
  const [first] = funds
  if (!first) throw new Error('Stripe tells of money before any fund takes gifts')
  const one = await giftOf(db, partnershipId, found)
  const home = funds.find(({ fundId }) => fundId === one?.fundId) ?? first
  const partnership = await partnershipOf(db, partnershipId)
  const pen = penOf(db, on, partnership, home.openedBy)
  const recording = { ...pen.recording(), belongsOn: dateIn(partnership.timeZone, found.happenedAt) }
  const { id, type, amountPence, feePence, sourceId, happenedAt } = found
  const out = await recordTransfer(db, on, partnershipId, found, { pen, recording }, backLetter)
  if (out) {
    const { payment } = out
    await db.insert(stripeMovement).values({
      ...{ id, partnershipId, type, amountPence, feePence, sourceId, happenedAt, recordedAt: on.at, giftId: null },
      ...{ paymentId: payment.id, fundId: payment.fundId, entryId: out.entry.id },
    })
    await pen.sign('clock', `stripe:${id}`, { type, amountPence, feePence, payment: payment.id })
    return true
  }
  const entry = isPayout(type)
    ? await paidOut(db, found, partnershipId, funds, recording)
    : stripeMoved(
        { ...{ book: partnershipId, fundId: home.fundId, id, amountPence, feePence }, ...named(found, one) },
        recording,
      )
  if (entry) await pen.post(entry)
  await db.insert(stripeMovement).values({
    ...{ id, partnershipId, type, amountPence, feePence, sourceId, happenedAt, recordedAt: on.at },
    giftId: one?.id ?? null,
    fundId: isPayout(type) ? null : home.fundId,
    entryId: entry?.id ?? null,
  })
  if (one) await followGift(db, on, one, found, letter)
  await pen.sign('clock', `stripe:${id}`, { type, amountPence, feePence, gift: one?.id ?? null })
  return true
}

const named = ({ type }: FoundMovement, one: GiftRow | undefined) => ({
  event: eventOfMovement(type),
  source: one === undefined ? 'other' : one.kind === 'match' ? 'match' : 'gifts',
})

/** By the name that the payment carries, or by the charge that it was given by. */
async function giftOf(
  db: Db,
  partnershipId: string,
  { giftId, chargeId }: FoundMovement,
): Promise<GiftRow | undefined> {
  if (giftId !== null) return giftById(db, partnershipId, giftId)
  if (chargeId === null) return undefined
  const [found] = await db
    .select()
    .from(gift)
    .where(and(eq(gift.chargeId, chargeId), eq(gift.partnershipId, partnershipId)))
  return found
}

async function paidOut(
  db: Db,
  { id, type, amountPence, feePence, sourceId, within }: FoundMovement,
  book: string,
  funds: readonly GiftFundRow[],
  recording: Parameters<typeof stripePaidOut>[1],
): Promise<Entry | null> {
  // What Stripe takes for sending it is taken of what it holds as well, and goes with it.
  const totalPence = pence(0 - amountPence + feePence)
  const held = await db
    .select({
      id: stripeMovement.id,
      fundId: stripeMovement.fundId,
      amountPence: stripeMovement.amountPence,
      feePence: stripeMovement.feePence,
    })
    .from(stripeMovement)
    .where(within.length === 0 ? eq(stripeMovement.id, '') : inArray(stripeMovement.id, [...within]))
  const parts = held.flatMap((one) =>
    one.fundId === null ? [] : [{ fundId: one.fundId, netPence: pence(one.amountPence - one.feePence) }],
  )
  const before = type === 'payout' ? null : await partsSent(db, sourceId)
  return stripePaidOut(
    { book, id, parts: before ?? payoutParts(totalPence, parts, await heldByFunds(db, book, funds)) },
    recording,
  )
}

/** What a payout that came back had taken of each fund: it comes back to where it was. */
async function partsSent(db: Db, sourceId: string | null) {
  if (sourceId === null) return null
  const rows = await db
    .select({ from: posting.fromAccount, to: posting.toAccount, amountPence: posting.amountPence })
    .from(stripeMovement)
    .innerJoin(posting, eq(posting.entryId, stripeMovement.entryId))
    .where(and(eq(stripeMovement.sourceId, sourceId), eq(stripeMovement.type, 'payout')))
  if (rows.length === 0) return null
  return rows.map(({ from, to, amountPence }) => {
    const outward = from.endsWith(':stripe-clearing')
    const fundId = (outward ? from : to).split(':')[1] ?? ''
    return { fundId, amountPence: pence(outward ? 0 - amountPence : amountPence) }
  })
}

async function heldByFunds(db: Db, book: string, funds: readonly GiftFundRow[]) {
  const held: { fundId: string; heldPence: Pence }[] = []
  for (const { fundId } of funds) held.push({ fundId, heldPence: await balanceOf(db, book, stripeClearing(fundId)) })
  return held
}

async function followGift(db: Db, on: Occasion, one: GiftRow, found: FoundMovement, letter: ThanksLetter) {
  if (found.type === 'charge' || found.type === 'payment') {
    await db
      .update(gift)
      .set({ state: 'paid', stateAt: found.happenedAt, chargeId: found.chargeId, url: null })
      .where(eq(gift.id, one.id))
    await thank(db, on, one, letter)
  }
  if (found.ofDispute) {
    await db
      .update(gift)
      .set({ disputed: found.amountPence < 0 })
      .where(eq(gift.id, one.id))
  }
  if (found.type === 'refund_failure' && found.sourceId !== null) {
    await db
      .update(giftRefund)
      .set({ state: 'failed', settledAt: on.at, trouble: 'came-back' })
      .where(and(eq(giftRefund.stripeId, found.sourceId), ne(giftRefund.state, 'failed')))
  }
}

async function thank(db: Db, on: Occasion, one: GiftRow, letter: ThanksLetter): Promise<void> {
  const words = await giftWordsOf(db, one.id)
  if (!words || words.email === '') return
  const told = letter({ ...one, giftAid: words.declaredAt !== null, name: words.name })
  const to = {
    to: words.email,
    partnershipId: one.partnershipId,
    ...(words.personId ? { personId: words.personId } : {}),
  }
  await post(db, on, `gift-thanks:${one.id}`, { ...told, ...to })
}

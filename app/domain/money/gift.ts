import { pence, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import { days, type Instant } from '../time'
import { bank, fees, income, stripeClearing } from './account'
import { makeEntry, type Entry, type Posting, type Recording } from './journal'

/** A neighbour gives; somebody with more to give puts as much beside it. Both are money for a fund. */
export const giftKinds = ['gift', 'match'] as const
export type GiftKind = (typeof giftKinds)[number]

/**
 * `wanted`: written down here, and Stripe has not said yes to taking it; `open`: it can be paid at Stripe; `paid`: Stripe
 * has it; `gone`: it was never paid, and cannot be any more. Only what Stripe has is money.
 */
export type GiftState = 'wanted' | 'open' | 'paid' | 'gone'

/** The smallest and largest gift a page takes: below it the fee eats it; above it people talk first. */
export const leastGiftPence = pence(1_00)
export const mostGiftPence = pence(10_000_00)

/** Stripe closes a payment page after a day; ours waits a little longer before it says that nothing came of it. */
export const giftOpenFor = days(1)

export type GiftRefusal = 'gift-too-small' | 'gift-too-large' | 'gift-fund-closed'

export function mayGive(amountPence: Pence, fundIsOpen: boolean): Outcome<object, GiftRefusal> {
  if (!fundIsOpen) return refuse('gift-fund-closed')
  if (amountPence < leastGiftPence) return refuse('gift-too-small', { leastPence: leastGiftPence })
  if (amountPence > mostGiftPence) return refuse('gift-too-large', { mostPence: mostGiftPence })
  return ok
}

/** A refund on its way: two people, then Stripe. `in-doubt`: Stripe was asked and did not answer. */
export type RefundState = 'prepared' | 'authorised' | 'in-doubt' | 'made' | 'failed' | 'cancelled'

export interface RefundFact {
  readonly state: RefundState
  readonly preparedBy: string
}

export type RefundRefusal =
  'refund-too-much' | 'refund-own' | 'refund-passed' | 'gift-not-paid' | 'refund-disputed' | 'amount-needed'

/** A gift gives back at most what is left of it; while its giver disputes it with her bank, that is what gives it back. */
export function mayRefund(
  gift: { readonly state: GiftState; readonly leftPence: Pence; readonly disputed: boolean },
  amountPence: Pence,
): Outcome<object, RefundRefusal> {
  if (gift.state !== 'paid') return refuse('gift-not-paid')
  if (amountPence <= 0) return refuse('amount-needed')
  if (gift.disputed) return refuse('refund-disputed')
  return amountPence > gift.leftPence ? refuse('refund-too-much', { leftPence: gift.leftPence }) : ok
}

/** Only by another than who prepared it, and once. */
export function mayAuthoriseRefund(one: RefundFact, by: string): Outcome<object, RefundRefusal> {
  if (one.state !== 'prepared') return refuse('refund-passed')
  return one.preparedBy === by ? refuse('refund-own') : ok
}

/**
 * One movement of the money that Stripe holds, as its balance transactions say: amounts are pence, signed as Stripe
 * signs them, and what it holds grows by `amountPence - feePence`. One movement is one entry, under Stripe's own id.
 */
export interface StripeMovement {
  readonly book: string
  readonly fundId: string
  /** Where the money came from: `gifts`, `match`, or `other` for what no gift of ours stands behind. */
  readonly source: string
  readonly id: string
  readonly event: 'card-gift-received' | 'gift-went-back' | 'stripe-moved'
  readonly amountPence: Pence
  readonly feePence: Pence
}

/** Which event of the books a balance transaction of that type is. */
export const eventOfMovement = (type: string): StripeMovement['event'] =>
  type === 'charge' || type === 'payment'
    ? 'card-gift-received'
    : type === 'refund' || type === 'payment_refund' || type === 'adjustment'
      ? 'gift-went-back'
      : 'stripe-moved'

/** Its entry; nothing for one that moves nothing. The whole gift is income, and what Stripe takes of it a cost. */
export function stripeMoved(movement: StripeMovement, recording: Recording): Entry | null {
  const { book, fundId, id, event } = movement
  const postings = movementPostings(movement)
  if (postings.length === 0) return null
  return makeEntry({ book, key: `stripe:${id}`, event, about: { fundId }, postings }, recording)
}

function movementPostings({ fundId, source, amountPence, feePence }: StripeMovement): Posting[] {
  const [clearing, from] = [stripeClearing(fundId), income(fundId, source)]
  return [...between(from, clearing, amountPence), ...between(clearing, fees, feePence)]
}

/** From one to the other; the other way round when it is below nothing; not at all when it is nothing. */
function between(from: Posting['from'], to: Posting['to'], amountPence: Pence): Posting[] {
  if (amountPence === 0) return []
  return amountPence > 0 ? [{ from, to, amountPence }] : [{ from: to, to: from, amountPence: pence(0 - amountPence) }]
}

/** What a payout takes of each fund's money at Stripe. Below nothing, Stripe takes it from the bank instead. */
export interface PayoutPart {
  readonly fundId: string
  readonly amountPence: Pence
}

/**
 * The parts of a payout by fund. What is in it comes of movements we have. What they leave unexplained, such as when an
 * earlier one came back or somebody sent money by hand, is taken of what each fund has at Stripe (`held`), from the one
 * that has most first; and of that one, should all of them not have as much.
 */
export function payoutParts(
  totalPence: Pence,
  within: readonly { readonly fundId: string; readonly netPence: Pence }[],
  held: readonly { readonly fundId: string; readonly heldPence: Pence }[],
): PayoutPart[] {
  const byFund = new Map<string, number>()
  const add = (fundId: string, amount: number) => byFund.set(fundId, (byFund.get(fundId) ?? 0) + amount)
  for (const { fundId, netPence } of within) add(fundId, netPence)
  let left = totalPence - [...byFund.values()].reduce((sum, one) => sum + one, 0)
  const free = held
    .map(({ fundId, heldPence }) => ({ fundId, amount: heldPence - (byFund.get(fundId) ?? 0) }))
    .toSorted((a, b) => b.amount - a.amount || (a.fundId < b.fundId ? -1 : 1))
  for (const { fundId, amount } of free) {
    const taken = Math.max(0, Math.min(left, amount))
    add(fundId, taken)
    left -= taken
  }
  const [most] = free
  if (left !== 0 && most) add(most.fundId, left)
  return [...byFund]
    .filter(([, amount]) => amount !== 0)
    .map(([fundId, amount]) => ({ fundId, amountPence: pence(amount) }))
    .toSorted((a, b) => (a.fundId < b.fundId ? -1 : 1))
}

/** Money on its way from Stripe to the bank, or, when its sending failed, back to Stripe (all amounts below nothing). */
export function stripePaidOut(
  payout: { readonly book: string; readonly id: string; readonly parts: readonly PayoutPart[] },
  recording: Recording,
): Entry | null {
  const postings = payout.parts.flatMap(({ fundId, amountPence }) =>
    between(stripeClearing(fundId), bank(fundId), amountPence),
  )
  if (postings.length === 0) return null
  const [only, ...more] = payout.parts
  const about = more.length === 0 && only ? { fundId: only.fundId } : {}
  return makeEntry(
    { book: payout.book, key: `stripe:${payout.id}`, event: 'payout-received', about, postings },
    recording,
  )
}

/** For how long money that has not come back is asked about again and again, before only a person can say more. */
export const nextAskAt = (now: Instant, tries: number): Instant =>
  (now + Math.min(6 * 60 * 60_000, 5_000 * 2 ** Math.min(tries, 16))) as Instant

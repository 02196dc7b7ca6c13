import { pence, sum, type Pence } from '../pence'
import type { Instant } from '../time'
import { awardedPence, type Award, type InstalmentStanding, type Payee } from './award'

/**
 * The life of a payment. `sent` means handed to the bank, and is recorded before the bank is asked, so that a crash
 * in between leaves a payment to look into and never one that is made twice.
 *
 *     prepared ─▶ authorised ─▶ sent ─▶ cleared ─▶ returned
 *        │            │          │
 *        ▼            ▼          ├─▶ failed, returned
 *     cancelled   cancelled      └─▶ in-doubt ─▶ cleared, failed
 *
 * What went to somebody else is `astray` and asked back: it comes back (returned), or one officer gives it up
 * (`giving-up`) and another agrees that it is `lost`. Then whoever should have had it is owed it as before.
 */
export type PaymentState =
  | 'prepared'
  | 'authorised'
  | 'sent'
  | 'in-doubt'
  | 'cleared'
  | 'failed'
  | 'cancelled'
  | 'returned'
  | 'astray'
  | 'giving-up'
  | 'lost'

export const nextStates: Record<PaymentState, readonly PaymentState[]> = {
  prepared: ['authorised', 'cancelled'],
  // Once more, by a second person, where two are needed.
  authorised: ['authorised', 'sent', 'cancelled'],
  sent: ['cleared', 'failed', 'returned', 'in-doubt', 'astray'],
  'in-doubt': ['cleared', 'failed'],
  cleared: ['returned', 'astray'],
  astray: ['returned', 'cleared', 'giving-up'],
  'giving-up': ['lost', 'returned', 'astray'],
  lost: [],
  failed: [],
  cancelled: [],
  returned: [],
}

/** In these the money has left us, or may have: they count against the award, and stand in the journal. */
export const isOut = (state: PaymentState): boolean => outStates.some((each) => each === state)
export const outStates = [
  'sent',
  'in-doubt',
  'cleared',
  'astray',
  'giving-up',
] as const satisfies readonly PaymentState[]
/** In these an instalment is taken: there is no second payment for it. */
export const isLive = (state: PaymentState): boolean => state === 'prepared' || state === 'authorised' || isOut(state)

interface Act {
  readonly by: string
  readonly at: Instant
}

/** What may happen to a prepared payment. */
export type PaymentEvent =
  /** `confirmed` is the seal of what the authoriser had before her eyes (see `confirmationText`). */
  | (Act & { readonly to: 'authorised'; readonly confirmed: string })
  /** `transferId` is what the outside world will know this payment by; no two payments share one. */
  | (Act & { readonly to: 'sent'; readonly transferId: string })
  /** `clearedOn` is the bank's own date, kept apart from when it was recorded. */
  | (Act & { readonly to: 'cleared'; readonly clearedOn: string })
  | (Act & {
      readonly to: 'in-doubt' | 'failed' | 'cancelled' | 'returned' | 'astray' | 'giving-up' | 'lost'
      readonly reason: string
    })

export type PaymentStep = (Act & { readonly to: 'prepared' }) | PaymentEvent

/**
 * How money reaches who is paid: into a bank account; through Stripe, into an account she has there; by a cheque; in cash or vouchers, against a signature; or the
 * partnership buys for a group what it needs.
 */
export const payingWays = ['transfer', 'stripe', 'cheque', 'cash', 'voucher', 'bought'] as const
export type PayingWay = (typeof payingWays)[number]

/** Handed over in person, against a signature: it has arrived when it has left. */
export const isHandedOver = (way: PayingWay): boolean => way === 'cash' || way === 'voucher'

/** It goes to what whoever is paid has given: an account at a bank, or one at Stripe. */
export const isToDetails = (way: PayingWay): boolean => way === 'transfer' || way === 'stripe'

/** The number of a cheque, as it is printed on it, in six figures; what the bank's statement knows it by. */
export function chequeNumberIn(typed: string): string | undefined {
  const plain = typed.replace(/\s/g, '')
  return /^\d{1,6}$/.test(plain) && !/^0+$/.test(plain) ? plain.padStart(6, '0') : undefined
}

export interface Bought {
  readonly supplier: string
  readonly what: string
}

/** A payment of one instalment: facts that never change, and steps that are only added to. */
export interface Payment {
  readonly id: string
  readonly book: string
  readonly awardId: string
  readonly awardVersion: number
  readonly instalment: number
  readonly lineId: string
  readonly fundId: string
  readonly payee: Payee
  readonly amountPence: Pence
  readonly way: PayingWay
  /** The bank details it is paid to, of a transfer; nothing when none had been given, and it is made by hand. */
  readonly detailsId?: string | undefined
  /** The account at Stripe it is paid to, as a hash: the account itself is let go in time, and this stays. */
  readonly connected?: string | undefined
  /** What is bought for the group, and from whom, when it is paid that way. */
  readonly bought?: Bought | undefined
  /** How many people have to authorise it, each another: settled when it is prepared. */
  readonly authorisers: number
  readonly steps: readonly PaymentStep[]
}

/** @throws Error for a payment that was never prepared. */
export function stateOf(payment: Payment): PaymentState {
  const last = payment.steps.at(-1)
  if (!last) throw new Error(`a payment without a step: ${payment.id}`)
  return last.to
}

export const stepTo = <To extends PaymentState>(payment: Payment, to: To) =>
  payment.steps.find((each): each is Extract<PaymentStep, { to: To }> => each.to === to)

/**
 * What the authoriser confirms, as one line of text: who is paid, how much and how, into which account, and the version
 * of the award. She confirms its hash; any change of these makes another text.
 */
export const confirmationText = (payment: Payment): string =>
  JSON.stringify([
    'payment',
    2,
    payment.id,
    payment.awardId,
    payment.awardVersion,
    payment.instalment,
    payment.payee.name,
    payment.payee.personIds,
    payment.amountPence,
    payment.way,
    payment.detailsId ?? null,
    payment.bought ? [payment.bought.supplier, payment.bought.what] : null,
    payment.authorisers,
    // Only where there is one, so that what was confirmed before there were any is still the same text.
    ...(payment.connected === undefined ? [] : [payment.connected]),
  ])

/** Everybody who authorised it, each once, in that order. */
export const authorisedBy = (payment: Payment): string[] => [
  ...new Set(payment.steps.flatMap((each) => (each.to === 'authorised' ? [each.by] : []))),
]

/** Whether as many have authorised it as have to. */
export const isFullyAuthorised = (payment: Payment): boolean => authorisedBy(payment).length >= payment.authorisers

/** How instalments stand, for `changeAward`. */
export function instalmentsOf(payments: readonly Payment[]): InstalmentStanding {
  const numbers = (wanted: (state: PaymentState) => boolean) =>
    new Set(payments.filter((each) => wanted(stateOf(each))).map((each) => each.instalment))
  return {
    paid: numbers((state) => state === 'cleared'),
    underWay: numbers((state) => isLive(state) && state !== 'cleared'),
  }
}

/** What is left of an award for further payments. */
export const leftOfAward = (award: Award, payments: readonly Payment[]): Pence =>
  pence(awardedPence(award) - sum(payments.filter((each) => isLive(stateOf(each))).map((each) => each.amountPence)))

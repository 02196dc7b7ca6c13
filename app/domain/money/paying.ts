import { nothing, pence, sum, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import type { Award, Payee } from './award'
import { isDue, type DueDesk } from './milestone'
import type { GoesBy } from './bank-details'
import { allMet, type Condition } from './condition'
import {
  authorisedBy,
  confirmationText,
  isFullyAuthorised,
  isLive,
  isOut,
  isToDetails,
  leftOfAward,
  nextStates,
  stateOf,
  stepTo,
  type Bought,
  type Payment,
  type PaymentEvent,
  type PayingWay,
} from './payment'

/** What has to be known to prepare or to step: all of it read in the transaction that records the step. */
export interface PayingDesk {
  readonly award: Award
  /** Every payment of this award, whatever became of it. */
  readonly payments: readonly Payment[]
  /** Another payment of the partnership that the bank knows by the reference this one is to be sent under. */
  readonly transferUsedBy?: string | undefined
  /** What has to be so before any of it is paid; nothing has, when left out. */
  readonly conditions?: readonly Condition[]
  /** Whether the recipient has agreed to the award as it now stands; she has, when left out. */
  readonly isAgreed?: boolean
  /** The day it is, and which milestones have been reached; every part is due, when left out. */
  readonly due?: DueDesk
  /** People with an interest in the award's proposal, its proposer among them. */
  readonly interestedIds: readonly string[]
  /** What the fund has in the bank; with Stripe, for a payment that goes through it. */
  readonly fundPence: Pence
  /** What the award's people gave back unspent, of the payment's budget line (`Totals.returnedPence`). */
  readonly givenBackPence: Pence
  /** The bank details that are in force for the award, and whether others wait to be confirmed. */
  readonly details?: {
    readonly inForceId?: string | undefined
    readonly inForceBy?: GoesBy | undefined
    /** The account at Stripe that is paid to, as a hash; nothing until Stripe says that it can be. */
    readonly connected?: string | undefined
    readonly changing: boolean
  }
  /** What each fund has with Stripe, by its id; nothing where Stripe is not set up. */
  readonly atStripePence?: ReadonlyMap<string, Pence> | undefined
  /** From how much on two people have to authorise a payment; never, when left out. */
  readonly twoFromPence?: number | undefined
  /** What is still free on the payment's budget line: what was lost is borne by it. */
  readonly lineRoomPence?: Pence
  /** It stands in a payment run that has not gone; and whether that run is what sends it now. */
  readonly inRun?: { readonly number: number; readonly sending: boolean } | undefined
  /** A line of the bank is settled with it: the bank has shown that it left. */
  readonly inBank?: boolean
  /** Turns the text that is confirmed into what was confirmed: a hash, where a passkey is used. */
  readonly seal?: (text: string) => string
}

export type PaymentRefusal =
  | 'payment-award-not-accepted'
  | 'agreement-waits'
  | 'payment-no-such-instalment'
  | 'payment-by-payee'
  | 'payment-by-interested'
  | 'payment-in-doubt'
  | 'payment-instalment-paid'
  | 'payment-instalment-taken'
  | 'payment-over-award'
  | 'payment-not-now'
  | 'payment-same-person'
  | 'payment-changed'
  | 'payment-fund-too-small'
  | 'payment-transfer-used'
  | 'payment-needs-reason'
  | 'payment-given-back'
  | 'payment-in-bank'
  | 'payment-details-changing'
  | 'payment-same-authoriser'
  | 'loss-own'
  | 'loss-no-room'
  | 'payment-needs-second'
  | 'payment-in-run'
  | 'payment-bought-unnamed'
  | 'payment-goes-by-stripe'
  | 'stripe-not-chosen'
  | 'stripe-not-set-up'
  | 'stripe-account-not-ready'
  | 'stripe-too-little'
  | 'conditions-open'
  | 'payment-not-due'
  | 'payment-milestone-waits'

function mayHandle(by: string, payee: Payee, desk: PayingDesk): Outcome<unknown, PaymentRefusal> {
  if (payee.personIds.includes(by)) return refuse('payment-by-payee')
  if (desk.interestedIds.includes(by)) return refuse('payment-by-interested')
  return ok
}

/** Prepares the payment of one instalment, whole: to pay part of it, its award is given other instalments first. */
export function prepare(
  wanted: {
    readonly paymentId: string
    readonly instalment: number
    readonly by: string
    readonly at: Instant
    /** Into a bank account, when left out. */
    readonly way?: PayingWay
    readonly bought?: Bought
  },
  desk: PayingDesk,
): Outcome<{ readonly payment: Payment }, PaymentRefusal> {
  const { award, payments } = desk
  const { instalment: number, by, at, way = 'transfer', bought } = wanted
  // Paid to someone who has since withdrawn is not owed; a withdrawn award keeps only what was paid.
  if (award.state !== 'accepted') return refuse('payment-award-not-accepted', { state: award.state })
  if (desk.isAgreed === false) return refuse('agreement-waits')
  const instalment = award.instalments.find((each) => each.number === number)
  if (!instalment) return refuse('payment-no-such-instalment', { instalment: number })
  const handling = mayHandle(by, award.payee, desk)
  if (!handling.ok) return handling
  const met = allMet(desk.conditions ?? [])
  if (!met.ok) return met
  const due = desk.due ? isDue(instalment, desk.due) : ok
  if (!due.ok) return due
  if (desk.details?.changing) return refuse('payment-details-changing')
  if ((way === 'bought') !== (bought !== undefined)) return refuse('payment-bought-unnamed')
  const reachable = isReachable(way, desk)
  if (!reachable.ok) return reachable
  const live = payments
    .filter((each) => each.instalment === number)
    .map(stateOf)
    .filter(isLive)
  if (live.includes('in-doubt')) return refuse('payment-in-doubt', { instalment: number })
  if (live.includes('cleared')) return refuse('payment-instalment-paid', { instalment: number })
  if (live.length > 0) return refuse('payment-instalment-taken', { instalment: number })
  const leftPence = leftOfAward(award, payments)
  const { lineId, fundId, amountPence } = instalment
  if (amountPence > leftPence) {
    return refuse('payment-over-award', { leftPence, shortByPence: pence(amountPence - leftPence) })
  }
  const facts = { id: wanted.paymentId, book: award.book, awardId: award.id, awardVersion: award.version }
  const what = { instalment: number, lineId, fundId, payee: award.payee, amountPence }
  if (way === 'stripe') {
    const heldPence = desk.atStripePence?.get(fundId) ?? nothing
    if (amountPence > heldPence)
      return refuse('stripe-too-little', { heldPence, shortByPence: pence(amountPence - heldPence) })
  }
  const detailsId = isToDetails(way) ? desk.details?.inForceId : undefined
  const connected = way === 'stripe' ? desk.details?.connected : undefined
  const authorisers = desk.twoFromPence !== undefined && amountPence >= desk.twoFromPence ? 2 : 1
  const where = { ...(detailsId !== undefined && { detailsId }), ...(connected !== undefined && { connected }) }
  const how = { way, ...where, ...(bought && { bought }), authorisers }
  return { ok: true, payment: { ...facts, ...what, ...how, steps: [{ to: 'prepared', by, at }] } }
}

/** Whether money can go that way now: through Stripe where she chose it and Stripe says that it can, and not past it. */
function isReachable(way: PayingWay, { details, atStripePence }: PayingDesk): Outcome<unknown, PaymentRefusal> {
  if (way === 'transfer' && details?.inForceBy === 'stripe') return refuse('payment-goes-by-stripe')
  if (way !== 'stripe') return ok
  if (atStripePence === undefined) return refuse('stripe-not-set-up')
  if (details?.inForceBy !== 'stripe') return refuse('stripe-not-chosen')
  return details.connected === undefined ? refuse('stripe-account-not-ready') : ok
}

/** What the journal does at a step: post the payment's entry, reverse it, say that it was lost, or nothing. */
export type LedgerEffect = 'post' | 'reverse' | 'write-off' | 'none'

/** Takes a payment one step further, or says why not. */
export function step(
  payment: Payment,
  event: PaymentEvent,
  desk: PayingDesk,
): Outcome<{ readonly payment: Payment; readonly ledger: LedgerEffect }, PaymentRefusal> {
  const from = stateOf(payment)
  if (!nextStates[from].includes(event.to)) return refuse('payment-not-now', { from, to: event.to })
  const allowed = guard(payment, event, desk)
  if (!allowed.ok) return allowed
  if (event.to === 'lost') {
    return { ok: true, payment: { ...payment, steps: [...payment.steps, event] }, ledger: 'write-off' }
  }
  const ledger = !isOut(from) && isOut(event.to) ? 'post' : isOut(from) && !isOut(event.to) ? 'reverse' : 'none'
  return { ok: true, payment: { ...payment, steps: [...payment.steps, event] }, ledger }
}

function guard(payment: Payment, event: PaymentEvent, desk: PayingDesk): Outcome<unknown, PaymentRefusal> {
  switch (event.to) {
    case 'authorised': {
      const handling = mayHandle(event.by, payment.payee, desk)
      if (!handling.ok) return handling
      if (stepTo(payment, 'prepared')?.by === event.by) return refuse('payment-same-person')
      if (isFullyAuthorised(payment)) return refuse('payment-not-now', { from: 'authorised', to: 'authorised' })
      if (authorisedBy(payment).includes(event.by)) return refuse('payment-same-authoriser')
      if (event.confirmed !== sealed(payment, desk)) return refuse('payment-changed')
      return asAwarded(payment, desk)
    }
    case 'sent': {
      if (desk.inRun && !desk.inRun.sending) return refuse('payment-in-run', { number: desk.inRun.number })
      if (!isFullyAuthorised(payment)) return refuse('payment-needs-second')
      // What is sent is what was confirmed: the names in the side tables too.
      if (stepTo(payment, 'authorised')?.confirmed !== sealed(payment, desk)) return refuse('payment-changed')
      const here = desk.payments.find((each) => stepTo(each, 'sent')?.transferId === event.transferId)
      const usedBy = desk.transferUsedBy ?? here?.id
      if (usedBy !== undefined && usedBy !== payment.id)
        return refuse('payment-transfer-used', { transferId: event.transferId })
      const handling = mayHandle(event.by, payment.payee, desk)
      return handling.ok ? asAwarded(payment, desk) : handling
    }
    case 'cleared':
      return ok
    case 'failed':
    case 'returned': {
      // What the bank shows as gone did not stay here: it is paid again only once it has come back.
      if (event.to === 'failed' && desk.inBank) return refuse('payment-in-bank')
      // Money cannot come back twice: once from its people, and once more from the bank.
      const others = desk.payments.filter((each) => each.id !== payment.id && each.lineId === payment.lineId)
      const keptPence = sum(others.filter((each) => isOut(stateOf(each))).map((each) => each.amountPence))
      const { givenBackPence } = desk
      if (givenBackPence > keptPence) return refuse('payment-given-back', { givenBackPence })
      return event.reason.trim() === '' ? refuse('payment-needs-reason') : ok
    }
    case 'cancelled':
      // Its file may be at the bank already: the run is taken apart first.
      if (desk.inRun) return refuse('payment-in-run', { number: desk.inRun.number })
      return event.reason.trim() === '' ? refuse('payment-needs-reason') : ok
    case 'giving-up':
    case 'lost': {
      const handling = mayHandle(event.by, payment.payee, desk)
      if (!handling.ok) return handling
      if (event.reason.trim() === '') return refuse('payment-needs-reason')
      // One gives it up, and another agrees.
      if (event.to === 'lost' && payment.steps.at(-1)?.by === event.by) return refuse('loss-own')
      return mayBear(payment, desk)
    }
    case 'astray':
    case 'in-doubt':
      return event.reason.trim() === '' ? refuse('payment-needs-reason') : ok
  }
}

/** What was lost is paid a second time: its budget line has to have as much free. Nor can it have been given back. */
function mayBear(payment: Payment, desk: PayingDesk): Outcome<unknown, PaymentRefusal> {
  const others = desk.payments.filter((each) => each.id !== payment.id && each.lineId === payment.lineId)
  const keptPence = sum(others.filter((each) => isOut(stateOf(each))).map((each) => each.amountPence))
  const { givenBackPence, lineRoomPence: leftPence } = desk
  if (givenBackPence > keptPence) return refuse('payment-given-back', { givenBackPence })
  if (leftPence === undefined || leftPence >= payment.amountPence) return ok
  return refuse('loss-no-room', { leftPence, shortByPence: pence(payment.amountPence - leftPence) })
}

/** What the authoriser confirms, as it is kept. */
const sealed = (payment: Payment, { seal }: PayingDesk): string => (seal ?? ((text) => text))(confirmationText(payment))

/** Still what was awarded, on conditions that are met, and the fund has the money. */
function asAwarded(
  payment: Payment,
  { award, payments, fundPence, conditions = [], details, isAgreed, due }: PayingDesk,
): Outcome<unknown, PaymentRefusal> {
  if (award.state !== 'accepted') return refuse('payment-award-not-accepted', { state: award.state })
  if (award.version !== payment.awardVersion) return refuse('payment-changed')
  if (isAgreed === false) return refuse('agreement-waits')
  const instalment = award.instalments.find(({ number }) => number === payment.instalment)
  const isDueNow = due && instalment ? isDue(instalment, due) : ok
  if (!isDueNow.ok) return isDueNow
  if (details?.changing) return refuse('payment-details-changing')
  // Another account than the one that was looked at is another payment.
  if (isToDetails(payment.way) && payment.detailsId !== details?.inForceId) return refuse('payment-changed')
  if (payment.way === 'stripe') {
    if (details?.connected === undefined) return refuse('stripe-account-not-ready')
    if (payment.connected !== details.connected) return refuse('payment-changed')
  }
  const met = allMet(conditions)
  if (!met.ok) return met
  const leftPence = leftOfAward(
    award,
    payments.filter((each) => each.id !== payment.id),
  )
  if (payment.amountPence > leftPence) {
    return refuse('payment-over-award', { leftPence, shortByPence: pence(payment.amountPence - leftPence) })
  }
  if (payment.amountPence > fundPence) {
    if (payment.way === 'stripe') {
      const shortByPence = pence(payment.amountPence - fundPence)
      return refuse('stripe-too-little', { heldPence: fundPence, shortByPence })
    }
    return refuse('payment-fund-too-small', { fundPence, shortByPence: pence(payment.amountPence - fundPence) })
  }
  return ok
}

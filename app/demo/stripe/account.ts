import type Stripe from 'stripe'
import {
  Connected,
  type KeptConnected,
  type PayeeAccount,
  type PayeePayout,
  type Reversal,
  type Transfer,
} from './connected'
import { Refused } from './refused'

export { Refused } from './refused'

/** Of Stripe's own objects, the parts that are read here. Their names and kinds are the library's: a typo does not build. */
export type Session = Pick<
  Stripe.Checkout.Session,
  | 'id'
  | 'object'
  | 'amount_total'
  | 'client_reference_id'
  | 'created'
  | 'expires_at'
  | 'metadata'
  | 'mode'
  | 'payment_status'
  | 'status'
  | 'success_url'
  | 'cancel_url'
  | 'url'
> & { payment_intent: string | null }
export type Charge = Pick<
  Stripe.Charge,
  | 'id'
  | 'object'
  | 'amount'
  | 'amount_refunded'
  | 'created'
  | 'currency'
  | 'disputed'
  | 'metadata'
  | 'paid'
  | 'refunded'
  | 'status'
> & { balance_transaction: string; payment_intent: string }
export type Refund = Pick<
  Stripe.Refund,
  'id' | 'object' | 'amount' | 'created' | 'currency' | 'metadata' | 'status'
> & {
  charge: string
  balance_transaction: string
}
export type Dispute = Pick<
  Stripe.Dispute,
  'id' | 'object' | 'amount' | 'created' | 'currency' | 'reason' | 'status'
> & {
  charge: string
}
export type Payout = Pick<
  Stripe.Payout,
  'id' | 'object' | 'amount' | 'arrival_date' | 'automatic' | 'created' | 'currency' | 'status'
>
export type Movement = Pick<
  Stripe.BalanceTransaction,
  'id' | 'object' | 'amount' | 'available_on' | 'created' | 'currency' | 'fee' | 'net' | 'status' | 'type'
> & { source: string; payout: string | null }

/** An account as it is kept between two runs of the demonstration. */
export interface KeptAccount {
  readonly sessions: readonly Session[]
  readonly charges: readonly Charge[]
  readonly refunds: readonly Refund[]
  readonly disputes: readonly Dispute[]
  readonly payouts: readonly Payout[]
  readonly movements: readonly Movement[]
  readonly made: number
  /** Nothing in what was kept before there were any. */
  readonly connected?: KeptConnected
}

/** Anything that can be asked for by its id. */
export type Thing = Session | Charge | Refund | Dispute | Payout | PayeeAccount | PayeePayout | Transfer | Reversal

/** What Stripe takes of a card of this country: 1.5 % and 20p. */
export const cardFee = (pence: number): number => Math.round(pence * 0.015) + 20
const disputeFee = 20_00
const day = 86_400

/** What happened, for whoever listens: told with the object as it then is. */
export type Tell = (type: string, object: Thing) => void

/**
 * One account at Stripe as it would be: what is paid, given back, disputed and paid out, and every movement of its money.
 * Time is in seconds, as Stripe has it; ids count up, so that the same history makes the same ids.
 */
export class Account {
  readonly sessions = new Map<string, Session>()
  readonly charges = new Map<string, Charge>()
  readonly refunds = new Map<string, Refund>()
  readonly disputes = new Map<string, Dispute>()
  readonly payouts = new Map<string, Payout>()
  readonly movements: Movement[] = []
  /** Those who are paid through this account. */
  readonly connected: Connected
  private made = 0

  constructor(
    private readonly now: () => number,
    private readonly tell: Tell,
    private readonly pageAt: (session: string) => string,
    /** What the ids of this account have in them, so that those of another start are others. */
    private readonly mark = '',
    wayAt: (way: string) => string = (way) => pageAt(way),
  ) {
    this.connected = new Connected({
      now,
      tell,
      wayAt,
      id: (kind) => this.id(kind),
      held: () => this.held(),
      move: (type, amount, source) => this.move(type, amount, 0, source),
    })
  }

  openSession(wanted: {
    amount: number
    reference: string | null
    metadata: Record<string, string>
    successUrl: string
    cancelUrl: string
  }): Session {
    const id = this.id('cs_test')
    const session: Session = {
      id,
      object: 'checkout.session',
      amount_total: wanted.amount,
      client_reference_id: wanted.reference,
      created: this.now(),
      expires_at: this.now() + day,
      metadata: wanted.metadata,
      mode: 'payment',
      payment_intent: null,
      payment_status: 'unpaid',
      status: 'open',
      success_url: wanted.successUrl,
      cancel_url: wanted.cancelUrl,
      url: this.pageAt(id),
    }
    this.sessions.set(id, session)
    return session
  }

  /** Somebody pays on Stripe's page: once, while it is open. */
  pay(sessionId: string): Charge {
    const session = this.sessionById(sessionId)
    if (session.status !== 'open') throw new Refused(400, 'session_not_open', `The session is ${session.status}.`)
    const id = this.id('ch')
    const amount = session.amount_total ?? 0
    const intent = this.id('pi')
    const charge: Charge = {
      ...{ id, object: 'charge', amount, amount_refunded: 0, created: this.now(), currency: 'gbp' },
      ...{ disputed: false, metadata: session.metadata ?? {}, paid: true, refunded: false, status: 'succeeded' },
      payment_intent: intent,
      balance_transaction: this.move('charge', amount, cardFee(amount), id),
    }
    this.charges.set(id, charge)
    Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intent, url: null })
    this.tell('checkout.session.completed', session)
    this.tell('charge.succeeded', charge)
    return charge
  }

  /** A card that is not taken: the page stays open. */
  decline(sessionId: string): void {
    if (this.sessionById(sessionId).status !== 'open') throw new Refused(400, 'session_not_open', 'It is not open.')
  }

  /** Pages that have been open for a day close. */
  expireOld(): void {
    for (const session of this.sessions.values()) {
      if (session.status !== 'open' || session.expires_at > this.now()) continue
      Object.assign(session, { status: 'expired', url: null })
      this.tell('checkout.session.expired', session)
    }
  }

  refund(wanted: { charge: string; amount: number | null; metadata: Record<string, string> }): Refund {
    const charge = this.chargeById(wanted.charge)
    const left = charge.amount - charge.amount_refunded
    const amount = wanted.amount ?? left
    if (charge.disputed) throw new Refused(400, 'charge_disputed', 'The charge has been disputed.')
    if (left === 0) throw new Refused(400, 'charge_already_refunded', 'The charge has already been refunded.')
    if (amount > left || amount <= 0) throw new Refused(400, 'amount_too_large', 'More than is left of the charge.')
    const id = this.id('re')
    const refund: Refund = {
      ...{ id, object: 'refund', amount, charge: charge.id, created: this.now(), currency: 'gbp' },
      ...{ metadata: wanted.metadata, status: 'succeeded' },
      balance_transaction: this.move('refund', -amount, 0, id),
    }
    this.refunds.set(id, refund)
    charge.amount_refunded += amount
    charge.refunded = charge.amount_refunded === charge.amount
    this.tell('charge.refunded', charge)
    this.tell('refund.created', refund)
    return refund
  }

  /** The giver's bank could not take it: the money is back with Stripe. */
  failRefund(id: string): void {
    const refund = this.refunds.get(id)
    if (!refund || refund.status !== 'succeeded') throw new Refused(400, 'refund_not_made', 'No such refund to fail.')
    refund.status = 'failed'
    const charge = this.chargeById(refund.charge)
    charge.amount_refunded -= refund.amount
    charge.refunded = false
    this.move('refund_failure', refund.amount, 0, id)
    this.tell('refund.failed', refund)
  }

  dispute(chargeId: string): Dispute {
    const charge = this.chargeById(chargeId)
    const amount = charge.amount - charge.amount_refunded
    if (charge.disputed || amount === 0) throw new Refused(400, 'cannot_dispute', 'It cannot be disputed.')
    const id = this.id('du')
    const dispute: Dispute = {
      ...{ id, object: 'dispute', amount, charge: chargeId, created: this.now(), currency: 'gbp' },
      ...{ reason: 'fraudulent', status: 'needs_response' },
    }
    this.disputes.set(id, dispute)
    charge.disputed = true
    this.move('adjustment', -amount, disputeFee, id)
    this.tell('charge.dispute.created', dispute)
    return dispute
  }

  /** The dispute is over. Won, the money comes back, and the fee stays with Stripe. */
  closeDispute(id: string, won: boolean): void {
    const dispute = this.disputes.get(id)
    if (dispute?.status !== 'needs_response') throw new Refused(400, 'dispute_over', 'It is over.')
    dispute.status = won ? 'won' : 'lost'
    if (won) this.move('adjustment', dispute.amount, 0, id)
    this.tell('charge.dispute.closed', dispute)
  }

  /** All that Stripe holds goes to the bank; what it is owed it takes from there. Nothing when it holds nothing. */
  payOut(): Payout | null {
    const within = this.movements.filter(({ payout, type }) => payout === null && !type.startsWith('payout'))
    // What came back from the bank goes with the next.
    const amount = this.held()
    if (amount === 0) return null
    const id = this.id('po')
    const payout: Payout = {
      ...{ id, object: 'payout', amount, automatic: true, created: this.now(), currency: 'gbp' },
      ...{ arrival_date: this.now() + 2 * day, status: 'in_transit' },
    }
    this.payouts.set(id, payout)
    for (const movement of within) movement.payout = id
    this.move('payout', -amount, 0, id)
    this.tell('payout.created', payout)
    return payout
  }

  arrive(id: string): void {
    const payout = this.payouts.get(id)
    if (payout?.status !== 'in_transit') throw new Refused(400, 'payout_not_on_its_way', 'It is not on its way.')
    payout.status = 'paid'
    this.tell('payout.paid', payout)
  }

  failPayout(id: string): void {
    const payout = this.payouts.get(id)
    if (payout?.status !== 'in_transit') throw new Refused(400, 'payout_not_on_its_way', 'It is not on its way.')
    payout.status = 'failed'
    this.move('payout_failure', payout.amount, 0, id)
    this.tell('payout.failed', payout)
  }

  /** What Stripe holds: all movements together. */
  held(): number {
    return this.movements.reduce((sum, { net }) => sum + net, 0)
  }

  find(id: string): Thing | undefined {
    const { accounts, transfers, reversals } = this.connected
    const all = [this.sessions, this.charges, this.refunds, this.disputes, this.payouts, accounts, transfers, reversals]
    for (const things of all) {
      const found = things.get(id)
      if (found) return found
    }
    return undefined
  }

  /** All there is, to be kept beside the demonstration's database. */
  kept(): KeptAccount {
    const of = <One>(things: ReadonlyMap<string, One>) => [...things.values()]
    return {
      sessions: of(this.sessions),
      charges: of(this.charges),
      refunds: of(this.refunds),
      disputes: of(this.disputes),
      payouts: of(this.payouts),
      movements: this.movements,
      made: this.made,
      connected: this.connected.kept(),
    }
  }

  /** As it was when it was kept. */
  goOn({ movements, made, connected, ...things }: KeptAccount): void {
    if (connected) this.connected.goOn(connected)
    for (const one of things.sessions) this.sessions.set(one.id, { ...one, url: one.url && this.pageAt(one.id) })
    for (const one of things.charges) this.charges.set(one.id, one)
    for (const one of things.refunds) this.refunds.set(one.id, one)
    for (const one of things.disputes) this.disputes.set(one.id, one)
    for (const one of things.payouts) this.payouts.set(one.id, one)
    this.movements.push(...movements)
    this.made = made
  }

  private move(type: Movement['type'], amount: number, fee: number, source: string): string {
    const id = this.id('txn')
    const times = { created: this.now(), available_on: this.now() + 3 * day }
    this.movements.push({
      ...{ id, object: 'balance_transaction', type, amount, fee, net: amount - fee, currency: 'gbp', source },
      ...{ ...times, status: 'available', payout: null },
    })
    return id
  }

  private sessionById(id: string): Session {
    const found = this.sessions.get(id)
    if (!found) throw new Refused(404, 'resource_missing', `No such checkout.session: ${id}`)
    return found
  }

  private chargeById(id: string): Charge {
    const found = this.charges.get(id)
    if (!found) throw new Refused(404, 'resource_missing', `No such charge: ${id}`)
    return found
  }

  private id(kind: string): string {
    this.made += 1
    return `${kind}_${this.mark}${String(this.made).padStart(6, '0')}`
  }
}

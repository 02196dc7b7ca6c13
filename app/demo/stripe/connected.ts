import type Stripe from 'stripe'
import { Refused } from './refused'

/** An account of somebody who is paid through the main one: what is asked of it here. */
export type PayeeAccount = Pick<
  Stripe.Account,
  'id' | 'object' | 'country' | 'email' | 'metadata' | 'type' | 'payouts_enabled' | 'details_submitted'
> & {
  created: number
  capabilities: { transfers: 'active' | 'inactive' }
  requirements: { disabled_reason: string | null }
}
export type Transfer = Pick<
  Stripe.Transfer,
  'id' | 'object' | 'amount' | 'amount_reversed' | 'created' | 'currency' | 'metadata' | 'reversed' | 'transfer_group'
> & { balance_transaction: string; destination: string }
export type Reversal = Pick<Stripe.TransferReversal, 'id' | 'object' | 'amount' | 'created' | 'currency'> & {
  balance_transaction: string
  transfer: string
}
/** What Stripe sends on from such an account to the bank behind it. */
export type PayeePayout = Pick<
  Stripe.Payout,
  'id' | 'object' | 'amount' | 'created' | 'currency' | 'failure_code' | 'status'
>

/** A way to the page where she tells Stripe what it has to know: good once. */
interface Way {
  readonly account: string
  readonly returnUrl: string
  readonly refreshUrl: string
  used: boolean
}

export interface KeptConnected {
  readonly accounts: readonly PayeeAccount[]
  readonly transfers: readonly Transfer[]
  readonly reversals: readonly Reversal[]
  readonly payouts: readonly (readonly [account: string, payouts: PayeePayout[]])[]
}

/** What it shares with the main account: its clock, its ids, its money, and who listens. */
export interface MainAccount {
  readonly now: () => number
  readonly id: (kind: string) => string
  readonly held: () => number
  readonly move: (type: 'transfer' | 'transfer_refund', amount: number, source: string) => string
  readonly tell: (type: string, object: PayeeAccount | Transfer | PayeePayout) => void
  readonly wayAt: (way: string) => string
}

/** The accounts that money goes out to, and what goes there. */
export class Connected {
  readonly accounts = new Map<string, PayeeAccount>()
  readonly transfers = new Map<string, Transfer>()
  readonly reversals = new Map<string, Reversal>()
  readonly payouts = new Map<string, PayeePayout[]>()
  readonly ways = new Map<string, Way>()

  constructor(private readonly main: MainAccount) {}

  open(wanted: { email: string | null; metadata: Record<string, string> }): PayeeAccount {
    const account: PayeeAccount = {
      ...{ id: this.main.id('acct'), object: 'account', type: 'express', country: 'GB', email: wanted.email },
      ...{ metadata: wanted.metadata, created: this.main.now(), payouts_enabled: false, details_submitted: false },
      capabilities: { transfers: 'inactive' },
      requirements: { disabled_reason: null },
    }
    this.accounts.set(account.id, account)
    return account
  }

  way(account: string, returnUrl: string, refreshUrl: string): { url: string; created: number; expires_at: number } {
    this.accountById(account)
    const id = this.main.id('way')
    this.ways.set(id, { account, returnUrl, refreshUrl, used: false })
    return { url: this.main.wayAt(id), created: this.main.now(), expires_at: this.main.now() + 300 }
  }

  /** She has told Stripe what it has to know. */
  tellAll(accountId: string): void {
    const account = this.accountById(accountId)
    account.details_submitted = true
    account.payouts_enabled = true
    account.capabilities.transfers = 'active'
    account.requirements.disabled_reason = null
    this.main.tell('account.updated', account)
  }

  /** Stripe has a question, and lets nothing in until it is answered. */
  stop(accountId: string): void {
    const account = this.accountById(accountId)
    account.payouts_enabled = false
    account.capabilities.transfers = 'inactive'
    account.requirements.disabled_reason = 'requirements.past_due'
    this.main.tell('account.updated', account)
  }

  transfer(wanted: {
    amount: number
    destination: string
    group: string | null
    metadata: Record<string, string>
  }): Transfer {
    const { amount, destination } = wanted
    const account = this.accountById(destination)
    if (account.capabilities.transfers !== 'active') {
      throw new Refused(400, 'insufficient_capabilities_for_transfer', 'The destination cannot take transfers.')
    }
    if (amount > this.main.held()) throw new Refused(400, 'balance_insufficient', 'Insufficient funds in the account.')
    const id = this.main.id('tr')
    const transfer: Transfer = {
      ...{ id, object: 'transfer', amount, amount_reversed: 0, created: this.main.now(), currency: 'gbp', destination },
      ...{ metadata: wanted.metadata, reversed: false, transfer_group: wanted.group },
      balance_transaction: this.main.move('transfer', -amount, id),
    }
    this.transfers.set(id, transfer)
    this.main.tell('transfer.created', transfer)
    return transfer
  }

  /** Somebody takes it back at Stripe: all of what is left, or some. */
  reverse(transferId: string, wanted: number | null): Reversal {
    const transfer = this.transfers.get(transferId)
    if (!transfer) throw new Refused(404, 'resource_missing', `No such transfer: ${transferId}`)
    const left = transfer.amount - transfer.amount_reversed
    const amount = wanted ?? left
    if (amount <= 0 || amount > left) throw new Refused(400, 'amount_too_large', 'More than is left of the transfer.')
    const id = this.main.id('trr')
    const reversal: Reversal = {
      ...{ id, object: 'transfer_reversal', amount, created: this.main.now(), currency: 'gbp', transfer: transferId },
      balance_transaction: this.main.move('transfer_refund', amount, id),
    }
    this.reversals.set(id, reversal)
    transfer.amount_reversed += amount
    transfer.reversed = transfer.amount_reversed === transfer.amount
    this.main.tell('transfer.reversed', transfer)
    return reversal
  }

  /** What is in her account goes on to her bank, and arrives or comes back. */
  sendOn(accountId: string, arrives: boolean): PayeePayout {
    this.accountById(accountId)
    const came = [...this.transfers.values()].filter(({ destination }) => destination === accountId)
    const amount = came.reduce((sum, one) => sum + one.amount - one.amount_reversed, 0)
    const payout: PayeePayout = {
      ...{ id: this.main.id('po'), object: 'payout', amount, created: this.main.now(), currency: 'gbp' },
      ...{ failure_code: arrives ? null : 'account_closed', status: arrives ? 'paid' : 'failed' },
    }
    this.payouts.set(accountId, [...(this.payouts.get(accountId) ?? []), payout])
    this.main.tell(arrives ? 'payout.paid' : 'payout.failed', payout)
    return payout
  }

  kept(): KeptConnected {
    return {
      accounts: [...this.accounts.values()],
      transfers: [...this.transfers.values()],
      reversals: [...this.reversals.values()],
      payouts: [...this.payouts],
    }
  }

  goOn({ accounts, transfers, reversals, payouts }: KeptConnected): void {
    for (const one of accounts) this.accounts.set(one.id, one)
    for (const one of transfers) this.transfers.set(one.id, one)
    for (const one of reversals) this.reversals.set(one.id, one)
    for (const [account, all] of payouts) this.payouts.set(account, all)
  }

  private accountById(id: string): PayeeAccount {
    const found = this.accounts.get(id)
    if (!found) throw new Refused(400, 'account_invalid', `No such account: ${id}`)
    return found
  }
}

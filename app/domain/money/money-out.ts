import { pence, type Pence } from '../pence'
import {
  bank,
  cash,
  contribution,
  fees,
  grants,
  lost,
  payable,
  returned,
  running,
  stripeClearing,
  takingPart,
  type Account,
} from './account'
import { makeEntry, reverse, type Entry, type Recording } from './journal'
import type { PayingWay } from './payment'

/** An award at one of its versions, as far as the journal needs to know it. `amountPence` is the change, or the whole. */
export interface AwardAmount {
  readonly book: string
  readonly awardId: string
  readonly roundId: string
  readonly version: number
  readonly amountPence: Pence
}

const awardKey = (award: AwardAmount, what: string) => `${what}:${award.awardId}:v${award.version}`
const aboutAward = ({ roundId, awardId }: AwardAmount) => ({ roundId, awardId })
const owed = ({ awardId, roundId, amountPence }: AwardAmount) => [
  { from: payable(awardId), to: grants(roundId), amountPence },
]
const forgiven = ({ awardId, roundId, amountPence }: AwardAmount) => [
  { from: grants(roundId), to: payable(awardId), amountPence },
]

/** `award.amountPence` is the whole of the award. */
export function awardAccepted(award: AwardAmount, recording: Recording): Entry {
  const key = `award-accepted:${award.awardId}`
  const facts = { book: award.book, key, event: 'award-accepted', about: aboutAward(award) } as const
  return makeEntry({ ...facts, postings: owed(award) }, recording)
}

/** `award.amountPence` is what is added. */
export function awardToppedUp(award: AwardAmount, reason: string, recording: Recording): Entry {
  const facts = { book: award.book, key: awardKey(award, 'award-topped-up'), event: 'award-topped-up' } as const
  return makeEntry({ ...facts, about: aboutAward(award), postings: owed(award), reason }, recording)
}

/** `award.amountPence` is what is taken off; never more than is still owed. */
export function awardReduced(award: AwardAmount, reason: string, recording: Recording): Entry {
  const facts = { book: award.book, key: awardKey(award, 'award-reduced'), event: 'award-reduced' } as const
  return makeEntry({ ...facts, about: aboutAward(award), postings: forgiven(award), reason }, recording)
}

/**
 * Takes an award off the books. `entries` are all entries about it. Nothing is owed on an award that was never
 * accepted or is wholly paid, and then there is no entry.
 */
export function awardWithdrawn(
  award: Omit<AwardAmount, 'amountPence'>,
  entries: readonly Entry[],
  reason: string,
  recording: Recording,
): Entry | undefined {
  const about = entries.filter((entry) => entry.about.awardId === award.awardId)
  const account = payable(award.awardId)
  let owedPence = 0
  for (const { from, to, amountPence } of about.flatMap((entry) => entry.postings)) {
    if (from === account) owedPence += amountPence
    if (to === account) owedPence -= amountPence
  }
  if (owedPence <= 0) return undefined
  const accepted = about.find((entry) => entry.event === 'award-accepted')
  if (accepted && about.length === 1) return reverse(accepted, { event: 'award-withdrawn', reason }, recording)
  const rest = { ...award, amountPence: pence(owedPence) }
  const facts = { book: award.book, key: awardKey(rest, 'award-withdrawn'), event: 'award-withdrawn' } as const
  return makeEntry({ ...facts, about: aboutAward(rest), postings: forgiven(rest), reason }, recording)
}

/** Which of a fund's money pays: a float of cash, what lies with Stripe for a payment that goes through it, or the bank. */
export const paidFrom = ({
  way,
  fundId,
  floatId,
}: {
  readonly way: PayingWay
  readonly fundId: string
  readonly floatId?: string | undefined
}): Account =>
  floatId !== undefined ? cash(fundId, floatId) : way === 'stripe' ? stripeClearing(fundId) : bank(fundId)

export interface InstalmentPaid {
  readonly way: PayingWay
  readonly book: string
  readonly paymentId: string
  readonly awardId: string
  readonly roundId: string
  readonly lineId: string
  readonly fundId: string
  readonly amountPence: Pence
  /** The float of cash it is paid from; from the bank when there is none. */
  readonly floatId?: string | undefined
}

/** Recorded when the payment is handed to the bank, or Stripe is to be asked. A payment has this entry once, whatever becomes of it. */
export function instalmentPaid(paid: InstalmentPaid, recording: Recording): Entry {
  const { book, paymentId, awardId, roundId, lineId, fundId, amountPence } = paid
  return makeEntry(
    {
      book,
      key: `instalment-paid:${paymentId}`,
      event: 'instalment-paid',
      about: { fundId, lineId, roundId, awardId, paymentId },
      postings: [{ from: paidFrom(paid), to: payable(awardId), amountPence }],
    },
    recording,
  )
}

/** The payment failed, or the bank sent it back: nobody was paid, and the award is owed again. */
export const paymentUndone = (paid: Entry, reason: string, recording: Recording): Entry =>
  reverse(paid, { event: 'payment-undone', reason }, recording)

/**
 * The payment went to somebody else and is lost: its own entry stands, as the money is gone; whoever should have had it is
 * owed it again, and the loss is a cost of the line it was drawn from. No money moves.
 */
export function paymentLost(paid: InstalmentPaid, reason: string, recording: Recording): Entry {
  const { book, paymentId, awardId, roundId, lineId, fundId, amountPence } = paid
  return makeEntry(
    {
      book,
      key: `payment-lost:${paymentId}`,
      event: 'payment-lost',
      about: { fundId, lineId, roundId, awardId, paymentId },
      postings: [{ from: payable(awardId), to: lost(fundId), amountPence }],
      reason,
    },
    recording,
  )
}

export interface UnspentReturned {
  /** Where it came back to: the bank, when left out. */
  readonly to?: Account
  readonly book: string
  /** What tells this return from every other. */
  readonly returnId: string
  readonly awardId: string
  readonly roundId: string
  readonly lineId: string
  readonly fundId: string
  readonly amountPence: Pence
}

/** People who were paid gave back what they did not need: the grant cost less, and the money is free again. */
export function unspentReturned(back: UnspentReturned, reason: string, recording: Recording): Entry {
  const { book, returnId, awardId, roundId, lineId, fundId, amountPence, to = bank(fundId) } = back
  return makeEntry(
    {
      book,
      key: `unspent-returned:${returnId}`,
      event: 'unspent-returned',
      about: { fundId, lineId, roundId, awardId },
      postings: [
        { from: grants(roundId), to: returned(awardId), amountPence },
        { from: returned(awardId), to, amountPence },
      ],
      reason,
    },
    recording,
  )
}

/** Money spent straight from a budget line, without a round: what it was for is the reason. */
export interface CostPaid {
  readonly book: string
  readonly costId: string
  readonly lineId: string
  readonly fundId: string
  readonly amountPence: Pence
  readonly of: 'taking-part' | 'running' | 'fees' | 'contribution'
  /** The float of cash it is paid from; from the bank when there is none. */
  readonly floatId?: string | undefined
}

const costAccounts = { 'taking-part': takingPart, running, fees, contribution } as const

export function costPaid(cost: CostPaid, reason: string, recording: Recording): Entry {
  const { book, costId, lineId, fundId, amountPence, of } = cost
  return makeEntry(
    {
      book,
      key: `cost-paid:${costId}`,
      event: of === 'taking-part' ? 'panel-thanked' : 'cost-paid',
      about: { fundId, lineId },
      postings: [{ from: paidFrom({ ...cost, way: 'transfer' }), to: costAccounts[of], amountPence }],
      reason,
    },
    recording,
  )
}

/** Money of one fund that went from one of the partnership's own accounts to another: nothing came in or was spent. */
export function movedBetweenAccounts(
  moved: {
    readonly book: string
    readonly moveId: string
    readonly fundId: string
    readonly from: Account
    readonly to: Account
    readonly amountPence: Pence
  },
  reason: string,
  recording: Recording,
): Entry {
  const { book, moveId, fundId, from, to, amountPence } = moved
  return makeEntry(
    {
      book,
      key: `moved-between-accounts:${moveId}`,
      event: 'moved-between-accounts',
      about: { fundId },
      postings: [{ from, to, amountPence }],
      reason,
    },
    recording,
  )
}

/** A cost was paid and the money came back: nothing was spent, and the line has it again. */
export const costUndone = (paid: Entry, reason: string, recording: Recording): Entry =>
  reverse(paid, { event: 'payment-undone', reason }, recording)

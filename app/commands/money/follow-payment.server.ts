import { isDate, stateOf, stepTo, type Payment } from '~/domain/money'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn, noonOf } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import type { Letter } from '~/records/outbox.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentById } from '~/records/money/payment.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { writeToWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { roundById } from '~/records/round/course.server'
import { takeStep, type NotStepped } from './take-step.server'

/** What became of a payment once it was handed to the bank, as the bank says or nobody knows. */
export type Fate =
  | { readonly to: 'cleared'; readonly clearedOn: string }
  | { readonly to: 'failed' | 'returned' | 'in-doubt' | 'astray'; readonly reason: string }

/** What those whose idea it is are told of money that did not arrive, after they heard that it was on its way. */
export interface CameBack {
  readonly title: string
  readonly reference: string
  /** The round's name in addresses. */
  readonly round: string
  readonly amountPence: Pence
}

/**
 * Writes down what became of a payment. When it failed or came back, those whose idea it is are told, in the words of
 * `letterFor`: they were told that it was on its way.
 */
export async function followPayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  fate: Fate,
  letterFor: (told: CameBack) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotStepped | NotADay | 'payment-stripe-knows'>> {
  // What became of it Stripe says, and nobody for it.
  if ((await paymentById(db, paymentId))?.way === 'stripe') return refuse('payment-stripe-knows')
  if (fate.to === 'cleared') {
    const possible = await mayHaveArrived(db, on, paymentId, fate.clearedOn)
    if (!possible.ok) return possible
  }
  const taken = await takeStep(db, on, 'payment.follow', paymentId, fate)
  if (!taken.ok) return taken
  if (fate.to === 'failed' || fate.to === 'returned') {
    await tellItCameBack(db, on, taken, fate.to, letterFor)
  }
  return ok
}

/** Those whose idea it is hear that the money did not arrive. */
export async function tellItCameBack(
  db: Db,
  on: Occasion,
  { award, payment }: { readonly award: AwardOnRecord; readonly payment: Payment },
  to: 'failed' | 'returned' | 'lost',
  letterFor: (told: CameBack) => Omit<Letter, 'to'>,
): Promise<void> {
  const proposal = await proposalById(db, award.proposalId)
  const round = await roundById(db, award.roundId)
  if (!proposal || !round) throw new Error('an award for an idea that is not there')
  const { title, reference } = proposal
  const letter = letterFor({ title, reference, round: round.slug, amountPence: payment.amountPence })
  const partnershipId = round.partnershipId
  await writeToWhoseIdea(db, on, `payment-back:${payment.id}:${to}`, proposal, { ...letter, partnershipId })
}

type NotADay = 'no-such-date' | 'cleared-before-sent'

/**
 * The bank's day is a day, has come where the partnership is, and is none before the payment was sent. It is said by hand:
 * once the bank's own line is in a signed statement, that line's day counts (`daysByBank`).
 */
async function mayHaveArrived(
  db: Db,
  on: Occasion,
  paymentId: string,
  date: string,
): Promise<Outcome<object, NotADay>> {
  const payment = await paymentById(db, paymentId)
  const award = payment && (await awardById(db, payment.awardId))
  if (!award) throw new Error(`no payment ${paymentId}`)
  const { timeZone } = await partnershipOf(db, award.book)
  if (!isDate(date) || date > dateIn(timeZone, on.at)) return refuse('no-such-date')
  const sentAt = stepTo(payment, 'sent')?.at
  const isBefore = sentAt !== undefined && date < dateIn(timeZone, sentAt)
  return isBefore ? refuse('cleared-before-sent', { sentOn: noonOf(dateIn(timeZone, sentAt)) }) : ok
}

/** Takes back a payment that has not been handed to the bank. */
export async function cancelPayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  reason: string,
): Promise<Outcome<object, NotStepped>> {
  const taken = await takeStep(db, on, 'payment.cancel', paymentId, { to: 'cancelled', reason })
  return taken.ok ? ok : taken
}

/** One officer gives up money that went to somebody else. Nothing is written off until another agrees. */
export async function giveUpPayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  reason: string,
): Promise<Outcome<object, NotStepped>> {
  const taken = await takeStep(db, on, 'payment.give-up', paymentId, { to: 'giving-up', reason })
  return taken.ok ? ok : taken
}

/**
 * Another officer agrees, or turns it down so that it is asked back as before. What is lost is a cost of its line; whoever
 * should have had it is owed it again, and those whose idea it is hear that.
 */
export async function answerLoss(
  db: Db,
  on: Occasion,
  paymentId: string,
  answer: 'lost' | 'astray',
  letterFor: (told: CameBack) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotStepped>> {
  const payment = await paymentById(db, paymentId)
  if (!payment) throw new Error(`no payment ${paymentId}`)
  const from = stateOf(payment)
  // Nobody is asked any more: there is nothing to agree to, nor to turn down.
  if (from !== 'giving-up' && from !== answer) return refuse('payment-not-now', { from, to: answer })
  const last = payment.steps.at(-1)
  const reason = last && 'reason' in last ? last.reason : ''
  const taken = await takeStep(db, on, 'payment.agree-loss', paymentId, { to: answer, reason })
  if (!taken.ok) return taken
  if (answer === 'lost') await tellItCameBack(db, on, taken, 'lost', letterFor)
  return ok
}

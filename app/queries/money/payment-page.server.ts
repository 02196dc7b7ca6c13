import { authorisedBy, isHandedOver, nextStates, stateOf, type Payment } from '~/domain/money'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { bankAccountOf, homesOf } from '~/records/money/bank-account.server'
import { daysByBank } from '~/records/money/bank-entries.server'
import { bankDetailsOf } from '~/records/money/bank-details.server'
import { fundOf, lineOf } from '~/records/money/budget.server'
import { deskFor, sealOf } from '~/records/money/desk.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { payeeKind } from '~/records/money/payee.server'
import { openRunOf } from '~/records/money/payment-run.server'
import { paymentById, paymentsOfAwards, signedFor } from '~/records/money/payment.server'
import { stripePayeeOf } from '~/records/money/stripe-payee.server'
import { bankLinesOfPayment } from './bank-pages.server'
import { floatsToChoose } from './floats-to-choose.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** A payment as its officers see it. Nothing when it is another partnership's. */
export async function paymentPage(db: Db, book: string, paymentId: string, at: Instant) {
  const payment = await paymentById(db, paymentId)
  if (!payment || payment.book !== book) return undefined
  const award = await awardById(db, payment.awardId)
  if (!award) throw new Error(`payment ${paymentId} is of no award`)
  const name = (await namesOfAwards(db, [award.id])).get(award.id)
  const people = await namesOfPeople(
    db,
    payment.steps.map((step) => step.by),
  )
  const alike = (await paymentsOfAwards(db, [award])).filter((one) => one.instalment === payment.instalment)
  const attempt = alike.findIndex((one) => one.id === paymentId) + 1
  const desk = await deskFor(db, { at }, award, payment)
  const byBank = (await daysByBank(db, [paymentId])).get(paymentId)
  const entries = (await entriesOfAward(db, award.id)).filter((entry) => entry.about.paymentId === paymentId)
  return {
    id: paymentId,
    awardId: award.id,
    title: name?.title ?? '',
    reference: name?.reference ?? '',
    round: name?.round ?? { slug: '', title: '' },
    instalment: payment.instalment,
    instalments: award.instalments.length,
    /** The how-manieth payment of this instalment it is: more than the first when one before it came to nothing. */
    attempt,
    amountPence: payment.amountPence,
    payee: payment.payee.name,
    /** Private, as the name is. */
    payeeKind: await payeeKind(db, award.proposalId, payment.payee),
    way: payment.way,
    bought: payment.bought ?? null,
    /** Private, as the name is: the last figures of the account it goes to. */
    bankEnds: (await bankDetailsOf(db, award.id)).find(({ id }) => id === payment.detailsId)?.ends ?? null,
    /** Private: the names on the slip of paper. */
    signed: (await signedFor(db, paymentId)) ?? null,
    /** Her account at Stripe, of a payment that goes through it, as Stripe last said it stands. */
    stripePayoutTrouble:
      payment.way === 'stripe' && payment.detailsId !== undefined
        ? ((await stripePayeeOf(db, payment.detailsId))?.payoutTrouble ?? null)
        : null,
    authorisers: payment.authorisers,
    authorisedBy: authorisedBy(payment),
    run: (await openRunOf(db, paymentId)) ?? null,
    /** Floats of cash that it could be handed over from. */
    floats: payment.way === 'cash' ? await floatsToChoose(db, book, payment.fundId) : [],
    line: (await lineOf(db, book, payment.lineId))?.name ?? '',
    fund: (await fundOf(db, book, payment.fundId))?.name ?? '',
    /** The account of the bank it leaves; empty where none is kept for its fund, and for what is not paid by the bank. */
    account: await accountNameOf(db, book, payment),
    /** What there is to pay it with: in the bank or with Stripe; for cash, in the fund's floats as well. */
    toPayWithPence: desk.fundPence,
    state: stateOf(payment),
    next: nextStates[stateOf(payment)],
    seal: sealOf(payment),
    preparedBy: payment.steps[0]?.by ?? '',
    gaveUpBy: stateOf(payment) === 'giving-up' ? (payment.steps.at(-1)?.by ?? '') : null,
    keptOut: [...new Set([...payment.payee.personIds, ...desk.interestedIds])],
    steps: payment.steps.map((step) => ({
      to: step.to,
      at: step.at,
      by: people.get(step.by) ?? '',
      reason: 'reason' in step ? step.reason : null,
      transferId: 'transferId' in step ? step.transferId : null,
      clearedOn: 'clearedOn' in step ? (byBank ?? step.clearedOn) : null,
    })),
    bankLines: await bankLinesOfPayment(db, paymentId),
    entries: entries.map((entry) => ({ id: entry.id, event: entry.event })),
  }
}

async function accountNameOf(db: Db, book: string, { fundId, way }: Pick<Payment, 'fundId' | 'way'>): Promise<string> {
  if (isHandedOver(way)) return ''
  const home = (await homesOf(db, [fundId])).get(fundId)
  return home === undefined ? '' : ((await bankAccountOf(db, book, home))?.name ?? '')
}

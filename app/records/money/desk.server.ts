import {
  agreedTo,
  confirmationText,
  detailsInForce,
  detailsWaiting,
  lineHeadroom,
  paidFrom,
  reachedIn,
  type PayingDesk,
  type Payment,
} from '~/domain/money'
import { nothing, pence, type Pence } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { interestsIn } from '~/records/panel/interest.server'
import { agreementsOf, termsOf } from './agreement.server'
import type { AwardOnRecord } from './award.server'
import { bankDetailsOf } from './bank-details.server'
import { partnershipOf } from './budget.server'
import { cashOfFund } from './cash-float.server'
import { readyAccountOf } from './stripe-payee.server'
import { conditionsOfAwards } from './condition.server'
import { milestonesOf } from './milestone.server'
import { openRunOf } from './payment-run.server'
import { paymentsOfAwards } from './payment.server'
import { balanceOf, totalsOfScope } from './totals.server'

/** What the authoriser confirms: the hash of exactly what will be paid. */
export const sealOf = (payment: Payment): string => sha256(confirmationText(payment))

/** All that has to be known to pay on an award, read in the transaction that records the step. */
export async function deskFor(
  db: Db,
  { at }: { readonly at: Instant },
  award: AwardOnRecord,
  of?: Pick<Payment, 'id' | 'fundId' | 'lineId' | 'way'>,
): Promise<PayingDesk> {
  const interests = await interestsIn(db, [award.proposalId])
  const scope = of && ({ of: 'award', awardId: award.id, lineId: of.lineId } as const)
  const conditions = await conditionsOfAwards(db, [award.id])
  const given = await bankDetailsOf(db, award.id)
  const { money, timeZone } = await partnershipOf(db, award.book)
  const run = of && (await openRunOf(db, of.id))
  const inForce = detailsInForce(given, at)
  return {
    award,
    payments: await paymentsOfAwards(db, [award]),
    conditions,
    isAgreed: agreedTo(await agreementsOf(db, [award.id]), termsOf(award, conditions)) !== undefined,
    due: { today: dateIn(timeZone, at), reached: reachedIn(await milestonesOf(db, [award.id])) },
    interestedIds: interests.interestedIn(award.proposalId),
    fundPence: of ? await toPayWith(db, award.book, of) : nothing,
    givenBackPence: scope ? (await totalsOfScope(db, award.book, scope)).returnedPence : nothing,
    details: {
      inForceId: inForce?.id,
      inForceBy: inForce?.goesBy,
      connected: inForce?.goesBy === 'stripe' ? await readyAccountOf(db, inForce.id) : undefined,
      changing: detailsWaiting(given, at) !== undefined,
    },
    twoFromPence: money.twoAuthorisersFromPence,
    ...(of && { lineRoomPence: lineHeadroom(await totalsOfScope(db, award.book, { of: 'line', lineId: of.lineId })) }),
    inRun: run && { number: run.number, sending: false },
    seal: sha256,
  }
}

/** What there is to pay with: in the bank or with Stripe, and for what is paid in cash also in the floats of the fund. */
async function toPayWith(db: Db, book: string, of: Pick<Payment, 'fundId' | 'way'>): Promise<Pence> {
  const main = await balanceOf(db, book, paidFrom(of))
  return of.way === 'cash' ? pence(main + (await cashOfFund(db, book, of.fundId))) : main
}

import {
  bank,
  mayGoInRun,
  referenceInRun,
  step,
  type Payment,
  type PaymentRefusal,
  type PaymentRunRefusal,
} from '~/domain/money'
import { pence, sum } from '~/domain/pence'
import type { NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardsByIds } from '~/records/money/award.server'
import { deskFor } from '~/records/money/desk.server'
import { accountLeft } from '~/records/money/run-account.server'
import { balanceOf } from '~/records/money/totals.server'
import { heldByChallenges } from '~/records/voting/challenges.server'

export type NotInRun = NotAllowed | PaymentRefusal | PaymentRunRefusal | 'challenge-in-the-way' | 'vote-set-aside'

/**
 * Whether every payment of a run could be sent now, by whoever asks, and all of them together: nothing is written. A run
 * goes whole or not at all.
 * @param number the run's own; nothing while it is being made.
 */
export async function couldAllGo(
  db: Db,
  on: Occasion,
  payments: readonly Payment[],
  number: number | null,
): Promise<Outcome<object, NotInRun>> {
  const awards = new Map(
    (await awardsByIds(db, [...new Set(payments.map(({ awardId }) => awardId))])).map((award) => [award.id, award]),
  )
  const account = await accountLeft(db, payments)
  if (!account.ok) return account
  const perFund = new Map<string, Payment[]>()
  for (const [place, payment] of payments.entries()) {
    const award = awards.get(payment.awardId)
    if (!award) throw new Error(`payment ${payment.id} is of no award`)
    const fits = mayGoInRun(payment)
    if (!fits.ok) return fits
    const found = await deskFor(db, on, award, payment)
    if (number === null && found.inRun)
      return refuse('run-payment-elsewhere', { payee: payment.payee.name, number: found.inRun.number })
    if (found.interestedIds.includes(on.by ?? '')) return refuse('you-have-an-interest')
    const held = await heldByChallenges(db, award.roundId)
    if (!held.ok) return held
    const desk = { ...found, inRun: undefined }
    const transferId = number === null ? `not yet ${payment.id}` : referenceInRun(number, place + 1)
    const goes = step(payment, { to: 'sent', transferId, by: on.by ?? '', at: on.at }, desk)
    if (!goes.ok) return goes
    perFund.set(payment.fundId, [...(perFund.get(payment.fundId) ?? []), payment])
  }
  // Each alone may fit in the fund where all of them do not.
  for (const [fundId, own] of perFund) {
    const wanted = sum(own.map(({ amountPence }) => amountPence))
    const fundPence = await balanceOf(db, own[0]?.book ?? '', bank(fundId))
    if (wanted > fundPence)
      return refuse('payment-fund-too-small', { fundPence, shortByPence: pence(wanted - fundPence) })
  }
  return ok
}

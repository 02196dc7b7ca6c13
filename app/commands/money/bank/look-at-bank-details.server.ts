import { detailsInForce, detailsWaiting, type BankAccount } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById } from '~/records/money/award.server'
import { bankDetailsOf, unlockAccount } from '~/records/money/bank-details.server'
import { deskFor } from '~/records/money/desk.server'
import { actorIn } from '~/records/people/actor.server'

export type NotShown = NotAllowed | 'bank-none-given' | 'payment-by-payee'

/**
 * Shows the account that is paid to, and the one that waits, to one of the two who need it. It is a write: that she
 * looked is on record before she sees it.
 */
export async function lookAtBankDetails(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  awardId: string,
): Promise<Outcome<{ readonly account: BankAccount | null; readonly waiting: BankAccount | null }, NotShown>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const { interestedIds } = await deskFor(db, on, award)
  const hasInterest = interestedIds.includes(by)
  const allowed = may(actor, 'bank-details.read', { now: on.at, hasInterest, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  if (award.payee.personIds.includes(by)) return refuse('payment-by-payee')
  const all = await bankDetailsOf(db, awardId)
  const [now, next] = [detailsInForce(all, on.at), detailsWaiting(all, on.at)]
  if (!now && !next) return refuse('bank-none-given')
  const shown = [now, next].flatMap((one) => (one ? [one.id] : []))
  await recordAct(db, on, award.book, 'bank-details.read', `award:${awardId}`, { shown })
  return {
    ok: true,
    account: now?.goesBy === 'bank' ? unlockAccount(secrets, now) : null,
    waiting: next?.goesBy === 'bank' ? unlockAccount(secrets, next) : null,
  }
}

import { maybeAnother, maySetBudget } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { lineOf, partnershipOf } from '~/records/money/budget.server'
import { isOpenYear } from '~/records/money/closed-period.server'
import { penOf } from '~/records/money/pen.server'
import { lastSetLike } from '~/records/money/register.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'

export interface BudgetChange {
  readonly lineId: string
  /** What is added to the line; below nothing to take it off. */
  readonly changePence: Pence
  readonly reason?: string
  /** Tells this change from every other, so that the same form sent twice changes the budget once. */
  readonly once: string
  /** Said by whoever was asked: the same change is made again. */
  readonly another?: boolean
}

/** Sets money to a budget line, or takes off what no round holds and nobody has spent. */
export async function setBudget(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { lineId, changePence, reason, once, another }: BudgetChange,
): Promise<
  Outcome<
    object,
    NotAllowed | 'amount-needed' | 'no-such-line' | 'line-too-small' | 'budget-set-already' | 'year-closed'
  >
> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'budget.set', { now: on.at })
  if (!allowed.ok) return allowed
  if (Number(changePence) === 0) return refuse('amount-needed')
  const line = await lineOf(db, partnershipId, lineId)
  if (!line) return refuse('no-such-line')

  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  const key = `budget-set:${once}`
  if (await pen.hasSetAside(key)) return ok
  const open = await isOpenYear(db, partnershipId, line.year)
  if (!open.ok) return open
  const fits = maySetBudget(changePence, await totalsOfScope(db, partnershipId, { of: 'line', lineId }))
  if (!fits.ok) return fits
  const asked = maybeAnother('budget-set-already', await lastSetLike(db, on, lineId, changePence), { another })
  if (!asked.ok) return asked
  await pen.setAside({ ...pen.rowStart(), kind: 'budget-set', key, lineId, amountPence: changePence, reason })
  await pen.sign('budget.set', `line:${lineId}`, { changePence })
  return ok
}

import { mayAllocate, mayReleaseAllocation } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { lineOf, partnershipOf } from '~/records/money/budget.server'
import { penOf } from '~/records/money/pen.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

type NotThis = NotAllowed | 'amount-needed' | 'no-such-line'

/**
 * Puts money from a budget line into a round's pot. `once` tells this allocation from every other, so that the same
 * form sent twice allocates once; without it each call is another allocation.
 */
export async function allocateToRound(
  db: Db,
  on: Occasion,
  roundId: string,
  lineId: string,
  amountPence: Pence,
  once: string = on.newId(),
): Promise<Outcome<object, NotThis | 'line-too-small'>> {
  const desk = await deskFor(db, on, roundId, lineId, amountPence)
  if (!desk.ok) return desk
  const { pen, partnershipId } = desk
  const key = `allocated:${roundId}:${once}`
  if (await pen.hasSetAside(key)) return ok
  const fits = mayAllocate(amountPence, await totalsOfScope(db, partnershipId, { of: 'line', lineId }))
  if (!fits.ok) return fits
  await pen.setAside({ ...pen.rowStart(), kind: 'allocated', key, lineId, roundId, amountPence })
  await pen.sign('budget.allocate', `round:${roundId}`, { lineId, amountPence })
  return ok
}

/**
 * Gives back to a budget line what a round does not need: no more than is neither committed nor paid. `because` stands
 * beside it in the register.
 */
export async function releaseFromRound(
  db: Db,
  on: Occasion,
  roundId: string,
  lineId: string,
  amountPence: Pence,
  once: string = on.newId(),
  because?: string,
): Promise<Outcome<object, NotThis | 'allocation-in-use'>> {
  const desk = await deskFor(db, on, roundId, lineId, amountPence)
  if (!desk.ok) return desk
  const { pen, partnershipId } = desk
  const key = `allocation-released:${roundId}:${once}`
  if (await pen.hasSetAside(key)) return ok
  const share = await totalsOfScope(db, partnershipId, { of: 'round', roundId, lineId })
  const fits = mayReleaseAllocation(amountPence, share)
  if (!fits.ok) return fits
  await pen.setAside({
    ...pen.rowStart(),
    kind: 'allocation-released',
    key,
    lineId,
    roundId,
    amountPence,
    reason: because,
  })
  await pen.sign('budget.allocate', `round:${roundId}`, { lineId, releasedPence: amountPence })
  return ok
}

async function deskFor(db: Db, on: Occasion, roundId: string, lineId: string, amountPence: Pence) {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`money for a round that is not there: ${roundId}`)
  const { partnershipId } = round
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'budget.allocate', { now: on.at })
  if (!allowed.ok) return allowed
  if (amountPence <= 0) return refuse('amount-needed')
  if (!(await lineOf(db, partnershipId, lineId))) return refuse('no-such-line')
  return { ...ok, partnershipId, pen: penOf(db, on, await partnershipOf(db, partnershipId)) }
}

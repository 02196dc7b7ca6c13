import { reachedIn, type MilestoneTurn } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById } from '~/records/money/award.server'
import { addMilestoneEvent, milestonesOf } from '~/records/money/milestone.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'

/**
 * An officer says that what a part of an award waits for has happened, or has not after all, and what she has seen. Nobody
 * does with an interest in the idea, or who is paid. What stands so already is not written twice.
 */
export async function markMilestone(
  db: Db,
  on: Occasion,
  awardId: string,
  instalment: number,
  kind: MilestoneTurn,
  because: string,
): Promise<Outcome<object, NotAllowed | 'no-such-milestone' | 'milestone-needs-words' | 'award-withdrawn'>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.isInterested(by, award.proposalId) || award.payee.personIds.includes(by)
  const allowed = may(actor, 'milestone.mark', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (award.state === 'withdrawn') return refuse('award-withdrawn')
  const part = award.instalments.find(({ number }) => number === instalment)
  if (part?.after === undefined) return refuse('no-such-milestone')
  const before = await milestonesOf(db, [awardId])
  if (reachedIn(before).has(instalment) === (kind === 'reached')) return ok
  if (because.trim() === '') return refuse('milestone-needs-words')
  await addMilestoneEvent(db, on, before, { awardId, instalment, kind, because: because.trim() })
  await recordAct(db, on, award.book, 'milestone.mark', `award:${awardId}`, { instalment, kind })
  return ok
}

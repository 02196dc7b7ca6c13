import { mayTick, type NotTicked } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById } from '~/records/money/award.server'
import { addConditionEvent, conditionsOfAwards } from '~/records/money/condition.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'

/**
 * An officer writes down that a condition of an award is met, or is so no longer, with what showed it. Nobody does with an
 * interest in the idea, or who is paid. What stands so already is not written twice.
 */
export async function tickCondition(
  db: Db,
  on: Occasion,
  awardId: string,
  conditionId: string,
  kind: 'met' | 'not-met',
  because: string,
): Promise<Outcome<object, NotAllowed | NotTicked | 'no-such-condition'>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.isInterested(by, award.proposalId) || award.payee.personIds.includes(by)
  const allowed = may(actor, 'condition.tick', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  const condition = (await conditionsOfAwards(db, [awardId])).find(({ id }) => id === conditionId)
  if (!condition) return refuse('no-such-condition')
  const standing = condition.events.at(-1)?.kind ?? 'not-met'
  if (standing === kind) return ok
  const ticks = mayTick(condition, because)
  if (!ticks.ok) return ticks
  await addConditionEvent(db, on, condition, { kind, because: because.trim() })
  await recordAct(db, on, award.book, 'condition.tick', `award:${awardId}`, { conditionId, kind })
  return ok
}

import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, mayChangeCriteria, planTroubles, type PlannedCriterion } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { criteriaOf, setCriteria } from '~/records/panel/criterion.server'
import { hasScores } from '~/records/panel/score-sheet.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

export type CriteriaNotChanged =
  NotAllowed | 'round-cancelled' | 'not-published-yet' | 'criteria-fixed' | 'criteria-same' | 'plan-does-not-hold'

/**
 * Gives a published round other things to be scored by, in the open: what they were, what they are and why stand in its
 * record. Until scoring opens, and never once anything has been scored: every idea is judged by the same.
 */
export async function changeCriteria(
  db: Db,
  on: Occasion,
  roundId: string,
  criteria: readonly PlannedCriterion[],
  because: string,
): Promise<Outcome<object, CriteriaNotChanged>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('criteria for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'criteria.change', { now: on.at })
  if (!allowed.ok) return allowed
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (!happened(round, 'published')) return refuse('not-published-yet')
  if (!mayChangeCriteria(round, on.at) || (await hasScores(db, roundId))) return refuse('criteria-fixed')

  const before = (await criteriaOf(db, roundId)).map(plain)
  const after = criteria.map(plain)
  if (JSON.stringify(before) === JSON.stringify(after)) return refuse('criteria-same')
  const trouble = planTroubles({ ...round, criteria }).find(({ part }) => part === 'criteria')
  if (trouble) return refuse('plan-does-not-hold', { trouble: trouble.because })

  await setCriteria(db, on, roundId, criteria)
  const facts = { before, after, because }
  await addRoundEvent(db, on, round, 'criteria-changed', facts)
  await recordAct(db, on, round.partnershipId, 'criteria.change', `round:${roundId}`, facts)
  return ok
}

/** In one order of keys, however it was read. */
const plain = ({ name, weight, rubric }: PlannedCriterion) => ({
  name,
  weight,
  rubric: { 0: rubric[0], 3: rubric[3], 5: rubric[5] },
})

import { eq } from 'drizzle-orm'
import { round } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, planTroubles, type RoundPlan } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { setCriteria } from '~/records/panel/criterion.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { arePlacesHere } from '~/records/round/voter-places.server'

export type NotRevised = NotAllowed | 'plan-does-not-hold' | 'voters-place-unknown' | 'already-published'

/** Changes a plan that has not been published. Its address stays, so that a link someone has been sent still works. */
export async function revisePlan(
  db: Db,
  on: Occasion,
  roundId: string,
  plan: RoundPlan,
): Promise<Outcome<object, NotRevised>> {
  const before = await roundById(db, roundId)
  if (!before) throw new Error('a plan for a round that is not there')
  const actor = await actorIn(db, before.partnershipId, on.by, on.at)
  const allowed = may(actor, 'round.plan', { now: on.at })
  if (!allowed.ok) return allowed
  if (happened(before, 'cancelled')) return refuse('round-cancelled')
  if (happened(before, 'published')) return refuse('already-published')
  const [trouble] = planTroubles(plan)
  if (trouble) return refuse('plan-does-not-hold', { trouble: trouble.because })
  if (!(await arePlacesHere(db, before.partnershipId, plan.rules))) return refuse('voters-place-unknown')

  const { title, about, potPence, rules, dates, criteria } = plan
  await db.update(round).set({ title, about, potPence, rules, dates }).where(eq(round.id, roundId))
  await setCriteria(db, on, roundId, rules.steps.score ? criteria : [])
  await recordAct(db, on, before.partnershipId, 'round.plan', `round:${roundId}`, { title, potPence, rules, dates })
  return ok
}

import { mayPlan, type NightPlan, type NotPlanned } from '~/domain/panel/night'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { takes } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepNight, nightOfRound } from '~/records/panel/night.server'
import { unusedCode } from '~/records/panel/night-code.server'
import { actorIn } from '~/records/people/actor.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

export type NotSetUp = NotAllowed | NotPlanned | 'night-opened-already' | 'night-without-criteria'

/**
 * Sets a round's pitch night up, or changes how it goes, before its doors open. The pitches are the ideas chosen, of those
 * on the round's list: those that were in the running order keep their places, and new ones come after.
 */
export async function planNight(
  db: Db,
  on: Occasion,
  roundId: string,
  plan: NightPlan,
  chosen: readonly string[],
): Promise<Outcome<object, NotSetUp>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a night of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'night.plan', { round, now: on.at })
  if (!allowed.ok) return allowed
  const night = await nightOfRound(db, roundId)
  if (night && night.state.phase !== 'planned') return refuse('night-opened-already')
  if (plan.panel === 'criteria' && !takes(round, 'score')) return refuse('night-without-criteria')
  const listed = (await standingProposals(db, round)).filter(({ reference }) => chosen.includes(reference))
  const ids = listed.map(({ id }) => id)
  const kept = (night?.order ?? []).filter((id) => ids.includes(id))
  const order = [...kept, ...ids.filter((id) => !kept.includes(id))]
  const sound = mayPlan(plan, order)
  if (!sound.ok) return sound
  const id = night?.id ?? on.newId()
  const code = night?.code ?? (await unusedCode(db, on))
  await keepNight(db, { id, roundId, code, plan, createdAt: on.at, createdBy: on.by ?? '' }, order)
  await recordAct(db, on, round.partnershipId, 'night.plan', `night:${id}`, { pitches: order.length })
  return ok
}

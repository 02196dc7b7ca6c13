import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { shuffled } from '~/domain/shuffled'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepOrder, nightOfRound } from '~/records/panel/night.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/** One pitch a place up or down, or all of them by lot. */
export type Reordering = { readonly by: 'lot' } | { readonly by: 'up' | 'down'; readonly proposalId: string }

/** Changes the running order of a night whose doors are not open. What is first cannot go further up: that changes nothing. */
export async function orderNight(
  db: Db,
  on: Occasion,
  roundId: string,
  reordering: Reordering,
): Promise<Outcome<object, NotAllowed | 'night-opened-already' | 'night-not-planned'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a night of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'night.plan', { round, now: on.at })
  if (!allowed.ok) return allowed
  const night = await nightOfRound(db, roundId)
  if (!night) return refuse('night-not-planned')
  if (night.state.phase !== 'planned') return refuse('night-opened-already')
  const order =
    reordering.by === 'lot'
      ? shuffled(night.order, (below) => on.randomBelow(below))
      : moved(night.order, reordering.proposalId, reordering.by === 'up' ? -1 : 1)
  if (order.join() === night.order.join()) return ok
  await keepOrder(db, night.id, order)
  await recordAct(db, on, round.partnershipId, 'night.plan', `night:${night.id}`, { order: reordering.by })
  return ok
}

function moved(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(id)
  const other = order[from + by]
  if (from < 0 || other === undefined) return order
  return order.map((one) => (one === id ? other : one === other ? id : one))
}

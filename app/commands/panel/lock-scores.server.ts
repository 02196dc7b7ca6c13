import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

export type NotLocked = NotAllowed | 'scores-locked-already'

/** Locks the scores before their date, when everyone has finished. From then on nothing in them changes. */
export async function lockScores(db: Db, on: Occasion, roundId: string): Promise<Outcome<object, NotLocked>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('scores of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  if (happened(round, 'scores-locked')) return refuse('scores-locked-already')
  const allowed = may(actor, 'scores.lock', { round, now: on.at })
  if (!allowed.ok) return allowed
  await addRoundEvent(db, on, round, 'scores-locked')
  await recordAct(db, on, round.partnershipId, 'scores.lock', `round:${roundId}`)
  return ok
}

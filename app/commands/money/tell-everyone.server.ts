import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, isAnnounced } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { firstDecision } from '~/records/panel/decision.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { roundMovesOn } from './round-moves-on.server'
import { tellApplicants, type LetterFor } from './tell-applicants.server'

/**
 * Tells everyone who asked what was decided, where the meeting left that for later, and makes it public. Pressed twice,
 * they are told once.
 */
export async function tellEveryone(
  db: Db,
  on: Occasion,
  roundId: string,
  letterFor: LetterFor,
): Promise<Outcome<object, NotAllowed | 'nothing-decided-yet'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'telling.tell', { now: on.at })
  if (!allowed.ok) return allowed
  const decision = await firstDecision(db, roundId)
  if (!decision || decision.adoptedAt === null || !happened(round, 'adopted')) return refuse('nothing-decided-yet')
  if (isAnnounced(round)) return ok
  await tellApplicants(db, on, round, decision, letterFor)
  await addRoundEvent(db, on, round, 'told', { decisionId: decision.id })
  const roundNow = await roundMovesOn(db, on, roundId)
  await recordAct(db, on, round.partnershipId, 'telling.tell', `decision:${decision.id}`, { roundNow })
  return ok
}

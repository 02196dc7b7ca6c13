import { may, type NotAllowed } from '~/domain/policy'
import type { waysToTell } from '~/domain/proposal'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { hearingOf, interestsToHear } from '~/records/panel/told-interest.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/** How a member heard of what was written down for her: she read it herself, or somebody told her. */
export type WayOfHearing = 'read' | (typeof waysToTell)[number]

/**
 * Writes down that a member has heard of an interest that an officer recorded for her: that she read it, by herself; that
 * she was told, by an officer or the builder. Only what is still to be heard of: said twice, it stands once.
 */
export async function tellInterest(
  db: Db,
  on: Occasion,
  roundId: string,
  declarationId: string,
  way: WayOfHearing,
): Promise<Outcome<object, NotAllowed>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('an interest in a round that is not there')
  const act = way === 'read' ? 'interest.acknowledge' : 'interest.tell'
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), act, { round, now: on.at })
  if (!allowed.ok) return allowed
  const waits = await interestsToHear(db, roundId)
  const found = waits.find(({ id, personId }) => id === declarationId && (personId === on.by) === (way === 'read'))
  if (found) await recordAct(db, on, round.partnershipId, act, hearingOf(found.id), { way })
  return ok
}

import { holds, officerKinds, type Actor } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { officersNeeded } from '~/domain/voting/voting-change'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { handsOff, type HandsOff } from '~/records/voting/hands-off.server'

type ActOnVote = 'voting.ask-change' | 'voting.answer-change' | 'vote.ask-measure' | 'vote.answer-measure'
export type NotInHand = NotAllowed | 'officers-are-free' | 'challenge-names-you'

/**
 * Whether somebody may have a say now in changing a vote, or in what comes of a challenge to it: an officer without an
 * interest in anything on the ballot, of whom no challenge says that it was she, and who has shown who she is. Where fewer than two officers are without one, those who look after the
 * installation stand in, so that a vote in trouble is not left to itself.
 */
export async function handOnVote(
  db: Db,
  on: Occasion,
  round: Pick<Round, 'id' | 'partnershipId'>,
  act: ActOnVote,
): Promise<Outcome<{ readonly hands: HandsOff; readonly actor: Actor }, NotInHand>> {
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hands = await handsOff(db, round, on.at)
  const hasInterest = actor !== null && hands.isInterested(actor.personId)
  const allowed = may(actor, act, { now: on.at, provedAt: on.provedAt, hasInterest })
  if (!allowed.ok) return allowed
  if (!actor) throw new Error(`nobody may '${act}'`)
  if (hands.isChallenged(actor.personId)) return refuse('challenge-names-you')
  if (!holds(actor, ...officerKinds) && hands.freeOfficers >= officersNeeded) return refuse('officers-are-free')
  return { ok: true, hands, actor }
}

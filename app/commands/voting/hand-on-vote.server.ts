import { holds, officerKinds, type Actor } from '~/domain/people'
import { couldEver, may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { officersNeeded } from '~/domain/voting/voting-change'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import type { Round } from '~/records/round/course.server'
import { handsOff, type HandsOff } from '~/records/voting/hands-off.server'

type AskAboutVote = 'voting.ask-change' | 'vote.ask-measure' | 'roll.propose' | 'paper.take-out'
type ActOnVote = AskAboutVote | 'voting.answer-change' | 'vote.answer-measure' | 'roll.answer' | 'paper.agree-out'
export type NotInHand = NotAllowed | 'officers-are-free' | 'challenge-names-you'

/**
 * Whether somebody may have a say now in changing a vote, or in what comes of a challenge to it: an officer without an
 * interest in anything on the ballot, of whom no challenge says that it was she, and who has shown who she is. Where fewer than two officers are without one, those who look after the
 * installation stand in, so that a vote in trouble is not left to itself.
 */
export async function handOnVote(
  db: Db,
  on: Occasion,
  round: Round,
  act: ActOnVote,
): Promise<Outcome<{ readonly hands: HandsOff; readonly actor: Actor }, NotInHand>> {
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hands = await handsOff(db, round, on.at)
  const hasInterest = actor !== null && hands.isInterested(actor.personId)
  const allowed = may(actor, act, { round, now: on.at, provedAt: on.provedAt, hasInterest })
  if (!allowed.ok) return allowed
  if (!actor) throw new Error(`nobody may '${act}'`)
  if (hands.isChallenged(actor.personId)) return refuse('challenge-names-you')
  if (!holds(actor, ...officerKinds) && hands.freeOfficers >= officersNeeded) return refuse('officers-are-free')
  return { ok: true, hands, actor }
}

/**
 * Whether whoever asked for a change of a vote could ask for it still: asked of her once more when another agrees. An office
 * that has ended, an interest that came to light and a challenge that says it was she each drop the question.
 */
export async function couldAskStill(
  db: Db,
  on: Occasion,
  { partnershipId }: Pick<Round, 'partnershipId'>,
  askedBy: string,
  act: AskAboutVote,
  hands: HandsOff,
): Promise<boolean> {
  const asker = await actorIn(db, partnershipId, askedBy, on.at)
  return !hands.isInterested(askedBy) && !hands.isChallenged(askedBy) && couldEver(asker, act)
}

import { may, type NotAllowed } from '~/domain/policy'
import { keptWhenTakenBack } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addCommentEvent, commentById, emptyComments } from '~/records/proposal/comment.server'
import { proposalInRound } from './own-proposal.server'

/**
 * Takes back what she said herself. The words go at once, unless somebody reported them: then officers can still read them
 * until their time is over, and nobody else. Twice is once.
 */
export async function takeBackComment(
  db: Db,
  on: Occasion,
  proposalId: string,
  commentId: string,
): Promise<Outcome<object, NotAllowed | 'no-such-comment'>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'comment.take-back', { now: on.at })
  if (!allowed.ok) return allowed
  const found = await commentById(db, commentId)
  if (!found || found.proposalId !== proposal.id) return refuse('no-such-comment')
  if (found.by !== actor?.personId) return refuse('not-yours-to-do')
  if (found.standing.shows === 'taken-back') return ok
  await addCommentEvent(db, on, found, 'taken-back')
  if (!keptWhenTakenBack(found.events)) await emptyComments(db, [found.id])
  await recordAct(db, on, round.partnershipId, 'comment.take-back', `proposal:${proposalId}`, { comment: found.id })
  return ok
}

import { may, type NotAllowed } from '~/domain/policy'
import { mayReportAgain, paceLooksBack, type ReportGround } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addCommentEvent, commentById, reportedAt } from '~/records/proposal/comment.server'
import { proposalInRound } from './own-proposal.server'

export type NotReported = NotAllowed | 'no-such-comment' | 'comment-gone' | 'too-many-reports'

/**
 * Asks the officers to look at a comment. It stays where it is until one of them has looked. Each person asks once for each
 * comment: what they kept is not asked about again by the same one.
 */
export async function reportComment(
  db: Db,
  on: Occasion,
  proposalId: string,
  commentId: string,
  ground: ReportGround,
): Promise<Outcome<object, NotReported>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'comment.report', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const found = await commentById(db, commentId)
  if (!found || found.proposalId !== proposal.id) return refuse('no-such-comment')
  if (found.standing.shows !== 'words') return refuse('comment-gone')
  if (found.events.some(({ kind, by }) => kind === 'reported' && by === actor.personId)) return ok
  const pace = mayReportAgain(await reportedAt(db, actor.personId, later(on.at, -paceLooksBack)), on.at)
  if (!pace.ok) return pace
  await addCommentEvent(db, on, found, 'reported', { ground })
  const detail = { comment: found.id, ground }
  await recordAct(db, on, round.partnershipId, 'comment.report', `proposal:${proposalId}`, detail)
  return ok
}

import { may, type NotAllowed } from '~/domain/policy'
import type { ReportGround } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { addCommentEvent, commentById } from '~/records/proposal/comment.server'
import { proposalInRound } from './own-proposal.server'

export type NotJudged = NotAllowed | 'no-such-comment' | 'comment-gone' | 'own-comment' | 'hide-reason-missing'

export type Judgement =
  { readonly judged: 'kept' } | { readonly judged: 'hidden'; readonly ground: ReportGround; readonly because: string }

/**
 * Hides a comment, with a reason that stands in its place for all to read; or keeps it (shows it again, if it was hidden).
 * Nobody judges her own words, nor what is said about an idea she has an interest in. Twice is once.
 */
export async function judgeComment(
  db: Db,
  on: Occasion,
  partnershipId: string,
  commentId: string,
  judgement: Judgement,
): Promise<Outcome<object, NotJudged>> {
  const found = await commentById(db, commentId)
  const about = found && (await proposalInRound(db, found.proposalId))
  if (!found || about?.round.partnershipId !== partnershipId) return refuse('no-such-comment')
  const { proposal, round } = about
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, proposal, actor.personId))
  const allowed = may(actor, 'comment.judge', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (found.by === actor?.personId) return refuse('own-comment')
  const { shows, reports } = found.standing
  if (shows === 'taken-back') return refuse('comment-gone')
  const { judged } = judgement
  const settled = judged === 'hidden' ? shows === 'hidden' : shows === 'words' && reports === 0
  if (settled) return ok
  const why = judged === 'hidden' ? { ground: judgement.ground, because: judgement.because } : {}
  if (judged === 'hidden' && judgement.ground === 'other' && judgement.because === '')
    return refuse('hide-reason-missing')
  await addCommentEvent(db, on, found, judged, why)
  const ground = judged === 'hidden' ? { ground: judgement.ground } : {}
  const detail = { comment: found.id, judged, ...ground }
  await recordAct(db, on, partnershipId, 'comment.judge', `proposal:${proposal.id}`, detail)
  return ok
}

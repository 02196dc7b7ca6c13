import { comment } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { canBeTalkedAbout, isPublic, mayCommentAgain, paceLooksBack } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { talkSettled } from '~/records/people/talk.server'
import { commentedAt, countComments, latestBy } from '~/records/proposal/comment.server'
import { proposalInRound } from './own-proposal.server'

export type NotCommented = NotAllowed | 'comments-off' | 'round-cancelled' | 'not-public' | 'too-many-comments'

/**
 * Says something about a published idea, for all to read. The same words twice running are one comment: a button was
 * pressed twice. Whose idea it is hears of it with her news, as often as she has chosen.
 */
export async function writeComment(
  db: Db,
  on: Occasion,
  proposalId: string,
  words: string,
): Promise<Outcome<{ id: string }, NotCommented>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'comment.write', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (!(await talkSettled(db, round.partnershipId)).comments) return refuse('comments-off')
  if (!isPublic(proposal.standing)) return refuse('not-public')
  const open = canBeTalkedAbout(round)
  if (!open.ok) return open
  const { personId } = actor
  const latest = await latestBy(db, proposalId, personId)
  if (latest && latest.words === words && latest.standing.shows !== 'taken-back') return { ok: true, id: latest.id }
  const pace = mayCommentAgain(await commentedAt(db, personId, later(on.at, -paceLooksBack)), on.at)
  if (!pace.ok) return pace

  const id = on.newId()
  const sequence = (await countComments(db, proposalId)) + 1
  await db.insert(comment).values({ id, proposalId, sequence, by: personId, at: on.at, words })
  await recordAct(db, on, round.partnershipId, 'comment.write', `proposal:${proposalId}`, { comment: id })
  return { ok: true, id }
}

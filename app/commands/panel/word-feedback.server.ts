import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { firstDecision } from '~/records/panel/decision.server'
import { feedbackToSend, keepFeedback } from '~/records/panel/feedback.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/**
 * Words the panel's feedback on one idea as it is to be sent: softer, shorter, or with what was said at the meeting. What
 * the members wrote stays as it is with their scores. `version` is the one that was read.
 */
export async function wordFeedback(
  db: Db,
  on: Occasion,
  roundId: string,
  { proposalId, words, version }: { readonly proposalId: string; readonly words: string; readonly version: number },
): Promise<Outcome<object, NotAllowed | 'nothing-decided-yet' | 'feedback-sent' | 'feedback-changed'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, { id: proposalId }, actor.personId))
  const allowed = may(actor, 'telling.word', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  const decision = await firstDecision(db, roundId)
  const listed = decision?.items.some((item) => item.proposalId === proposalId)
  if (!decision || decision.adoptedAt === null || !listed) return refuse('nothing-decided-yet')
  const now = (await feedbackToSend(db, decision.id, [proposalId])).get(proposalId)
  if (now?.sent) return refuse('feedback-sent')
  if (now?.edited && now.words === words) return ok
  if ((now?.version ?? 0) !== version) return refuse('feedback-changed')
  await keepFeedback(db, on, { decisionId: decision.id, proposalId, words, version: version + 1 })
  await recordAct(db, on, round.partnershipId, 'telling.word', `proposal:${proposalId}`, { words: sha256(words) })
  return ok
}

import { and, eq } from 'drizzle-orm'
import { support } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { canSupport, isPublic, writes } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { talkSettled } from '~/records/people/talk.server'
import { supports } from '~/records/proposal/support.server'
import { shareIn } from '~/records/proposal/together.server'
import { proposalInRound } from './own-proposal.server'

export type NotSupported = NotAllowed | 'support-off' | 'not-public' | 'support-own-idea' | 'panel-does-not-support'

/**
 * Says that somebody supports an idea, or takes it back: what is `wanted` is told, so that pressing twice is pressing once.
 * It is no act on record: who supports what is nobody's business, and what was taken back is gone (decision 023).
 */
export async function supportProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  wanted: boolean,
): Promise<Outcome<object, NotSupported>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'support.give', { round, now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const { personId, votingMember } = actor
  const hers = and(eq(support.proposalId, proposalId), eq(support.personId, personId))
  if (!wanted) {
    await db.delete(support).where(hers)
    return ok
  }
  if (!(await talkSettled(db, round.partnershipId)).support) return refuse('support-off')
  if (!isPublic(proposal.standing)) return refuse('not-public')
  const hersToGive = canSupport({ isApplicant: writes(await shareIn(db, proposal, personId)), votingMember })
  if (!hersToGive.ok) return hersToGive
  if (await supports(db, proposalId, personId)) return ok
  await db.insert(support).values({ id: on.newId(), proposalId, personId, at: on.at }).onConflictDoNothing()
  return ok
}

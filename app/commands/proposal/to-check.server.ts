import { may, type Act, type NotAllowed } from '~/domain/policy'
import type { Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { proposalInRound } from './own-proposal.server'

export type NotToCheck = NotAllowed

/** A proposal for an officer to do something with while it is checked; refused to whoever has an interest in it. */
export async function proposalToCheck(
  db: Db,
  on: Occasion,
  proposalId: string,
  act: Act,
): Promise<Outcome<{ proposal: Proposal; round: Round }, NotToCheck>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, proposal, actor.personId))
  const allowed = may(actor, act, { round, now: on.at, hasInterest })
  return allowed.ok ? { ok: true, proposal, round } : allowed
}

import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { proposalInRound } from './own-proposal.server'

export type NotChecked = NotAllowed | 'not-sent-in' | 'reason-missing'

export interface Finding {
  readonly eligible: boolean
  /** Why not, in words the applicant will read; empty for one that is eligible. */
  readonly because: string
}

/**
 * Finds a proposal eligible or not. Until checking is finished the finding can be changed, and nobody outside hears of
 * it; each finding stays in the proposal's record.
 */
export async function checkProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  { eligible, because }: Finding,
): Promise<Outcome<object, NotChecked>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, proposal, actor.personId))
  const allowed = may(actor, 'proposal.check', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (proposal.standing === 'draft' || proposal.standing === 'withdrawn') return refuse('not-sent-in')
  if (!eligible && because === '') return refuse('reason-missing')

  const finding = eligible ? 'eligible' : 'not-eligible'
  if (eligible && proposal.standing === finding) return ok
  await addProposalEvent(db, on, proposal, finding, eligible ? null : because)
  await recordAct(db, on, round.partnershipId, 'proposal.check', `proposal:${proposal.id}`, { finding })
  return ok
}

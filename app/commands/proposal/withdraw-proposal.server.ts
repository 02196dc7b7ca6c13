import type { NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { ownProposal } from './own-proposal.server'

/** Withdraws a draft, or a proposal that was sent in, for good. What happened stays in its record. */
export async function withdrawProposal(db: Db, on: Occasion, proposalId: string): Promise<Outcome<object, NotAllowed>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.withdraw')
  if (!own.ok) return own
  const { proposal, round } = own
  if (proposal.standing === 'withdrawn') return ok
  await addProposalEvent(db, on, proposal, 'withdrawn')
  await recordAct(db, on, round.partnershipId, 'proposal.withdraw', `proposal:${proposal.id}`)
  return ok
}

import type { NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { forgetSuggestedIn } from '~/records/people/strengths.server'
import { forgetPairsOf } from '~/records/proposal/likely-pairs.server'
import { removePicturesOf } from '~/records/proposal/pictures.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { ownProposal } from './own-proposal.server'

/** Withdraws a draft, or a proposal that was sent in, for good. What happened stays in its record. */
export async function withdrawProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<object, NotAllowed | 'joined-already'>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.withdraw')
  if (!own.ok) return own
  const { proposal, round } = own
  if (proposal.standing === 'withdrawn') return ok
  // Both agreed, and what it points to goes on.
  if (proposal.standing === 'joined') return refuse('joined-already')
  await addProposalEvent(db, on, proposal, 'withdrawn')
  await forgetSuggestedIn(db, [proposal.id])
  await forgetPairsOf(db, [proposal.id])
  await removePicturesOf(db, proposal.id, on.at)
  await recordAct(db, on, round.partnershipId, 'proposal.withdraw', `proposal:${proposal.id}`)
  return ok
}

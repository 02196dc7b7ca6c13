import type { NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { forgetPairsOf } from '~/records/proposal/likely-pairs.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { takeBackSuggestions } from '~/records/proposal/suggested-strengths.server'
import { ownProposal } from './own-proposal.server'

/** Makes a proposal that was sent in a draft again, until the deadline, so that it can be changed and sent in anew. */
export async function takeBackProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<object, NotAllowed | 'proposal-withdrawn'>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.take-back')
  if (!own.ok) return own
  const { proposal, round } = own
  if (proposal.standing === 'draft') return ok
  if (proposal.standing !== 'submitted') return refuse('proposal-withdrawn')
  await addProposalEvent(db, on, proposal, 'taken-back')
  await takeBackSuggestions(db, proposal)
  await forgetPairsOf(db, [proposal.id])
  await recordAct(db, on, round.partnershipId, 'proposal.take-back', `proposal:${proposal.id}`)
  return ok
}

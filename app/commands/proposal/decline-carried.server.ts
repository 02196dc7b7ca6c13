import type { NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { originOf } from '~/records/proposal/origin.server'
import { removePicturesOf } from '~/records/proposal/pictures.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { ownProposal } from './own-proposal.server'

/**
 * Says no to an idea of hers that an officer carried into another round: also before that round is open. What she wrote the
 * first time stays where it was. Saying no twice is saying it once.
 */
export async function declineCarried(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<object, NotAllowed | 'not-carried' | 'already-sent-in'>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.decline')
  if (!own.ok) return own
  const { proposal, round } = own
  if ((await originOf(db, proposal.id))?.kind !== 'carried') return refuse('not-carried')
  if (proposal.standing === 'withdrawn') return ok
  if (proposal.standing !== 'draft') return refuse('already-sent-in')
  await addProposalEvent(db, on, proposal, 'withdrawn')
  await removePicturesOf(db, proposal.id, on.at)
  await recordAct(db, on, round.partnershipId, 'proposal.decline', `proposal:${proposal.id}`)
  return ok
}

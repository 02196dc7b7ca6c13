import { readBack } from '~db/schema'
import type { NotAllowed } from '~/domain/policy'
import { canBeChanged } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { lastReadBack } from '~/records/proposal/read-back.server'
import { ownProposal } from './own-proposal.server'

export type NotReadBack =
  NotAllowed | 'already-sent-in' | 'proposal-withdrawn' | 'read-back-by-another' | 'read-back-changed'

/**
 * Records that an idea was read out to the one whose it is, and that she agrees: by whoever helps her at the keyboard, or
 * by somebody who writes on it with her. `version` is the one that was read; should it have changed, nothing is recorded.
 */
export async function readBackProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  version: number,
): Promise<Outcome<object, NotReadBack>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.read-back')
  if (!own.ok) return own
  const { proposal, round, share } = own
  const readBy = share === 'own' ? on.helper : on.by
  if (!readBy) return refuse('read-back-by-another')
  const changeable = canBeChanged(proposal.standing)
  if (!changeable.ok) return changeable
  if (version !== proposal.version) return refuse('read-back-changed')
  if ((await lastReadBack(db, proposal))?.isCurrent) return ok
  await db.insert(readBack).values({ id: on.newId(), proposalId: proposal.id, version, at: on.at, readBy })
  await recordAct(db, on, round.partnershipId, 'proposal.read-back', `proposal:${proposal.id}`, { version })
  return ok
}

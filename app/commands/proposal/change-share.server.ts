import type { NotAllowed } from '~/domain/policy'
import { mayGivePart, type SharePart } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { endShare, giveShare, sharingNow } from '~/records/proposal/together.server'
import { ownProposal } from './own-proposal.server'

/**
 * Gives somebody who shares in one's own idea another part; `null` ends it. To write on it, she is asked anew (`inviteToShare`).
 * Whose idea it is has no part to change.
 */
export async function changeShare(
  db: Db,
  on: Occasion,
  proposalId: string,
  shareId: string,
  part: SharePart | null,
): Promise<Outcome<object, NotAllowed | 'no-such-share' | 'share-asks-her'>> {
  const own = await ownProposal(db, on, proposalId, 'share.change')
  if (!own.ok) return own
  const { proposal, round } = own
  const before = (await sharingNow(db, proposal.id)).find(({ id }) => id === shareId)
  if (!before) return refuse('no-such-share')
  if (before.part === part) return ok
  const given = mayGivePart(part)
  if (!given.ok) return given
  await endShare(db, on, before.id)
  const { personId } = before
  if (part !== null) await giveShare(db, on, proposal.id, { personId, part, givenBy: proposal.applicantId ?? '' })
  const subject = `proposal:${proposal.id}`
  await recordAct(db, on, round.partnershipId, 'share.change', subject, { of: personId, from: before.part, to: part })
  return ok
}

/** Leaves an idea that one shares in. What one wrote stays in it. */
export async function leaveIdea(db: Db, on: Occasion, proposalId: string): Promise<Outcome<object, NotAllowed>> {
  const own = await ownProposal(db, on, proposalId, 'share.leave')
  if (!own.ok) return own
  const { proposal, round } = own
  const hers = (await sharingNow(db, proposal.id)).find(({ personId }) => personId === on.by)
  if (hers) await endShare(db, on, hers.id)
  await recordAct(db, on, round.partnershipId, 'share.leave', `proposal:${proposal.id}`)
  return ok
}

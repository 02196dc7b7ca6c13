import { couldEver } from '~/domain/policy'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { keepOpened } from '~/records/proposal/writing.server'
import { actorIn } from '~/records/people/actor.server'
import { shareIn } from '~/records/proposal/together.server'
import { proposalInRound } from './own-proposal.server'

/** Writes down that somebody has a page of a shared idea open, for the others; of whoever has no part in it, nothing. */
export async function markOpened(db: Db, on: Occasion, proposalId: string, page: string): Promise<void> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const share = await shareIn(db, proposal, on.by)
  if (couldEver(actor, 'proposal.read-own', { share })) await keepOpened(db, on, proposalId, page)
}

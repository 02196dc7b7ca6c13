import { may } from '~/domain/policy'
import { hasInterest } from '~/queries/proposal/checking.server'
import { whereNext } from '~/queries/proposal/lineage.server'
import type { ProposalEntry } from './entrance.server'

/** Whether the reader is an officer who can carry this idea to another round now. Asked for officers alone: it costs some reading. */
export async function mayCarry({ sparks, actor, now, round, proposal }: ProposalEntry): Promise<boolean> {
  if (!actor || !may(actor, 'proposal.carry', { now }).ok) return false
  return sparks.world.read(async (db) => {
    if (await hasInterest(db, proposal, actor.personId)) return false
    const { rounds, closed } = await whereNext(db, proposal, round, 'officer', now)
    return closed === null && rounds.length > 0
  })
}

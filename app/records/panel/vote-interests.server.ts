import { inArray } from 'drizzle-orm'
import { decision, type panelVote, type panelVoteClosing } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { fromRecord, interestsForVote, type Interests } from '~/domain/panel'
import type { Db } from '~/platform/world.server'
import { declarationsOn, stakesIn } from './interest.server'

interface Voted {
  readonly vote: Pick<typeof panelVote.$inferSelect, 'proposalId' | 'decisionId'>
  readonly closing: Pick<typeof panelVoteClosing.$inferSelect, 'at'> | null
}

/**
 * Everybody's interests, as each of these votes knows them: from its close on, who is set aside once stays set aside; and
 * once its list is adopted nothing changes. Of a vote that is open, nobody's: the meeting itself is asked who may vote.
 */
export async function interestsOfVotes(
  db: Db,
  votes: readonly Voted[],
): Promise<(one: Voted) => Pick<Interests, 'isInterested'>> {
  const over = votes.filter(({ closing }) => closing !== null)
  const ids = [...new Set(over.map(({ vote }) => vote.proposalId))]
  if (ids.length === 0) return () => nobodys
  const declarations = grouped(await declarationsOn(db, ids), ({ proposalId }) => proposalId)
  const stakes = grouped(await stakesIn(db, ids), ({ proposalId }) => proposalId)
  const meetings = await db
    .select({ id: decision.id, meeting: decision.meeting, adoptedAt: decision.adoptedAt })
    .from(decision)
    .where(inArray(decision.id, [...new Set(over.map(({ vote }) => vote.decisionId))]))
  const adoptionOf = (decisionId: string) => {
    const { meeting = null, adoptedAt = null } = meetings.find(({ id }) => id === decisionId) ?? {}
    return meeting && adoptedAt !== null ? { at: adoptedAt, interests: fromRecord(meeting).interests } : null
  }
  return ({ vote: { proposalId, decisionId }, closing }) => {
    if (!closing) return nobodys
    const [said, gains] = [declarations.get(proposalId) ?? [], stakes.get(proposalId) ?? []]
    return interestsForVote(said, gains, closing.at, adoptionOf(decisionId))
  }
}

const nobodys: Pick<Interests, 'isInterested'> = { isInterested: () => false }

import { count, eq } from 'drizzle-orm'
import { castingVote, decision, openVoice, panelVoice, panelVote, panelVoteClosing } from '~db/schema'
import type { Db } from '~/platform/world.server'

/**
 * How much has happened in the panel's votes of a round: a number that rises with every vote opened, closed or settled,
 * and with everyone who votes. It says nothing of who or what.
 */
export async function panelVotesSoFar(db: Db, roundId: string): Promise<number> {
  const [votes] = await db
    .select({
      opened: count(panelVote.id),
      closed: count(panelVoteClosing.voteId),
      settled: count(castingVote.voteId),
    })
    .from(panelVote)
    .innerJoin(decision, eq(decision.id, panelVote.decisionId))
    .leftJoin(panelVoteClosing, eq(panelVoteClosing.voteId, panelVote.id))
    .leftJoin(castingVote, eq(castingVote.voteId, panelVote.id))
    .where(eq(decision.roundId, roundId))
  const voices = async (of: typeof openVoice | typeof panelVoice) => {
    const [found] = await db
      .select({ many: count() })
      .from(of)
      .innerJoin(panelVote, eq(panelVote.id, of.voteId))
      .innerJoin(decision, eq(decision.id, panelVote.decisionId))
      .where(eq(decision.roundId, roundId))
    return found?.many ?? 0
  }
  const { opened = 0, closed = 0, settled = 0 } = votes ?? {}
  return opened + closed + settled + (await voices(openVoice)) + (await voices(panelVoice))
}

import { asc } from 'drizzle-orm'
import { ballotKey } from '~db/schema'
import { destroyedFrom, happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundById, type Round } from '~/records/round/course.server'

/** Whether a round's sealed ballots have had their time: its vote was counted, or the round called off, so long ago. */
export function sealedBallotsAreOver(round: Pick<Round, 'events' | 'rules'>, now: Instant): boolean {
  if (happened(round, 'ballots-destroyed')) return false
  const ended = round.events.find(({ kind }) => kind === 'counted' || kind === 'cancelled')
  return ended !== undefined && now >= destroyedFrom(round.rules, ended.at)
}

/** Rounds whose sealed ballots are to be destroyed. Those that have any are few at a time: each has its key. */
export async function ballotsToDestroy(db: Db, now: Instant): Promise<string[]> {
  const kept = await db.select({ roundId: ballotKey.roundId }).from(ballotKey).orderBy(asc(ballotKey.roundId))
  const over: string[] = []
  for (const { roundId } of kept) {
    const round = await roundById(db, roundId)
    if (round && sealedBallotsAreOver(round, now)) over.push(roundId)
  }
  return over
}

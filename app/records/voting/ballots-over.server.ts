import { asc } from 'drizzle-orm'
import { ballotKey } from '~db/schema'
import { happened, mayBeDestroyed } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundById, type Round } from '~/records/round/course.server'
import { unansweredIn } from './challenges.server'

/**
 * Whether a round's sealed ballots have had their time: its vote was counted, or the round called off, so long ago, and
 * every challenge to it has its answer.
 */
export async function sealedBallotsAreOver(
  db: Db,
  round: Pick<Round, 'id' | 'events' | 'rules'>,
  now: Instant,
): Promise<boolean> {
  if (happened(round, 'ballots-destroyed')) return false
  const ended = round.events.find(({ kind }) => kind === 'counted' || kind === 'cancelled')
  return ended !== undefined && mayBeDestroyed(round.rules, ended.at, await unansweredIn(db, round.id), now)
}

/** Rounds whose sealed ballots are to be destroyed. Those that have any are few at a time: each has its key. */
export async function ballotsToDestroy(db: Db, now: Instant): Promise<string[]> {
  const kept = await db.select({ roundId: ballotKey.roundId }).from(ballotKey).orderBy(asc(ballotKey.roundId))
  const over: string[] = []
  for (const { roundId } of kept) {
    const round = await roundById(db, roundId)
    if (round && (await sealedBallotsAreOver(db, round, now))) over.push(roundId)
  }
  return over
}

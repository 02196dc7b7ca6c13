import { eq } from 'drizzle-orm'
import { partnership, roundEvent, teller } from '~db/schema'
import type { Instant } from '~/domain/time'
import { isStuck } from '~/domain/voting/stuck'
import type { Db } from '~/platform/world.server'
import { roundById } from '~/records/round/course.server'
import { ballotKeyOf } from '~/records/voting/ballot-key.server'
import { roundsDue } from './rounds-due.server'

/** Rounds whose count should have been published a while ago, each with its partnership. None as a rule. */
export async function stuckCounts(db: Db, now: Instant) {
  const stuck = []
  for (const id of (await roundsDue(db, now)).toCount) {
    const since = await couldBegin(db, id)
    if (since === null || !isStuck(since, now)) continue
    const round = await roundById(db, id)
    const [of] = round ? await db.select().from(partnership).where(eq(partnership.id, round.partnershipId)) : []
    if (round && of) stuck.push({ round, partnership: of })
  }
  return stuck
}

/** Since when nothing was waited for: voting closed, all paper in, and the key there. Nothing while tellers have it. */
async function couldBegin(db: Db, roundId: string): Promise<Instant | null> {
  const key = await ballotKeyOf(db, roundId)
  if (key?.locked === null) return null
  const events = await db
    .select({ kind: roundEvent.kind, at: roundEvent.at })
    .from(roundEvent)
    .where(eq(roundEvent.roundId, roundId))
  const given = await db.select({ at: teller.givenAt }).from(teller).where(eq(teller.roundId, roundId))
  const moments = [
    ...events.filter(({ kind }) => kind === 'voting-closed' || kind === 'paper-finished').map(({ at }) => at),
    ...given.flatMap(({ at }) => at ?? []),
  ]
  return moments.length === 0 ? null : (Math.max(...moments) as Instant)
}

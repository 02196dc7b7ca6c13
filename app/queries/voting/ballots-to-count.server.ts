import type { Instant } from '~/domain/time'
import { mayCount } from '~/domain/voting/may-count'
import type { Db } from '~/platform/world.server'
import { ballotBoxOf } from '~/records/voting/ballot-box.server'
import { roundById } from '~/records/round/course.server'

/** What there is to count of a round whose voting is over, in one look; nothing when there is nothing to do. */
export async function ballotsToCount(db: Db, roundId: string, now: Instant) {
  const round = await roundById(db, roundId)
  if (!round || !mayCount(round, now).ok) return null
  return { round, box: await ballotBoxOf(db, round) }
}

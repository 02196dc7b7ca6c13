import { and, eq, isNull } from 'drizzle-orm'
import { votingDesk } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Whether any desk of a round is open. */
export async function deskStillOpen(db: Db, roundId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: votingDesk.id })
    .from(votingDesk)
    .where(and(eq(votingDesk.roundId, roundId), isNull(votingDesk.closedAt)))
    .limit(1)
  return found !== undefined
}

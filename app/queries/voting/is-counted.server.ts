import { and, eq } from 'drizzle-orm'
import { roundEvent } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Whether the votes of a round have been counted, and the count published. */
export async function isCounted(db: Db, roundId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: roundEvent.id })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, 'counted')))
    .limit(1)
  return found !== undefined
}

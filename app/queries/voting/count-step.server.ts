import { eq } from 'drizzle-orm'
import { countStep } from '~db/schema'
import type { CountStep } from '~/domain/voting/count-steps'
import type { Db } from '~/platform/world.server'

/** How far a round's count has come; nothing where it is not under way, or done before anyone could ask. */
export async function countStepOf(db: Db, roundId: string): Promise<CountStep | null> {
  const [found] = await db
    .select({ done: countStep.done, of: countStep.of })
    .from(countStep)
    .where(eq(countStep.roundId, roundId))
  return found ?? null
}

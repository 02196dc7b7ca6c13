import { eq } from 'drizzle-orm'
import { countStep } from '~db/schema'
import { happened } from '~/domain/round'
import type { CountStep } from '~/domain/voting/count-steps'
import type { Db } from '~/platform/world.server'
import { roundById } from '~/records/round/course.server'

/** Keeps how far a count has come, for the page that waits for it. Once it is published there is nothing to wait for. */
export async function keepCountStep(db: Db, roundId: string, { done, of }: CountStep): Promise<void> {
  const round = await roundById(db, roundId)
  if (!round || happened(round, 'counted')) return
  await db
    .insert(countStep)
    .values({ roundId, done, of })
    .onConflictDoUpdate({ target: countStep.roundId, set: { done, of } })
}

/** It is published, and how far it had come is nobody's question any more. */
export const dropCountStep = async (db: Db, roundId: string): Promise<void> =>
  void (await db.delete(countStep).where(eq(countStep.roundId, roundId)))

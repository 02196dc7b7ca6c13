import { wouldHelp } from '~db/schema'
import type { WouldHelp } from '~/domain/voting/explain'
import type { Db } from '~/platform/world.server'

/**
 * Keeps what would have helped one idea of a counted round; under no name, that all of them are done. Of two that have
 * worked out the same, the first stands.
 */
export async function keepWouldHelp(db: Db, roundId: string, result: WouldHelp): Promise<void> {
  await db.insert(wouldHelp).values({ roundId, reference: result.id, result }).onConflictDoNothing()
}

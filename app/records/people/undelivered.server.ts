import { and, count, eq, isNotNull, isNull } from 'drizzle-orm'
import { outbox } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** A partnership's letters that cannot be delivered and that nobody has seen to yet. */
export const undeliveredOf = (partnershipId: string) =>
  and(eq(outbox.partnershipId, partnershipId), isNull(outbox.doneAt), isNotNull(outbox.givenUpAt))

export async function countUndelivered(db: Db, partnershipId: string): Promise<number> {
  const [found] = await db.select({ letters: count() }).from(outbox).where(undeliveredOf(partnershipId))
  return found?.letters ?? 0
}

import { eq } from 'drizzle-orm'
import { publishedFile } from '~db/schema'
import type { Db } from '~/platform/world.server'

export type FileOnRecord = typeof publishedFile.$inferSelect

/** What was published as the file of a round's ballots; nothing until it has been. */
export async function fileOnRecord(db: Db, roundId: string): Promise<FileOnRecord | undefined> {
  const [found] = await db.select().from(publishedFile).where(eq(publishedFile.roundId, roundId))
  return found
}

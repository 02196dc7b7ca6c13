import { and, asc, desc, eq, isNull, lte, or } from 'drizzle-orm'
import { archive } from '~db/schema'
import { minutes, later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export type ArchiveRow = typeof archive.$inferSelect

/** So many are told of at most. */
const mostTold = 50
/** Whoever makes a file has so long, and asks for more while it goes on. */
const takenFor = minutes(10)

/** A partnership's archives, the newest first. */
export const archivesOf = (db: Db, partnershipId: string): Promise<ArchiveRow[]> =>
  db
    .select()
    .from(archive)
    .where(eq(archive.partnershipId, partnershipId))
    .orderBy(desc(archive.askedAt), desc(archive.id))
    .limit(mostTold)

export async function archiveById(db: Db, partnershipId: string, id: string): Promise<ArchiveRow | undefined> {
  const [found] = await db
    .select()
    .from(archive)
    .where(and(eq(archive.partnershipId, partnershipId), eq(archive.id, id)))
  return found
}

/** One that was agreed to and that nobody makes just now; the longest waiting first. */
export async function archiveToMake(db: Db, now: Instant): Promise<ArchiveRow | undefined> {
  const [found] = await db
    .select()
    .from(archive)
    .where(
      and(
        eq(archive.answer, 'agreed'),
        isNull(archive.madeAt),
        or(isNull(archive.takenUntil), lte(archive.takenUntil, now)),
      ),
    ) // prettier-ignore
    .orderBy(asc(archive.answeredAt))
    .limit(1)
  return found
}

/** Says that somebody makes it, for a while from now on. */
export async function archiveIsBeingMade(db: Db, id: string, now: Instant): Promise<void> {
  await db
    .update(archive)
    .set({ takenUntil: later(now, takenFor) })
    .where(eq(archive.id, id))
}

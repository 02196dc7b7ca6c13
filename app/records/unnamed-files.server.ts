import { and, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import { archive, picture, pictureFile, publishedFile, unnamedFile } from '~db/schema'
import { days, later, minutes, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** What came and was never put on record is kept so long. */
const arrivingTakesAtMost = days(1)
/** Whoever takes a file out of the store has so long to do it. */
export const takenFor = minutes(10)

/**
 * Writes a file down before it is put into the store, so that it does not stay there for ever if nothing comes of it.
 * @returns false while somebody is taking this very file out: it has to wait.
 */
export async function fileArrives(db: Db, hash: string, now: Instant): Promise<boolean> {
  const dueAt = later(now, arrivingTakesAtMost)
  const [known] = await db.select().from(unnamedFile).where(eq(unnamedFile.hash, hash))
  if (known?.takenUntil != null && known.takenUntil > now) return false
  await db
    .insert(unnamedFile)
    .values({ hash, dueAt, takenUntil: null })
    .onConflictDoUpdate({ target: unnamedFile.hash, set: { dueAt, takenUntil: null } })
  return true
}

/**
 * To be asked in the transaction that puts files on record, before it names them.
 * @returns false when one of them may have gone from the store since it was put: then it has to be put again, and
 * nothing recorded.
 */
export async function filesAreNamed(db: Db, hashes: readonly string[]): Promise<boolean> {
  for (const hash of hashes) {
    const [known] = await db.select().from(unnamedFile).where(eq(unnamedFile.hash, hash))
    // Not on the list, it is there if something else names it already.
    if (known === undefined ? (await namesOf(db, hash)) === 0 : known.takenUntil !== null) return false
  }
  if (hashes.length > 0) await db.delete(unnamedFile).where(inArray(unnamedFile.hash, [...hashes]))
  return true
}

/** Those of these files that nothing names any more are to go. To be asked after what named them is gone. */
export async function filesMayGo(db: Db, hashes: readonly string[], now: Instant): Promise<void> {
  for (const hash of new Set(hashes)) {
    if ((await namesOf(db, hash)) > 0) continue
    await db
      .insert(unnamedFile)
      .values({ hash, dueAt: now, takenUntil: null })
      .onConflictDoNothing({ target: unnamedFile.hash })
  }
}

/** A file that came and is not to be put on record after all goes now, not in a day. */
export async function arrivalRefused(db: Db, hash: string, now: Instant): Promise<void> {
  if ((await namesOf(db, hash)) > 0) return
  await db
    .update(unnamedFile)
    .set({ dueAt: now })
    .where(and(eq(unnamedFile.hash, hash), isNull(unnamedFile.takenUntil)))
}

/** How many rows name a file. */
async function namesOf(db: Db, hash: string): Promise<number> {
  const waiting = await db.select({ hash: picture.arrivedAs }).from(picture).where(eq(picture.arrivedAs, hash)).limit(2)
  const shown = await db.select({ hash: pictureFile.hash }).from(pictureFile).where(eq(pictureFile.hash, hash)).limit(2)
  const ballots = await db.select({ hash: publishedFile.hash }).from(publishedFile).where(eq(publishedFile.hash, hash))
  const archives = await db.select({ hash: archive.hash }).from(archive).where(eq(archive.hash, hash)).limit(2)
  return waiting.length + shown.length + ballots.length + archives.length
}

const free = (now: Instant) => or(isNull(unnamedFile.takenUntil), lte(unnamedFile.takenUntil, now))

/** Whether there is anything to take. */
export async function anyFileDue(db: Db, now: Instant): Promise<boolean> {
  const due = await db
    .select({ hash: unnamedFile.hash })
    .from(unnamedFile)
    .where(and(lte(unnamedFile.dueAt, now), free(now)))
    .limit(1)
  return due.length > 0
}

/** Takes some files that are due, for the one who asks to take out of the store. Those named meanwhile leave the list. */
export async function takeDueFiles(db: Db, now: Instant, most: number): Promise<string[]> {
  const due = await db
    .select({ hash: unnamedFile.hash })
    .from(unnamedFile)
    .where(and(lte(unnamedFile.dueAt, now), free(now)))
    .limit(most)
  const taken: string[] = []
  for (const { hash } of due) {
    if ((await namesOf(db, hash)) > 0) await db.delete(unnamedFile).where(eq(unnamedFile.hash, hash))
    else taken.push(hash)
  }
  if (taken.length > 0) {
    const takenUntil = later(now, takenFor)
    await db.update(unnamedFile).set({ takenUntil }).where(inArray(unnamedFile.hash, taken))
  }
  return taken
}

/** They are out of the store. */
export async function filesAreGone(db: Db, hashes: readonly string[], now: Instant): Promise<void> {
  if (hashes.length === 0) return
  await db.delete(unnamedFile).where(and(inArray(unnamedFile.hash, [...hashes]), gt(unnamedFile.takenUntil, now)))
}

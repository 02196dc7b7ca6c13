import { and, asc, eq, isNotNull, isNull, lte, or } from 'drizzle-orm'
import { picture, pictureFile } from '~db/schema'
import type { PicturePuzzle } from '~/domain/proposal'
import { later, minutes } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { pictureById, type PictureFileRow } from '~/records/proposal/pictures.server'
import { filesAreNamed, filesMayGo } from '~/records/unnamed-files.server'

/** Whoever takes a photo up has so long to make it ready; then it is taken for dead, and another takes it up. */
export const takenUpFor = minutes(1)
/** A photo that three have died of is no photo. */
const mostTries = 3

export interface TakenUp {
  readonly id: string
  /** Its file, as it came. */
  readonly hash: string
}

/** Takes up the photo that has waited longest and that nobody is making ready. Of several servers one gets it. */
export async function takeUpPicture(db: Db, on: Occasion): Promise<TakenUp | null> {
  const [next] = await db
    .select({ id: picture.id, hash: picture.arrivedAs, tries: picture.tries })
    .from(picture)
    .where(
      and(
        eq(picture.state, 'waiting'),
        isNotNull(picture.arrivedAs),
        // What was taken out waits too, should it be put back: but nobody waits for it.
        isNull(picture.removedAt),
        or(isNull(picture.takenUntil), lte(picture.takenUntil, on.at)),
      ),
    )
    .orderBy(asc(picture.addedAt), asc(picture.id))
    .limit(1)
  if (!next || next.hash === null) return null
  if (next.tries >= mostTries) {
    await refusePicture(db, on, next.id, 'cannot-be-read')
    return takeUpPicture(db, on)
  }
  await db
    .update(picture)
    .set({ takenUntil: later(on.at, takenUpFor), tries: next.tries + 1 })
    .where(eq(picture.id, next.id))
  return { id: next.id, hash: next.hash }
}

export type MadeFile = Omit<PictureFileRow, 'pictureId'>

/**
 * Puts on record what a photo was made into; what came is let go. Nothing is done for one that is gone or ready already.
 * @returns false when its files have to be put once more.
 */
export async function pictureIsReady(
  db: Db,
  on: Occasion,
  pictureId: string,
  files: readonly MadeFile[],
): Promise<boolean> {
  const found = await pictureById(db, pictureId)
  if (found?.state !== 'waiting') return true
  const own = files.filter(({ hash }, at) => files.findIndex((one) => one.hash === hash) === at)
  const hashes = own.map(({ hash }) => hash)
  if (!(await filesAreNamed(db, hashes))) return false
  await db.insert(pictureFile).values(own.map((file) => ({ ...file, pictureId })))
  await settle(db, on, found, { state: 'ready', readyAt: on.at })
  return true
}

/** A photo cannot be shown, and why. */
export async function refusePicture(db: Db, on: Occasion, pictureId: string, puzzle: PicturePuzzle): Promise<void> {
  const found = await pictureById(db, pictureId)
  if (found?.state === 'waiting') await settle(db, on, found, { state: 'refused', puzzle })
}

/** It could not be tried at all, as when the store is away: another time. */
export async function putPictureDown(db: Db, pictureId: string): Promise<void> {
  const found = await pictureById(db, pictureId)
  if (found?.state !== 'waiting') return
  const tries = Math.max(0, found.tries - 1)
  await db.update(picture).set({ tries }).where(eq(picture.id, pictureId))
}

async function settle(
  db: Db,
  on: Occasion,
  { id, arrivedAs }: { id: string; arrivedAs: string | null },
  change: Partial<typeof picture.$inferInsert>,
): Promise<void> {
  await db
    .update(picture)
    .set({ ...change, arrivedAs: null, takenUntil: null })
    .where(eq(picture.id, id))
  if (arrivedAs !== null) await filesMayGo(db, [arrivedAs], on.at)
}

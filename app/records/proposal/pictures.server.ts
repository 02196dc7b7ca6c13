import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { awardPaper, picture, pictureFile, spentReceipt, storyPicture, storyPicturePerson } from '~db/schema'
import { grouped } from '~/domain/grouped'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { filesMayGo } from '~/records/unnamed-files.server'

export type PictureRow = typeof picture.$inferSelect
export type PictureFileRow = typeof pictureFile.$inferSelect
export type Picture = PictureRow & { readonly files: readonly PictureFileRow[] }

/** All that goes with a proposal, photos and papers each in their order; what was taken out, and can still come back, too. */
export async function picturesOf(db: Db, proposalId: string): Promise<Picture[]> {
  const rows = await db
    .select()
    .from(picture)
    .where(eq(picture.proposalId, proposalId))
    .orderBy(asc(picture.position), asc(picture.addedAt), asc(picture.id))
  return withFiles(db, rows)
}

export async function pictureById(db: Db, id: string): Promise<Picture | undefined> {
  const rows = await db.select().from(picture).where(eq(picture.id, id))
  return (await withFiles(db, rows))[0]
}

/** What anyone may see of these proposals, once they may see the proposals, by proposal and in order. */
export async function shownPictures(db: Db, proposalIds: readonly string[]): Promise<Map<string, Picture[]>> {
  if (proposalIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(picture)
    .where(
      and(
        inArray(picture.proposalId, [...proposalIds]),
        eq(picture.state, 'ready'),
        eq(picture.private, false),
        isNull(picture.removedAt),
        isNull(picture.hiddenAt),
      ),
    )
    .orderBy(asc(picture.position), asc(picture.addedAt), asc(picture.id))
  return grouped(await withFiles(db, rows), ({ proposalId }) => proposalId)
}

async function withFiles(db: Db, rows: PictureRow[]): Promise<Picture[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const files = await db
    .select()
    .from(pictureFile)
    .where(inArray(pictureFile.pictureId, ids))
    .orderBy(asc(pictureFile.contentType), asc(pictureFile.width))
  const byPicture = grouped(files, ({ pictureId }) => pictureId)
  return rows.map((row) => ({ ...row, files: byPicture.get(row.id) ?? [] }))
}

/**
 * Those of a kind that are there, or may be in a moment: neither taken out nor found to be none. What a question asked for
 * has its own room.
 */
export const thereOf = (pictures: readonly Picture[], kind: Picture['kind']) =>
  pictures.filter((one) => one.kind === kind && isThere(one) && one.forAsk === null)

export const isThere = ({ removedAt, state }: Picture): boolean => removedAt === null && state !== 'refused'

/** Takes pictures off the record altogether. Their files go as soon as nothing else is the same. */
export async function forgetPictures(db: Db, pictures: readonly Picture[], now: Instant): Promise<void> {
  const ids = pictures.map(({ id }) => id)
  if (ids.length === 0) return
  await db.delete(storyPicturePerson).where(inArray(storyPicturePerson.pictureId, ids))
  await db.delete(storyPicture).where(inArray(storyPicture.pictureId, ids))
  // What was spent stays with the books; that a photo showed it does too.
  await db.update(spentReceipt).set({ pictureId: null }).where(inArray(spentReceipt.pictureId, ids))
  await db.update(awardPaper).set({ pictureId: null }).where(inArray(awardPaper.pictureId, ids))
  await db.delete(pictureFile).where(inArray(pictureFile.pictureId, ids))
  await db.delete(picture).where(inArray(picture.id, ids))
  const hashes = pictures.flatMap(({ arrivedAs, files }) => [
    ...(arrivedAs === null ? [] : [arrivedAs]),
    ...files.map(({ hash }) => hash),
  ])
  await filesMayGo(db, hashes, now)
}

/** Takes out all of a proposal that goes; they are gone for good a day later. */
export async function removePicturesOf(db: Db, proposalId: string, now: Instant): Promise<void> {
  await db
    .update(picture)
    .set({ removedAt: now })
    .where(and(eq(picture.proposalId, proposalId), isNull(picture.removedAt)))
}

/** All pictures of these proposals, at once and for good: their owner is to be forgotten. */
export async function forgetPicturesOf(db: Db, proposalIds: readonly string[], now: Instant): Promise<void> {
  for (const id of proposalIds) await forgetPictures(db, await picturesOf(db, id), now)
}

/** Those that one person added to an idea. */
export async function forgetPicturesAddedBy(db: Db, proposalId: string, personId: string, now: Instant): Promise<void> {
  const hers = (await picturesOf(db, proposalId)).filter(({ addedBy }) => addedBy === personId)
  await forgetPictures(db, hers, now)
}

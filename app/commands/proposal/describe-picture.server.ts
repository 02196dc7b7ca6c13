import { eq } from 'drizzle-orm'
import { picture } from '~db/schema'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { ownPictures, type NotOwnPicture } from './own-picture.server'

/** Says what a photo shows, for those who cannot see it, or what a paper is. */
export async function describePicture(
  db: Db,
  on: Occasion,
  proposalId: string,
  pictureId: string,
  words: string,
): Promise<Outcome<object, NotOwnPicture | 'no-such-picture'>> {
  const own = await ownPictures(db, on, proposalId)
  if (!own.ok) return own
  if (!own.pictures.some(({ id, removedAt }) => id === pictureId && removedAt === null))
    return refuse('no-such-picture')
  await db.update(picture).set({ words }).where(eq(picture.id, pictureId))
  return { ok: true }
}

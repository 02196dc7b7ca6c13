import { eq } from 'drizzle-orm'
import { picture } from '~db/schema'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { thereOf } from '~/records/proposal/pictures.server'
import { ownPictures, type NotOwnPicture } from './own-picture.server'

/** Puts a photo or a paper before the one that stood before it. The first stays the first. */
export async function movePictureEarlier(
  db: Db,
  on: Occasion,
  proposalId: string,
  pictureId: string,
): Promise<Outcome<object, NotOwnPicture | 'no-such-picture'>> {
  const own = await ownPictures(db, on, proposalId)
  if (!own.ok) return own
  const moved = own.pictures.find(({ id }) => id === pictureId)
  if (!moved || moved.removedAt !== null) return refuse('no-such-picture')
  const before = thereOf(own.pictures, moved.kind)
    .filter(({ position, id }) => position < moved.position && id !== moved.id)
    .at(-1)
  if (!before) return { ok: true }
  await db.update(picture).set({ position: before.position }).where(eq(picture.id, moved.id))
  await db.update(picture).set({ position: moved.position }).where(eq(picture.id, before.id))
  return { ok: true }
}

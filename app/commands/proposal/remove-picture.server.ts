import { eq, inArray } from 'drizzle-orm'
import { picture } from '~db/schema'
import { roomFor } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { thereOf, type Picture } from '~/records/proposal/pictures.server'
import { ownPictures, type NotOwnPicture } from './own-picture.server'

/** Takes a photo or a paper out. For a day it can be put back; until then nobody sees it. */
export async function removePicture(
  db: Db,
  on: Occasion,
  proposalId: string,
  pictureId: string,
): Promise<Outcome<object, NotOwnPicture | 'no-such-picture'>> {
  const own = await ownPictures(db, on, proposalId)
  if (!own.ok) return own
  const found = own.pictures.find(({ id }) => id === pictureId)
  if (!found) return refuse('no-such-picture')
  if (found.removedAt === null) await db.update(picture).set({ removedAt: on.at }).where(eq(picture.id, pictureId))
  return { ok: true }
}

/** Puts back what was taken out, if there is still room for it. */
export async function putPictureBack(
  db: Db,
  on: Occasion,
  proposalId: string,
  pictureId: string,
): Promise<Outcome<object, NotOwnPicture | 'no-such-picture' | 'enough-photos' | 'enough-papers'>> {
  const own = await ownPictures(db, on, proposalId)
  if (!own.ok) return own
  const found = own.pictures.find(({ id }) => id === pictureId)
  if (!found) return refuse('no-such-picture')
  if (found.removedAt === null) return { ok: true }
  if (found.forAsk !== null) await takeOutFor(db, on, own.pictures, found.forAsk)
  const room = found.forAsk !== null ? ok : roomFor(found.kind, thereOf(own.pictures, found.kind).length)
  if (!room.ok) return room
  await db.update(picture).set({ removedAt: null }).where(eq(picture.id, pictureId))
  return { ok: true }
}

/** Takes out what was sent before in answer to a question: it asks for one. */
export async function takeOutFor(db: Db, on: Occasion, pictures: readonly Picture[], askId: string): Promise<void> {
  const before = pictures.filter(({ forAsk, removedAt }) => forAsk === askId && removedAt === null)
  const ids = before.map(({ id }) => id)
  if (ids.length > 0) await db.update(picture).set({ removedAt: on.at }).where(inArray(picture.id, ids))
}

import { eq } from 'drizzle-orm'
import { storyPicture } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { takePicturesAway } from '~/records/learning/story.server'
import { actorIn } from '~/records/people/actor.server'
import { storyInPlace } from './withdraw.server'

/**
 * Says that the books need a picture, whatever becomes of it in the story; or that they do not any more. One that was
 * withdrawn meanwhile then goes, as it would have gone on that day.
 */
export async function keepAsEvidence(
  db: Db,
  on: Occasion,
  storyId: string,
  pictureId: string,
  isEvidence: boolean,
): Promise<Outcome<object, NotAllowed | 'story-gone' | 'no-such-picture'>> {
  const found = await storyInPlace(db, storyId)
  if (!found) return refuse('story-gone')
  const allowed = may(await actorIn(db, found.partnershipId, on.by, on.at), 'story.keep-evidence', { now: on.at })
  if (!allowed.ok) return allowed
  const picture = found.told.pictures.find(({ id }) => id === pictureId)
  // A withdrawn one is only here because the books need it.
  if (!picture || (isEvidence && picture.withdrawnAt !== null && !picture.isEvidence)) return refuse('no-such-picture')
  if (picture.isEvidence === isEvidence) return ok
  await db.update(storyPicture).set({ isEvidence }).where(eq(storyPicture.pictureId, pictureId))
  if (!isEvidence && picture.withdrawnAt !== null) await takePicturesAway(db, on, [{ id: pictureId, isEvidence }])
  await recordAct(db, on, found.partnershipId, 'story.keep-evidence', `story:${storyId}`, {
    picture: pictureId,
    isEvidence,
  })
  return ok
}

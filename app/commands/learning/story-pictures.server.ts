import { and, eq } from 'drizzle-orm'
import { picture, storyPicture, storyPicturePerson } from '~db/schema'
import { photoOfStory } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { takePicturesAway, versionOf, wordsOf, type StoryOnRecord } from '~/records/learning/story.server'
import { filesAreNamed } from '~/records/unnamed-files.server'
import { storyToTell, storyToWrite, type NotToTell, type StoryDoor } from './own-story.server'

export const mostStoryPhotos = 6

export type NotStoryPhoto = NotToTell | 'enough-photos' | 'file-went'

/** Whether one more photo may go with a story: asked before it is read. */
export async function mayAddStoryPhoto(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
): Promise<Outcome<object, NotStoryPhoto>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  return hasRoom(own.story) ? ok : refuse('enough-photos', { most: mostStoryPhotos })
}

const hasRoom = (told: StoryOnRecord | undefined) =>
  (told?.pictures ?? []).filter(({ withdrawnAt, state }) => withdrawnAt === null && state !== 'refused').length <
  mostStoryPhotos

/** Puts a photo that came on record, to be made ready. It stands with the story alone, and is private until that is public. */
export async function addStoryPhoto(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  { hash }: { readonly hash: string },
): Promise<Outcome<{ id: string }, NotStoryPhoto>> {
  const own = await storyToWrite(db, on, proposalId, door)
  if (!own.ok) return own
  const { story: told } = own
  if (!hasRoom(told)) return refuse('enough-photos', { most: mostStoryPhotos })
  if (!(await filesAreNamed(db, [hash]))) return refuse('file-went')
  const id = on.newId()
  await db.insert(picture).values({
    id,
    proposalId,
    kind: 'photo',
    state: 'waiting',
    words: '',
    position: 1000 + told.pictures.length,
    arrivedAs: hash,
    forAsk: photoOfStory,
    private: true,
    addedBy: own.tellerId,
    addedAt: on.at,
    tries: 0,
    hiddenBecause: '',
  })
  await db.insert(storyPicture).values({ pictureId: id, storyId: told.id })
  return { ok: true, id }
}

export interface PhotoSaid {
  readonly words: string
  readonly shows: 'nobody' | 'people'
  /** Who can be recognised, of those who are named. */
  readonly people: readonly string[]
}

/**
 * Says what a photo shows and who can be recognised in it. Of one that was sent in already nobody is taken off, so that it
 * is never shown without a yes that it needs; whoever named the wrong person takes it out and adds it anew.
 */
export async function describeStoryPhoto(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  pictureId: string,
  { words, shows, people }: PhotoSaid,
): Promise<Outcome<object, NotToTell | 'no-such-picture' | 'story-people-stay'>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  const told = own.story
  const found = told?.pictures.find(({ id, withdrawnAt }) => id === pictureId && withdrawnAt === null)
  if (!told || !found) return refuse('no-such-picture')
  const wanted = shows === 'people' ? told.people.filter(({ id }) => people.includes(id)).map(({ id }) => id) : []
  const off = found.people.filter((id) => !wanted.includes(id))
  if (off.length > 0 && (await wasSent(db, told, pictureId))) return refuse('story-people-stay')
  await db.update(picture).set({ words }).where(eq(picture.id, pictureId))
  await db.update(storyPicture).set({ shows }).where(eq(storyPicture.pictureId, pictureId))
  for (const storyPersonId of off)
    await db
      .delete(storyPicturePerson)
      .where(and(eq(storyPicturePerson.pictureId, pictureId), eq(storyPicturePerson.storyPersonId, storyPersonId)))
  const more = wanted.filter((id) => !found.people.includes(id))
  if (more.length > 0)
    await db.insert(storyPicturePerson).values(more.map((storyPersonId) => ({ pictureId, storyPersonId })))
  return ok
}

/** Whether a picture goes with what is public, or waits to be. */
async function wasSent(db: Db, { id, standing }: StoryOnRecord, pictureId: string): Promise<boolean> {
  for (const number of [standing.shown, standing.waiting]) {
    const sent = number === null ? undefined : await versionOf(db, id, number)
    if (sent && wordsOf(sent)?.pictures.some((one) => one.id === pictureId)) return true
  }
  return false
}

/** Takes a photo out, at once and everywhere. One that the books need stays with them. */
export async function removeStoryPhoto(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  pictureId: string,
): Promise<Outcome<object, NotToTell | 'no-such-picture'>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  const found = own.story?.pictures.find(({ id }) => id === pictureId)
  if (!found) return refuse('no-such-picture')
  await takePicturesAway(db, on, [found])
  return ok
}

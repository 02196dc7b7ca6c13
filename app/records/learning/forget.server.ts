import { and, eq, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import { award, story, storyPerson, storyPicture, storyPicturePerson, storyVersionPerson } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { forgetPictures, pictureById } from '~/records/proposal/pictures.server'
import { emptyVersions, storyById, takeFromEveryone } from './story.server'

/**
 * Takes a story from everyone and empties it: its words, its pictures, and the names of whoever was in it. That it was, and
 * when, stays.
 */
export async function emptyStory(db: Db, on: Occasion, storyId: string): Promise<void> {
  const told = await storyById(db, storyId)
  if (!told) return
  await takeFromEveryone(db, on, told)
  await emptyVersions(db, storyId)
  await forgetPictures(
    db,
    told.pictures.filter(({ isEvidence }) => !isEvidence).map(({ photo }) => photo),
    on.at,
  )
  await forgetNames(db, storyId)
  const nothing = { whatHappened: '', whoCameTogether: '', whatNext: '', learnt: '', outcomes: null }
  await db.update(story).set(nothing).where(eq(story.id, storyId))
}

/** Who was in it goes; of somebody to whose yes a version is bound stays that there was one, without a name. */
async function forgetNames(db: Db, storyId: string): Promise<void> {
  const ofStory = eq(storyPerson.storyId, storyId)
  const bound = db
    .select({ one: sql`1` })
    .from(storyVersionPerson)
    .where(eq(storyVersionPerson.storyPersonId, storyPerson.id))
  const pictured = db
    .select({ one: sql`1` })
    .from(storyPicturePerson)
    .where(eq(storyPicturePerson.storyPersonId, storyPerson.id))
  await db.update(storyPerson).set({ name: '', yesFromParent: '', yesAt: null }).where(ofStory)
  await db.delete(storyPerson).where(and(ofStory, notExists(bound), notExists(pictured)))
}

/** All that somebody told, when she is erased and does not let it stand. */
export async function emptyStoriesOf(db: Db, on: Occasion, personId: string): Promise<void> {
  const rows = await db.select({ id: story.id }).from(story).where(eq(story.toldBy, personId))
  for (const { id } of rows) await emptyStory(db, on, id)
}

/** Several at once, when they have had their time. */
export async function emptyStories(db: Db, on: Occasion, ids: readonly string[]): Promise<void> {
  const rows = await db
    .select({ id: story.id })
    .from(story)
    .where(inArray(story.id, [...ids]))
  for (const { id } of rows) await emptyStory(db, on, id)
}

/** The photos that only the books still had of these awards' stories, once the books do not need them any more. */
export async function forgetEvidenceOf(db: Db, awardIds: readonly string[], now: Instant): Promise<void> {
  const rows = await db
    .select({ id: storyPicture.pictureId })
    .from(award)
    .innerJoin(story, eq(story.proposalId, award.proposalId))
    .innerJoin(storyPicture, eq(storyPicture.storyId, story.id))
    .where(
      and(inArray(award.id, [...awardIds]), eq(storyPicture.isEvidence, true), isNotNull(storyPicture.withdrawnAt)),
    )
  for (const { id } of rows) {
    const found = await pictureById(db, id)
    if (found) await forgetPictures(db, [found], now)
  }
}

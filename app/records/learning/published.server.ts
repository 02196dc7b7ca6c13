import { and, desc, eq, inArray, isNotNull, isNull, notExists, or, type SQL } from 'drizzle-orm'
import { proposal, round, story, storyPerson, storyPicture, storyVersion, storyVersionPerson, theme } from '~db/schema'
import { pictureMayBeSeen } from '~/domain/learning'
import { grouped } from '~/domain/grouped'
import { photoSeen, type PhotoSeen } from '~/records/proposal/photos.server'
import { picturesOf } from '~/records/proposal/pictures.server'
import type { Db } from '~/platform/world.server'
import { peopleInPictures, pictureFacts, wordsOf, type VersionWords } from './story.server'

/**
 * That a story may be read by everyone: it is published, and everybody of whom the published words tell has said yes and has
 * not taken it back. Every query for everyone asks it, so that nothing is shown because of a row that was forgotten.
 */
export const isPublished = (db: Db): SQL => {
  const withoutYes = db
    .select({ id: storyPerson.id })
    .from(storyVersionPerson)
    .innerJoin(storyPerson, eq(storyPerson.id, storyVersionPerson.storyPersonId))
    .where(
      and(
        eq(storyVersionPerson.storyId, story.id),
        eq(storyVersionPerson.number, story.shown),
        or(
          isNull(storyPerson.yesAt),
          isNotNull(storyPerson.withdrawnAt),
          and(eq(storyPerson.isChild, true), eq(storyPerson.yesFromParent, '')),
        ),
      ),
    )
  return and(isNotNull(story.shown), notExists(withoutYes)) as SQL
}

/** The pictures that everyone may see with these published stories, by story, in their order and with their words. */
export async function photosPublished(
  db: Db,
  stories: readonly { readonly id: string; readonly proposalId: string; readonly words: VersionWords }[],
): Promise<Map<string, PhotoSeen[]>> {
  const ids = stories.flatMap(({ words }) => words.pictures.map(({ id }) => id))
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(storyPicture).where(inArray(storyPicture.pictureId, ids))
  const inThem = await peopleInPictures(db, ids)
  const people = grouped(
    await db
      .select()
      .from(storyPerson)
      .where(
        inArray(
          storyPerson.storyId,
          stories.map(({ id }) => id),
        ),
      ),
    ({ storyId }) => storyId,
  )
  const facts = new Map(rows.map((row) => [row.pictureId, row]))
  const found = new Map<string, PhotoSeen[]>()
  for (const { id, proposalId, words } of stories) {
    const kept = new Map((await picturesOf(db, proposalId)).map((one) => [one.id, one]))
    const seen = words.pictures.flatMap((shown) => {
      const [row, photo] = [facts.get(shown.id), kept.get(shown.id)]
      if (!row || row.storyId !== id || !photo || photo.removedAt !== null || photo.hiddenAt !== null) return []
      const so = pictureFacts(photo, row, inThem.get(shown.id) ?? [])
      return pictureMayBeSeen(so, people.get(id) ?? []) ? [{ ...photoSeen(photo), words: shown.words }] : []
    })
    found.set(id, seen)
  }
  return found
}

/** Whether everyone may read how an idea went. */
export async function storyIsPublished(db: Db, proposalId: string): Promise<boolean> {
  const found = await db
    .select({ id: story.id })
    .from(story)
    .where(and(eq(story.proposalId, proposalId), isPublished(db)))
  return found.length > 0
}

/** The latest published stories of a partnership, in short. */
export async function latestStories(db: Db, partnershipId: string, most: number) {
  const rows = await db
    .select({
      id: story.id,
      round: round.slug,
      reference: proposal.reference,
      title: proposal.title,
      words: storyVersion.words,
      peopleTakingPart: storyVersion.peopleTakingPart,
      theme: theme.name,
    })
    .from(story)
    .innerJoin(storyVersion, and(eq(storyVersion.storyId, story.id), eq(storyVersion.number, story.shown)))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .where(and(eq(round.partnershipId, partnershipId), isPublished(db)))
    .orderBy(desc(storyVersion.at))
    .limit(most)
  return rows.map(({ words, ...row }) => ({ ...row, whatHappened: wordsOf({ words })?.whatHappened ?? '' }))
}

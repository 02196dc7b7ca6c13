import { and, asc, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import {
  picture,
  story,
  storyEvent,
  storyPerson,
  storyPicture,
  storyPicturePerson,
  storyVersion,
  storyVersionPerson,
} from '~db/schema'
import { standingAfter, type StoryEventKind, type StoryPicture, type StoryStanding, type StoryWords } from '~/domain/learning' // prettier-ignore
import { grouped } from '~/domain/grouped'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { picturesOf, type Picture } from '~/records/proposal/pictures.server'

export type StoryRow = typeof story.$inferSelect
export type StoryPersonRow = typeof storyPerson.$inferSelect
export type StoryVersionRow = typeof storyVersion.$inferSelect

/** What a version says, and the pictures that go with it. */
export interface VersionWords extends StoryWords {
  readonly pictures: readonly { readonly id: string; readonly words: string }[]
}

/** A story as it is being told, with whoever can be recognised in it and its pictures. */
export interface StoryOnRecord extends StoryRow {
  readonly people: readonly StoryPersonRow[]
  readonly pictures: readonly (StoryPicture & { readonly isEvidence: boolean; readonly photo: Picture })[]
  readonly standing: StoryStanding
}

export async function storyById(db: Db, id: string): Promise<StoryOnRecord | undefined> {
  const [row] = await db.select().from(story).where(eq(story.id, id))
  return row && whole(db, row)
}

export async function storyOfProposal(db: Db, proposalId: string): Promise<StoryOnRecord | undefined> {
  const [row] = await db.select().from(story).where(eq(story.proposalId, proposalId))
  return row && whole(db, row)
}

async function whole(db: Db, row: StoryRow): Promise<StoryOnRecord> {
  return {
    ...row,
    people: await db
      .select()
      .from(storyPerson)
      .where(eq(storyPerson.storyId, row.id))
      .orderBy(asc(storyPerson.addedAt), asc(storyPerson.id)),
    pictures: await picturesOfStory(db, row),
    standing: standingAfter(await eventsOf(db, row.id)),
  }
}

export const eventsOf = (db: Db, storyId: string) =>
  db.select().from(storyEvent).where(eq(storyEvent.storyId, storyId)).orderBy(asc(storyEvent.sequence))

/** Its pictures, those that were withdrawn too as long as they are kept for the books. */
async function picturesOfStory(db: Db, { id, proposalId }: Pick<StoryRow, 'id' | 'proposalId'>) {
  const rows = await db.select().from(storyPicture).where(eq(storyPicture.storyId, id))
  if (rows.length === 0) return []
  const people = await peopleInPictures(
    db,
    rows.map(({ pictureId }) => pictureId),
  )
  const known = new Map(rows.map((row) => [row.pictureId, row]))
  return (await picturesOf(db, proposalId)).flatMap((photo) => {
    const row = known.get(photo.id)
    if (!row || photo.removedAt !== null) return []
    return [{ ...pictureFacts(photo, row, people.get(photo.id) ?? []), isEvidence: row.isEvidence, photo }]
  })
}

export const pictureFacts = (
  { id, state, words }: Pick<Picture, 'id' | 'state' | 'words'>,
  { shows, withdrawnAt }: Pick<typeof storyPicture.$inferSelect, 'shows' | 'withdrawnAt'>,
  people: readonly string[],
): StoryPicture => ({ id, state, words, shows, people, withdrawnAt })

/** Who can be recognised in these pictures, by picture. */
export async function peopleInPictures(db: Db, pictureIds: readonly string[]): Promise<Map<string, string[]>> {
  if (pictureIds.length === 0) return new Map()
  const rows = await db
    .select()
    .from(storyPicturePerson)
    .where(inArray(storyPicturePerson.pictureId, [...pictureIds]))
    .orderBy(asc(storyPicturePerson.storyPersonId))
  return new Map(
    [...grouped(rows, ({ pictureId }) => pictureId)].map(([id, all]) => [id, all.map((one) => one.storyPersonId)]),
  )
}

export async function versionOf(db: Db, storyId: string, number: number): Promise<StoryVersionRow | undefined> {
  const [found] = await db
    .select()
    .from(storyVersion)
    .where(and(eq(storyVersion.storyId, storyId), eq(storyVersion.number, number)))
  return found
}

/** What a version says; nothing once it was withdrawn. */
export const wordsOf = ({ words }: Pick<StoryVersionRow, 'words'>): VersionWords | null =>
  words === '' ? null : (JSON.parse(words) as VersionWords)

/** Of whom a version's words tell. */
export async function peopleOfVersion(db: Db, storyId: string, number: number): Promise<Set<string>> {
  const rows = await db
    .select({ id: storyVersionPerson.storyPersonId })
    .from(storyVersionPerson)
    .where(and(eq(storyVersionPerson.storyId, storyId), eq(storyVersionPerson.number, number)))
  return new Set(rows.map(({ id }) => id))
}

/** Binds a person to a version: from then on it is not shown without her yes. */
export async function bindToVersion(db: Db, storyId: string, number: number, personIds: readonly string[]) {
  if (personIds.length === 0) return
  await db
    .insert(storyVersionPerson)
    .values(personIds.map((storyPersonId) => ({ storyId, number, storyPersonId })))
    .onConflictDoNothing()
}

export async function addStoryEvent(
  db: Db,
  on: Occasion,
  storyId: string,
  happened: { readonly kind: StoryEventKind; readonly version?: number; readonly because?: string },
): Promise<void> {
  const [last] = await db
    .select({ sequence: storyEvent.sequence })
    .from(storyEvent)
    .where(eq(storyEvent.storyId, storyId))
    .orderBy(desc(storyEvent.sequence))
    .limit(1)
  const { kind, version = null, because = '' } = happened
  await db
    .insert(storyEvent)
    .values({ storyId, sequence: (last?.sequence ?? 0) + 1, kind, version, because, at: on.at, by: on.by })
}

/** Takes a story from everyone at once. That it was there stays on record; its words do not. */
export async function takeFromEveryone(db: Db, on: Occasion, { id, standing }: StoryOnRecord): Promise<void> {
  if (standing.shown === null && standing.waiting === null) return
  await db.update(story).set({ shown: null }).where(eq(story.id, id))
  await addStoryEvent(db, on, id, { kind: 'withdrawn' })
  await emptyVersions(db, id)
}

/** The words of all that was sent in, and of what was asked about it. */
export async function emptyVersions(db: Db, storyId: string): Promise<void> {
  await db
    .update(storyVersion)
    .set({ words: '' })
    .where(and(eq(storyVersion.storyId, storyId), ne(storyVersion.words, '')))
  await db
    .update(storyEvent)
    .set({ because: '' })
    .where(and(eq(storyEvent.storyId, storyId), ne(storyEvent.because, '')))
}

/**
 * Takes these pictures from everyone at once. What they were made into goes from the store, unless the books need one: that
 * stays with them, and is shown to nobody else.
 */
export async function takePicturesAway(
  db: Db,
  on: Occasion,
  pictures: readonly { readonly id: string; readonly isEvidence: boolean }[],
): Promise<void> {
  const ids = pictures.map(({ id }) => id)
  if (ids.length === 0) return
  await db
    .update(storyPicture)
    .set({ withdrawnAt: on.at })
    .where(and(inArray(storyPicture.pictureId, ids), isNull(storyPicture.withdrawnAt)))
  const going = pictures.filter(({ isEvidence }) => !isEvidence).map(({ id }) => id)
  if (going.length === 0) return
  await db
    .update(picture)
    .set({ removedAt: on.at })
    .where(and(inArray(picture.id, going), isNull(picture.removedAt)))
}

import { eq } from 'drizzle-orm'
import { projectEnd, story } from '~db/schema'
import type { StoryTold, StoryWay } from '~/domain/learning'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { days, later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { storyToTell, storyToWrite, type NotToTell, type StoryDoor } from './own-story.server'

/** As much of a story as one page asks; and, of one that is written down for another, how it came. */
export type StoryPart = Partial<StoryTold> & { readonly way?: StoryWay }

/** Saves a page of a story, as one goes. What is public already stays as it is until the change is sent and looked at. */
export async function saveStory(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  part: StoryPart,
): Promise<Outcome<object, NotToTell>> {
  const own = await storyToWrite(db, on, proposalId, door)
  if (!own.ok) return own
  const { way = own.way, ...told } = part
  await db
    .update(story)
    .set({ ...told, way, toldBy: own.tellerId, toldAt: on.at })
    .where(eq(story.id, own.story.id))
  return ok
}

/** Longer than this nobody plans a small project. */
const longest = days(730)

/** Says when a project will be done: nobody is asked how it went before. */
export async function sayWhenDone(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  endsAt: Instant,
): Promise<Outcome<object, NotToTell | 'story-end-too-far'>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  if (endsAt > later(on.at, longest)) return refuse('story-end-too-far')
  await db
    .insert(projectEnd)
    .values({ proposalId, endsAt })
    .onConflictDoUpdate({ target: projectEnd.proposalId, set: { endsAt } })
  return ok
}

import { eq, max } from 'drizzle-orm'
import { storyVersion } from '~db/schema'
import { askedOfStory, inTheWayOf, worthALook, type InTheWay, type StoryAsked } from '~/domain/learning'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepSaid } from '~/records/learning/outcomes.server'
import { addStoryEvent, bindToVersion, type StoryOnRecord, type VersionWords } from '~/records/learning/story.server' // prettier-ignore
import { storyThresholds } from '~/records/learning/thresholds.server'
import { storyToTell, type NotToTell, type StoryDoor } from './own-story.server'

export type NotSent = NotToTell | InTheWay | 'story-not-whole' | 'story-look-again'

/** What everyone would read of a story. */
export const textsOf = (words: VersionWords): string[] => [
  words.whatHappened,
  words.whoCameTogether,
  words.whatNext,
  words.learnt,
]

/** What a story that is being told would be as a version, with the pictures that are not withdrawn. */
export const asVersion = (told: StoryOnRecord): VersionWords => ({
  whatHappened: told.whatHappened,
  whoCameTogether: told.whoCameTogether,
  whatNext: told.whatNext,
  learnt: told.learnt,
  pictures: told.pictures
    .filter(({ withdrawnAt, state }) => withdrawnAt === null && state === 'ready')
    .map(({ id, words }) => ({ id, words })),
})

const answered = (told: StoryOnRecord, page: StoryAsked['needed'][number]): boolean =>
  page === 'happened'
    ? told.whatHappened.trim() !== ''
    : page === 'together'
      ? told.whoCameTogether.trim() !== ''
      : page !== 'next' || told.whatNext.trim() !== ''

/**
 * Sends a story in, to be looked at before everyone can read it. Somebody's yes may still be on its way; whatever else keeps
 * it from being published is for the teller to see to. `looked`: she has looked again at what may say too much.
 */
export async function sendStory(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  { looked }: { readonly looked: boolean },
): Promise<Outcome<object, NotSent>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  const { story: told, round, amountPence } = own
  if (!told) return refuse('story-empty')
  const { needed } = askedOfStory(amountPence, await storyThresholds(db, round.partnershipId))
  if (!needed.every((page) => answered(told, page))) return refuse('story-not-whole')
  const words = asVersion(told)
  const [wrong] = inTheWayOf({ texts: textsOf(words), people: told.people, pictures: told.pictures }).filter(
    (one) => one !== 'story-yes-missing' && one !== 'story-picture-yes-missing',
  )
  if (wrong) return refuse(wrong)
  if (!looked && worthALook(textsOf(words).join('\n')).length > 0) return refuse('story-look-again')
  const last = await lastVersion(db, told.id)
  const numbers = {
    peopleTakingPart: told.peopleTakingPart,
    volunteers: told.volunteers,
    volunteerHours: told.volunteerHours,
    newPeopleMet: told.newPeopleMet,
    asPlanned: told.asPlanned,
    way: told.way,
  }
  const number = last + 1
  await db
    .insert(storyVersion)
    .values({ storyId: told.id, number, words: JSON.stringify(words), ...numbers, at: on.at, by: own.tellerId })
  await keepSaid(db, round.partnershipId, { storyId: told.id, number }, told.outcomes)
  const inWords = told.people.filter((one) => one.inWords).map(({ id }) => id)
  await bindToVersion(db, told.id, number, inWords)
  await addStoryEvent(db, on, told.id, { kind: 'sent', version: number })
  const act = door.secret === null ? 'story.tell' : 'story.tell-by-link'
  await recordAct(db, on, round.partnershipId, act, `story:${told.id}`, { version: number, way: told.way })
  return ok
}

async function lastVersion(db: Db, storyId: string): Promise<number> {
  const [found] = await db
    .select({ number: max(storyVersion.number) })
    .from(storyVersion)
    .where(eq(storyVersion.storyId, storyId))
  return found?.number ?? 0
}

import { and, eq } from 'drizzle-orm'
import { storyPerson, storyPicturePerson, storyVersionPerson } from '~db/schema'
import { childNamedIn, type YesWay } from '~/domain/learning'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { bindToVersion, takeFromEveryone, versionOf, wordsOf } from '~/records/learning/story.server'
import { textsOf } from './send-story.server'
import { storyToTell, storyToWrite, type NotToTell, type StoryDoor } from './own-story.server'

export interface PersonNamed {
  readonly name: string
  readonly isChild: boolean
  readonly inWords: boolean
}

/** As many as a story may name: a small project, and each is asked. */
const most = 40

/**
 * Names, for those who look after the story alone, somebody who can be recognised in it. Where the words tell of her, what is
 * public or sent in is bound to her yes from now on too.
 */
export async function namePerson(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  { name, isChild, inWords }: PersonNamed,
): Promise<Outcome<{ id: string }, NotToTell | 'story-too-many-people'>> {
  const own = await storyToWrite(db, on, proposalId, door)
  if (!own.ok) return own
  const { story: told } = own
  if (told.people.length >= most) return refuse('story-too-many-people', { most })
  const id = on.newId()
  const nothingYet = { yesFromParent: '', addedBy: own.tellerId, addedAt: on.at }
  await db.insert(storyPerson).values({ id, storyId: told.id, name, isChild, inWords, ...nothingYet })
  const { shown, waiting } = told.standing
  for (const number of [shown, waiting]) {
    if (number === null) continue
    if (inWords) await bindToVersion(db, told.id, number, [id])
    // No yes makes up for a child's name that stands there.
    if (isChild && (await namesChild(db, told.id, number, { id, name }))) {
      await takeFromEveryone(db, on, told)
      break
    }
  }
  return { ok: true, id }
}

async function namesChild(
  db: Db,
  storyId: string,
  number: number,
  child: { readonly id: string; readonly name: string },
) {
  const sent = await versionOf(db, storyId, number)
  const words = sent && wordsOf(sent)
  if (!words) return false
  const isChild = { isChild: true, inWords: false, yesAt: null, yesFromParent: '', withdrawnAt: null }
  return childNamedIn([...textsOf(words), ...words.pictures.map((one) => one.words)], [{ ...child, ...isChild }])
}

/**
 * The words do not tell of her any more. She is taken off altogether, unless something that was sent in or a picture is
 * bound to her yes: then she stays, so that it is not forgotten that she was asked.
 */
export async function unnamePerson(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  personId: string,
): Promise<Outcome<object, NotToTell | 'story-no-such-person'>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  const found = own.story?.people.find(({ id }) => id === personId)
  if (!found) return refuse('story-no-such-person')
  const [bound] = await db
    .select({ id: storyVersionPerson.storyPersonId })
    .from(storyVersionPerson)
    .where(eq(storyVersionPerson.storyPersonId, personId))
    .limit(1)
  const [pictured] = await db
    .select({ id: storyPicturePerson.storyPersonId })
    .from(storyPicturePerson)
    .where(eq(storyPicturePerson.storyPersonId, personId))
    .limit(1)
  if (bound || pictured) await db.update(storyPerson).set({ inWords: false }).where(eq(storyPerson.id, personId))
  else await db.delete(storyPerson).where(eq(storyPerson.id, personId))
  return ok
}

export interface YesSaid {
  readonly way: YesWay
  /** Of a child: the parent, or whoever stands in for one. */
  readonly fromParent: string
}

/** Writes down that somebody said yes to the teller; of a child, that a parent did, and who. */
export async function noteYes(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
  personId: string,
  { way, fromParent }: YesSaid,
): Promise<Outcome<object, NotToTell | 'story-no-such-person' | 'story-parent-missing' | 'story-yes-was-withdrawn'>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  const found = own.story?.people.find(({ id }) => id === personId)
  if (!found) return refuse('story-no-such-person')
  // Who took it back says herself that she has thought again: nobody does so for her.
  if (found.withdrawnAt !== null) return refuse('story-yes-was-withdrawn')
  if (found.isChild && fromParent.trim() === '') return refuse('story-parent-missing')
  const yes = { yesAt: on.at, yesWay: way, yesFromParent: found.isChild ? fromParent : '', yesNotedBy: own.tellerId }
  await db
    .update(storyPerson)
    .set(yes)
    .where(and(eq(storyPerson.id, personId)))
  return ok
}

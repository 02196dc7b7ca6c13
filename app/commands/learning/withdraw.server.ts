import { eq } from 'drizzle-orm'
import { storyPerson } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { peopleOfVersion, storyById, takeFromEveryone, takePicturesAway, type StoryOnRecord } from '~/records/learning/story.server' // prettier-ignore
import { personOfToken } from '~/records/learning/story-link.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { storyToTell, type NotToTell, type StoryDoor } from './own-story.server'

/** Takes a story from everyone: whoever told it. She keeps what she wrote. */
export async function withdrawOwnStory(
  db: Db,
  on: Occasion,
  proposalId: string,
  door: StoryDoor,
): Promise<Outcome<object, NotToTell>> {
  const own = await storyToTell(db, on, proposalId, door)
  if (!own.ok) return own
  if (own.story) await withdraw(db, on, own.story, own.round.partnershipId)
  return ok
}

/** The same, by an officer. */
export async function withdrawStory(
  db: Db,
  on: Occasion,
  storyId: string,
): Promise<Outcome<object, NotAllowed | 'story-gone'>> {
  const found = await storyInPlace(db, storyId)
  if (!found) return refuse('story-gone')
  const actor = await actorIn(db, found.partnershipId, on.by, on.at)
  const allowed = may(actor, 'story.withdraw', { now: on.at })
  if (!allowed.ok) return allowed
  await withdraw(db, on, found.told, found.partnershipId)
  return ok
}

async function withdraw(db: Db, on: Occasion, told: StoryOnRecord, partnershipId: string): Promise<void> {
  if (told.standing.shown === null && told.standing.waiting === null) return
  await takeFromEveryone(db, on, told)
  await recordAct(db, on, partnershipId, 'story.withdraw', `story:${told.id}`)
}

/**
 * Somebody takes her yes back, by her own link: the pictures she is in go at once, and the story where it tells of her. Again
 * does nothing more.
 */
export async function withdrawYesByLink(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  token: string,
): Promise<Outcome<object, NotAllowed | 'story-link-over'>> {
  const found = await personByToken(db, secrets, token)
  if (!found) return refuse('story-link-over')
  const actor = await actorIn(db, found.partnershipId, on.by, on.at)
  const allowed = may(actor, 'story.consent-by-link', { now: on.at })
  if (!allowed.ok) return allowed
  await takeYesBack(db, on, found.told, found.personId, found.partnershipId)
  return ok
}

/** She says yes herself by her link, or has thought again; of a child, a parent does so and gives her name. */
export async function sayYesByLink(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  token: string,
  fromParent: string,
): Promise<Outcome<object, NotAllowed | 'story-link-over' | 'story-parent-missing'>> {
  const found = await personByToken(db, secrets, token)
  const person = found?.told.people.find(({ id }) => id === found.personId)
  if (!found || !person) return refuse('story-link-over')
  const actor = await actorIn(db, found.partnershipId, on.by, on.at)
  const allowed = may(actor, 'story.consent-by-link', { now: on.at })
  if (!allowed.ok) return allowed
  if (person.isChild && fromParent.trim() === '') return refuse('story-parent-missing')
  const yesFromParent = person.isChild ? fromParent : ''
  await db
    .update(storyPerson)
    .set({ yesAt: on.at, yesWay: 'by-link', yesFromParent, yesNotedBy: null, withdrawnAt: null })
    .where(eq(storyPerson.id, person.id))
  return ok
}

/** Somebody takes her yes back by telling the teller, or an officer. */
export async function withdrawYes(
  db: Db,
  on: Occasion,
  storyId: string,
  personId: string,
  door: StoryDoor,
): Promise<Outcome<object, NotToTell | 'story-gone' | 'story-no-such-person'>> {
  const found = await storyInPlace(db, storyId)
  if (!found) return refuse('story-gone')
  const actor = await actorIn(db, found.partnershipId, on.by, on.at)
  if (!may(actor, 'story.withdraw', { now: on.at }).ok) {
    const own = await storyToTell(db, on, found.told.proposalId, door)
    if (!own.ok) return own
  }
  if (!found.told.people.some(({ id }) => id === personId)) return refuse('story-no-such-person')
  await takeYesBack(db, on, found.told, personId, found.partnershipId)
  return ok
}

async function takeYesBack(
  db: Db,
  on: Occasion,
  told: StoryOnRecord,
  personId: string,
  partnershipId: string,
): Promise<void> {
  const person = told.people.find(({ id }) => id === personId)
  if (!person || person.withdrawnAt !== null) return
  await db.update(storyPerson).set({ withdrawnAt: on.at }).where(eq(storyPerson.id, personId))
  await takePicturesAway(
    db,
    on,
    told.pictures.filter(({ people }) => people.includes(personId)),
  )
  const { shown, waiting } = told.standing
  for (const number of [shown, waiting]) {
    if (number === null || !(await peopleOfVersion(db, told.id, number)).has(personId)) continue
    await takeFromEveryone(db, on, told)
    break
  }
  await recordAct(db, on, partnershipId, 'story.withdraw', `story:${told.id}`, { yesTakenBack: true })
}

async function personByToken(db: Db, secrets: Secrets, token: string) {
  const personId = personOfToken(secrets, token)
  if (personId === null) return undefined
  const [row] = await db.select({ storyId: storyPerson.storyId }).from(storyPerson).where(eq(storyPerson.id, personId))
  const found = row && (await storyInPlace(db, row.storyId))
  return found && { ...found, personId }
}

/** A story, and whose it is. */
export async function storyInPlace(db: Db, storyId: string) {
  const told = await storyById(db, storyId)
  const proposal = told && (await proposalById(db, told.proposalId))
  const round = proposal && (await roundById(db, proposal.roundId))
  return told && proposal && round ? { told, proposal, round, partnershipId: round.partnershipId } : undefined
}

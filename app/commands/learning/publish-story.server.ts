import { eq } from 'drizzle-orm'
import { story } from '~db/schema'
import { mayBePublished, worthALook, type InTheWay } from '~/domain/learning'
import { may, type NotAllowed } from '~/domain/policy'
import { writes } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addStoryEvent, peopleOfVersion, versionOf, wordsOf } from '~/records/learning/story.server'
import { post, type Letter } from '~/records/outbox.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { shareIn } from '~/records/proposal/together.server'
import { textsOf } from './send-story.server'
import { storyInPlace } from './withdraw.server'

export type NotPublished =
  NotAllowed | InTheWay | 'story-gone' | 'story-own' | 'story-changed-meanwhile' | 'story-look-again'

/** What the letter to the teller has to say. */
export interface StoryLooked {
  readonly title: string
  readonly roundSlug: string
  readonly reference: string
}
type LetterFor = (looked: StoryLooked) => Omit<Letter, 'to'>

/**
 * Publishes the version of a story that was looked at, by somebody who did not tell it. Asked whole again: everybody's yes
 * may have been taken back while the page was open.
 */
export async function publishStory(
  db: Db,
  on: Occasion,
  storyId: string,
  { version, looked }: { readonly version: number; readonly looked: boolean },
  letterFor: LetterFor,
): Promise<Outcome<object, NotPublished>> {
  const found = await lookedAt(db, on, storyId, version)
  if (!found.ok) return found
  const { told, words, partnershipId } = found
  const bound = await peopleOfVersion(db, storyId, version)
  const people = told.people.map((one) => ({ ...one, inWords: bound.has(one.id) }))
  const shown = new Map(words.pictures.map((one) => [one.id, one.words]))
  const pictures = told.pictures
    .filter(({ id, withdrawnAt }) => shown.has(id) && withdrawnAt === null)
    .map((one) => ({ ...one, words: shown.get(one.id) ?? '' }))
  const free = mayBePublished({ texts: textsOf(words), people, pictures })
  if (!free.ok) return free
  if (!looked && worthALook(textsOf(words).join('\n')).length > 0) return refuse('story-look-again')
  await db.update(story).set({ shown: version }).where(eq(story.id, storyId))
  await addStoryEvent(db, on, storyId, { kind: 'published', version })
  await recordAct(db, on, partnershipId, 'story.publish', `story:${storyId}`, { version })
  await tellTeller(db, on, found, `story-published:${storyId}:${version}`, letterFor)
  return ok
}

/** Asks the teller something before it is published. */
export async function askBack(
  db: Db,
  on: Occasion,
  storyId: string,
  { version, because }: { readonly version: number; readonly because: string },
  letterFor: LetterFor,
): Promise<Outcome<object, NotPublished>> {
  const found = await lookedAt(db, on, storyId, version)
  if (!found.ok) return found
  await addStoryEvent(db, on, storyId, { kind: 'asked-back', version, because })
  await recordAct(db, on, found.partnershipId, 'story.publish', `story:${storyId}`, { version, askedBack: true })
  await tellTeller(db, on, found, `story-asked-back:${storyId}:${version}`, letterFor)
  return ok
}

async function lookedAt(db: Db, on: Occasion, storyId: string, version: number) {
  const found = await storyInPlace(db, storyId)
  if (!found) return refuse('story-gone')
  const { told, proposal, round, partnershipId } = found
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, proposal, actor.personId))
  const allowed = may(actor, 'story.publish', { now: on.at, round, hasInterest })
  if (!allowed.ok) return allowed
  if (told.standing.waiting !== version) return refuse('story-changed-meanwhile')
  const sent = await versionOf(db, storyId, version)
  const words = sent && wordsOf(sent)
  if (!sent || !words) return refuse('story-changed-meanwhile')
  // The eye of somebody else, whoever wrote it down.
  if (sent.by === on.by || told.toldBy === on.by || writes(await shareIn(db, proposal, on.by)))
    return refuse('story-own')
  return { ok: true as const, told, proposal, round, partnershipId, words, sent }
}

type LookedAt = Extract<Awaited<ReturnType<typeof lookedAt>>, { ok: true }>

async function tellTeller(
  db: Db,
  on: Occasion,
  { sent, proposal, round }: LookedAt,
  once: `story-published:${string}` | `story-asked-back:${string}`,
  letterFor: LetterFor,
): Promise<void> {
  const personId =
    sent.way === 'typed' || sent.way === 'by-link' ? (sent.by ?? proposal.applicantId) : proposal.applicantId
  const to = personId === null ? null : await emailOf(db, personId)
  if (personId === null || to === null) return
  const about = { title: proposal.title, roundSlug: round.slug, reference: proposal.reference }
  await post(db, on, once, { to, ...letterFor(about), personId, partnershipId: round.partnershipId })
}

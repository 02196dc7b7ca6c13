import { and, asc, eq, isNotNull, notExists, or, sql } from 'drizzle-orm'
import { proposal, round, story, storyEvent, storyPerson, storyPicture, pictureFile, picture } from '~db/schema'
import { inTheWayOf, standingAfter, worthALook } from '~/domain/learning'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { eventsOf, peopleOfVersion, storyById, versionOf, wordsOf } from '~/records/learning/story.server'
import { personOfToken } from '~/records/learning/story-link.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { personAsked, photosOf } from './telling.server'
import { outcomesOfVersion } from './outcomes.server'
import { publishedStory } from './published-stories.server'

const laterEvent = sql`later_event`

/** Stories that wait to be looked at, the longest first, and those that are public. */
export async function storiesToLookAt(db: Db, partnershipId: string) {
  const after = db
    .select({ one: sql`1` })
    .from(sql`${storyEvent} as ${laterEvent}`)
    .where(sql`${laterEvent}.story_id = ${storyEvent.storyId} and ${laterEvent}.sequence > ${storyEvent.sequence}`)
  const rows = await db
    .select({
      id: story.id,
      title: proposal.title,
      reference: proposal.reference,
      round: round.title,
      kind: storyEvent.kind,
      at: storyEvent.at,
      shown: story.shown,
    })
    .from(story)
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .innerJoin(storyEvent, eq(storyEvent.storyId, story.id))
    .where(
      and(
        eq(round.partnershipId, partnershipId),
        notExists(after),
        or(eq(storyEvent.kind, 'sent'), isNotNull(story.shown), eq(storyEvent.kind, 'asked-back')),
      ),
    )
    .orderBy(asc(storyEvent.at), asc(story.id))
    .limit(200)
  return {
    waiting: rows.filter(({ kind }) => kind === 'sent'),
    asked: rows.filter(({ kind }) => kind === 'asked-back'),
    shown: rows.filter(({ kind, shown }) => kind === 'published' && shown !== null),
  }
}

/** One story for a second look: what was sent, who is in it, and what keeps it from being published. */
export async function storyToLookAt(db: Db, partnershipId: string, storyId: string) {
  const told = await storyById(db, storyId)
  const idea = told && (await proposalById(db, told.proposalId))
  const of = idea && (await roundById(db, idea.roundId))
  if (!told || !idea || of?.partnershipId !== partnershipId) return null
  const standing = standingAfter(await eventsOf(db, storyId))
  const number = standing.waiting ?? standing.shown
  const sent = number === null ? undefined : await versionOf(db, storyId, number)
  const words = sent ? wordsOf(sent) : null
  const bound = number === null ? new Set<string>() : await peopleOfVersion(db, storyId, number)
  const pinned = new Map((words?.pictures ?? []).map((one) => [one.id, one.words]))
  const texts = words ? [words.whatHappened, words.whoCameTogether, words.whatNext, words.learnt] : []
  const pictures = told.pictures
    .filter(({ id, withdrawnAt }) => pinned.has(id) && withdrawnAt === null)
    .map((one) => ({ ...one, words: pinned.get(one.id) ?? '' }))
  const people = told.people.map((one) => ({ ...one, inWords: bound.has(one.id) }))
  return {
    id: storyId,
    title: idea.title,
    reference: idea.reference,
    round: { slug: of.slug, title: of.title },
    proposalId: idea.id,
    toldBy: told.toldBy,
    sentBy: sent?.by ?? null,
    standing,
    version: number,
    words: words && { ...words, asPlanned: sent?.asPlanned ?? null },
    numbers: sent && {
      peopleTakingPart: sent.peopleTakingPart,
      volunteers: sent.volunteers,
      volunteerHours: sent.volunteerHours,
      newPeopleMet: sent.newPeopleMet,
    },
    outcomes: number === null ? [] : await outcomesOfVersion(db, partnershipId, storyId, number),
    way: sent?.way ?? null,
    people: people.map(personAsked),
    photos: photosOf(told).filter(({ id }) => pinned.has(id)),
    inTheWay: words ? inTheWayOf({ texts, people, pictures }) : [],
    worthALook: worthALook(texts.join('\n')),
  }
}
export type StoryToLookAt = NonNullable<Awaited<ReturnType<typeof storyToLookAt>>>

/** What somebody sees by her own link: which story, and what it says of her. Nothing for a link that we never gave. */
export async function consentAsked(db: Db, secrets: Secrets, partnershipId: string, token: string) {
  const personId = personOfToken(secrets, token)
  if (personId === null) return null
  const [found] = await db
    .select({ person: storyPerson, title: proposal.title, partnershipId: round.partnershipId })
    .from(storyPerson)
    .innerJoin(story, eq(story.id, storyPerson.storyId))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(eq(storyPerson.id, personId))
  if (found?.partnershipId !== partnershipId) return null
  const told = await storyById(db, found.person.storyId)
  const pictures = (told?.pictures ?? []).filter(
    ({ people, withdrawnAt }) => withdrawnAt === null && people.includes(personId),
  )
  return {
    title: found.title,
    ...personAsked(found.person),
    words: found.person.inWords ? (told?.whatHappened ?? '') : '',
    pictures: pictures.map(({ words }) => words).filter((words) => words !== ''),
  }
}

/** A file of a story's photo: for everyone when it may be seen by everyone, or for those who look after the story. */
export async function storyFile(db: Db, storyId: string, hash: string, who: 'everyone' | 'insider') {
  const [file] = await db
    .select({ contentType: pictureFile.contentType, size: pictureFile.size, pictureId: pictureFile.pictureId })
    .from(pictureFile)
    .innerJoin(storyPicture, eq(storyPicture.pictureId, pictureFile.pictureId))
    .innerJoin(picture, eq(picture.id, pictureFile.pictureId))
    .where(and(eq(pictureFile.hash, hash), eq(storyPicture.storyId, storyId), sql`${picture.removedAt} is null`))
  if (!file) return null
  if (who === 'insider') return file
  const shown = await publishedStory(db, storyId)
  return shown?.photos.some(({ id }) => id === file.pictureId) ? file : null
}

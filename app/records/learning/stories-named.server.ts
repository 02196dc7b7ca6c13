import { and, eq, inArray } from 'drizzle-orm'
import {
  proposal,
  round,
  story,
  storyEvent,
  storyPerson,
  storyPicture,
  storyVersion,
  storyVersionPerson,
} from '~db/schema'
import { saidYes, type StoryNamed } from '~/domain/learning'
import { grouped } from '~/domain/grouped'
import { instant, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { PhotoSeen } from '~/records/proposal/photos.server'
import { isPublished, photosPublished } from './published.server'
import { wordsOf } from './story.server'

/** A version of a story as it was told, as long as it may be read; or that it was taken back, and when, as far as is known. */
export type StoryTold = StoryStands | { readonly id: string; readonly withdrawnAt: Instant | null }

export interface StoryStands {
  readonly id: string
  readonly title: string
  readonly round: { readonly slug: string; readonly title: string }
  readonly reference: string
  readonly whatHappened: string
  readonly whoCameTogether: string
  readonly whatNext: string
  readonly learnt: string
  readonly asPlanned: boolean | null
  readonly peopleTakingPart: number | null
  readonly volunteers: number | null
  readonly volunteerHours: number | null
  readonly newPeopleMet: number | null
  readonly toldAt: Instant
  readonly photos: readonly PhotoSeen[]
  /** So many of its pictures could be seen then and cannot now. */
  readonly photosGone: number
}

export const stands = (told: StoryTold): told is StoryStands => 'title' in told

const atOnce = 100

/**
 * These versions of stories, in the order they are named. Asked anew each time: the story is public, everybody of whom the
 * words of this version tell still says yes, and a picture is shown that may be seen with this version and with the one
 * that is public now.
 */
export async function storiesNamed(db: Db, named: readonly StoryNamed[]): Promise<StoryTold[]> {
  const all: StoryTold[] = []
  for (let at = 0; at < named.length; at += atOnce) all.push(...(await someNamed(db, named.slice(at, at + atOnce))))
  return all
}

async function someNamed(db: Db, named: readonly StoryNamed[]): Promise<StoryTold[]> {
  const ids = named.map(({ id }) => id)
  const versionOf = new Map(named.map(({ id, version }) => [id, version]))
  const rows = await db
    .select({
      story: { id: story.id, proposalId: story.proposalId, shown: story.shown },
      version: storyVersion,
      title: proposal.title,
      reference: proposal.reference,
      round: { slug: round.slug, title: round.title },
    })
    .from(story)
    .innerJoin(storyVersion, eq(storyVersion.storyId, story.id))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(and(inArray(story.id, ids), isPublished(db)))
  const withoutYes = await lackingYes(db, named)
  const open = rows.flatMap(({ story: of, version, ...rest }) => {
    const words = version.number === versionOf.get(of.id) ? wordsOf(version) : null
    const shown = rows.find((one) => one.story.id === of.id && one.version.number === of.shown)
    return words && !withoutYes.has(of.id) ? [{ ...rest, of, version, words, shown: shown?.version }] : []
  })
  const told = open.map(({ of, words }) => ({ id: of.id, proposalId: of.proposalId, words }))
  const photos = await photosPublished(db, told)
  const now = await photosPublished(
    db,
    open.flatMap(({ of, shown }) => {
      const words = shown ? wordsOf(shown) : null
      return words ? [{ id: of.id, proposalId: of.proposalId, words }] : []
    }),
  )
  const found = new Map(
    open.map(({ of, version, words, title, reference, round: where }): [string, StoryStands] => {
      const stillThere = new Set((now.get(of.id) ?? []).map(({ id }) => id))
      const then = new Set(named.find(({ id }) => id === of.id)?.pictures)
      const seen = (photos.get(of.id) ?? []).filter(({ id }) => then.has(id) && stillThere.has(id))
      const { whatHappened, whoCameTogether, whatNext, learnt } = words
      const { asPlanned, peopleTakingPart, volunteers, volunteerHours, newPeopleMet, at } = version
      return [
        of.id,
        {
          ...{ id: of.id, title: title || reference, reference, round: where, toldAt: at },
          ...{ whatHappened, whoCameTogether, whatNext, learnt, asPlanned },
          ...{ peopleTakingPart, volunteers, volunteerHours, newPeopleMet },
          ...{ photos: seen, photosGone: then.size - seen.length },
        },
      ]
    }),
  )
  const gone = await withdrawnAt(
    db,
    ids.filter((id) => !found.has(id)),
  )
  return ids.map((id) => found.get(id) ?? { id, withdrawnAt: gone.get(id) ?? null })
}

/** Stories of which somebody in the words of this version has not said yes, or has taken it back. */
async function lackingYes(db: Db, named: readonly StoryNamed[]): Promise<Set<string>> {
  const rows = await db
    .select({ bound: storyVersionPerson, person: storyPerson })
    .from(storyVersionPerson)
    .innerJoin(storyPerson, eq(storyPerson.id, storyVersionPerson.storyPersonId))
    .where(
      inArray(
        storyVersionPerson.storyId,
        named.map(({ id }) => id),
      ),
    )
  const versionOf = new Map(named.map(({ id, version }) => [id, version]))
  return new Set(
    rows.flatMap(({ bound, person }) =>
      bound.number === versionOf.get(bound.storyId) && !saidYes(person) ? [bound.storyId] : [],
    ),
  )
}

/** When each of these was taken back: by its teller or an officer, or by somebody in it or in a picture. */
async function withdrawnAt(db: Db, ids: readonly string[]): Promise<Map<string, Instant>> {
  if (ids.length === 0) return new Map()
  const found: { id: string; at: Instant | null }[] = [
    ...(await db
      .select({ id: storyEvent.storyId, at: storyEvent.at })
      .from(storyEvent)
      .where(and(inArray(storyEvent.storyId, [...ids]), eq(storyEvent.kind, 'withdrawn')))),
    ...(await db
      .select({ id: storyPerson.storyId, at: storyPerson.withdrawnAt })
      .from(storyPerson)
      .where(inArray(storyPerson.storyId, [...ids]))),
    ...(await db
      .select({ id: storyPicture.storyId, at: storyPicture.withdrawnAt })
      .from(storyPicture)
      .where(inArray(storyPicture.storyId, [...ids]))),
  ]
  return new Map(
    [...grouped(found, ({ id }) => id)].flatMap(([id, all]) => {
      const times = all.flatMap(({ at }) => at ?? [])
      return times.length === 0 ? [] : [[id, instant(Math.max(...times))] as const]
    }),
  )
}

import { and, asc, count, desc, eq, inArray, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { neighbourhood, proposal, round, story, storyEvent, storyVersion, theme } from '~db/schema'
import { netPaidPence } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { isPublished, photosPublished } from '~/records/learning/published.server'
import { wordsOf } from '~/records/learning/story.server'
import { awardOfProposal } from '~/records/money/award.server'
import { totalsOfScope } from '~/records/money/totals.server'
import type { PhotoSeen } from '~/records/proposal/photos.server'

/** Which of a partnership's published stories: all, or those of a round, a theme, a neighbourhood, or one idea. */
export interface StoriesAsked {
  readonly limit?: number
  readonly offset?: number
  readonly roundId?: string
  readonly themeId?: string
  readonly neighbourhoodId?: string
  readonly proposalId?: string
}

/** A story as everyone may read it. Nobody's name but what its words say, and nobody without whose yes it may be. */
export interface PublishedStory {
  readonly id: string
  readonly proposalId: string
  /** Which version is public: goes up with every change. */
  readonly version: number
  readonly reference: string
  readonly title: string
  readonly round: { readonly slug: string; readonly title: string }
  readonly theme: string | null
  readonly place: string | null
  readonly whatHappened: string
  readonly whoCameTogether: string
  readonly whatNext: string
  readonly learnt: string
  /** Nothing where nobody said. */
  readonly asPlanned: boolean | null
  readonly peopleTakingPart: number | null
  readonly volunteers: number | null
  readonly volunteerHours: number | null
  readonly newPeopleMet: number | null
  readonly toldAt: Instant
  readonly publishedAt: Instant
  readonly photos: readonly PhotoSeen[]
}

export const mostStories = 100

const which = (db: Db, partnershipId: string, asked: StoriesAsked): SQL =>
  and(
    eq(round.partnershipId, partnershipId),
    isPublished(db),
    asked.roundId === undefined ? undefined : eq(proposal.roundId, asked.roundId),
    asked.themeId === undefined ? undefined : eq(proposal.themeId, asked.themeId),
    asked.neighbourhoodId === undefined ? undefined : eq(proposal.neighbourhoodId, asked.neighbourhoodId),
    asked.proposalId === undefined ? undefined : eq(story.proposalId, asked.proposalId),
  ) as SQL

/** A partnership's published stories, the latest first. */
export async function publishedStories(
  db: Db,
  partnershipId: string,
  { limit = 24, offset = 0, ...asked }: StoriesAsked = {},
): Promise<PublishedStory[]> {
  return read(db, which(db, partnershipId, asked), Math.min(limit, mostStories), offset)
}

/** One story, if everyone may read it. */
export async function publishedStory(db: Db, id: string): Promise<PublishedStory | undefined> {
  const [found] = await read(db, and(eq(story.id, id), isPublished(db)) as SQL, 1, 0)
  return found
}

async function read(db: Db, wanted: SQL, limit: number, offset: number): Promise<PublishedStory[]> {
  const rows = await db
    .select({
      id: story.id,
      proposalId: story.proposalId,
      version: storyVersion.number,
      reference: proposal.reference,
      title: proposal.title,
      roundSlug: round.slug,
      roundTitle: round.title,
      theme: theme.name,
      place: neighbourhood.name,
      words: storyVersion.words,
      asPlanned: storyVersion.asPlanned,
      peopleTakingPart: storyVersion.peopleTakingPart,
      volunteers: storyVersion.volunteers,
      volunteerHours: storyVersion.volunteerHours,
      newPeopleMet: storyVersion.newPeopleMet,
      toldAt: storyVersion.at,
    })
    .from(story)
    .innerJoin(storyVersion, and(eq(storyVersion.storyId, story.id), eq(storyVersion.number, story.shown)))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(wanted)
    .orderBy(desc(storyVersion.at), desc(story.id))
    .limit(limit)
    .offset(offset)
  const told = rows.flatMap((row) => {
    const words = wordsOf(row)
    return words ? [{ ...row, words }] : []
  })
  const photos = await photosPublished(db, told)
  const published = await publishedAt(
    db,
    told.map(({ id }) => id),
  )
  return told.map(({ words, roundSlug, roundTitle, ...row }) => ({
    ...row,
    round: { slug: roundSlug, title: roundTitle },
    whatHappened: words.whatHappened,
    whoCameTogether: words.whoCameTogether,
    whatNext: words.whatNext,
    learnt: words.learnt,
    publishedAt: published.get(`${row.id} ${row.version}`) ?? row.toldAt,
    photos: photos.get(row.id) ?? [],
  }))
}

async function publishedAt(db: Db, ids: readonly string[]): Promise<Map<string, Instant>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: storyEvent.storyId, version: storyEvent.version, at: storyEvent.at })
    .from(storyEvent)
    .where(and(inArray(storyEvent.storyId, [...ids]), eq(storyEvent.kind, 'published')))
  return new Map(rows.map(({ id, version, at }) => [`${id} ${version ?? 0}`, at]))
}

/** What a partnership's published stories add up to: sums of what was told, and how many stories told it. */
export async function publishedTotals(db: Db, partnershipId: string, asked: StoriesAsked = {}) {
  const sum = (column: SQLWrapper) => sql`coalesce(sum(${column}), 0)`.mapWith(Number)
  const [found] = await db
    .select({
      stories: count(),
      people: sum(storyVersion.peopleTakingPart),
      peopleToldBy: count(storyVersion.peopleTakingPart),
      hours: sum(storyVersion.volunteerHours),
      hoursToldBy: count(storyVersion.volunteerHours),
    })
    .from(story)
    .innerJoin(storyVersion, and(eq(storyVersion.storyId, story.id), eq(storyVersion.number, story.shown)))
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(which(db, partnershipId, asked))
  return found ?? { stories: 0, people: 0, peopleToldBy: 0, hours: 0, hoursToldBy: 0 }
}

/** What was spent, from the books: what was paid out and not returned; nothing where nothing was awarded. */
export async function spentOn(db: Db, proposalId: string): Promise<Pence | null> {
  const made = await awardOfProposal(db, proposalId)
  return made ? netPaidPence(await totalsOfScope(db, made.book, { of: 'award', awardId: made.id })) : null
}

/** What stories can be chosen by: of the themes, neighbourhoods and rounds here. `value` stands in addresses. */
export async function storyChoices(db: Db, partnershipId: string) {
  const themes = await db
    .select({ id: theme.id, name: theme.name })
    .from(theme)
    .where(eq(theme.partnershipId, partnershipId))
    .orderBy(asc(theme.position))
  const places = await db
    .select({ id: neighbourhood.id, name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(asc(neighbourhood.position))
  const rounds = await db
    .selectDistinct({ id: round.id, name: round.title, value: round.slug })
    .from(story)
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(and(eq(round.partnershipId, partnershipId), isPublished(db)))
    .orderBy(asc(round.title))
  const byId = (all: readonly { id: string; name: string }[]) => all.map((one) => ({ ...one, value: one.id }))
  return { theme: byId(themes), place: byId(places), round: rounds }
}

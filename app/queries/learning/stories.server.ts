import { count, desc, eq, sql } from 'drizzle-orm'
import { neighbourhood, proposal, round, story, theme } from '~db/schema'
import type { Db } from '~/platform/world.server'

export const storiesOnAPage = 24

/** A partnership's stories, the newest first, and what they add up to. `page` counts from 1. */
export async function storiesOf(db: Db, partnershipId: string, page: number) {
  const [totals] = await db
    .select({
      stories: count(),
      people: sql`coalesce(sum(${story.peopleTakingPart}), 0)`.mapWith(Number),
      hours: sql`coalesce(sum(${story.volunteerHours}), 0)`.mapWith(Number),
    })
    .from(story)
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(eq(round.partnershipId, partnershipId))
  const stories = await db
    .select({
      reference: proposal.reference,
      roundSlug: round.slug,
      title: proposal.title,
      theme: theme.name,
      place: neighbourhood.name,
      whatHappened: story.whatHappened,
      peopleTakingPart: story.peopleTakingPart,
      volunteerHours: story.volunteerHours,
      toldAt: story.toldAt,
    })
    .from(story)
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(eq(round.partnershipId, partnershipId))
    .orderBy(desc(story.toldAt), desc(proposal.reference))
    .limit(storiesOnAPage)
    .offset((page - 1) * storiesOnAPage)
  return { totals: totals ?? { stories: 0, people: 0, hours: 0 }, stories }
}

export type StoryShown = Awaited<ReturnType<typeof storiesOf>>['stories'][number]

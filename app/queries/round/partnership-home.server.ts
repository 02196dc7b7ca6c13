import { asc, desc, eq } from 'drizzle-orm'
import { proposal, round, story, theme } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOverview } from './rounds-overview.server'

/** What a partnership's front page shows: its rounds, what it cares about, and the latest of what came of it. */
export async function partnershipHome(db: Db, partnershipId: string, now: Instant) {
  return {
    rounds: await roundsOverview(db, partnershipId, now, false),
    themes: await db
      .select({ id: theme.id, name: theme.name, about: theme.about })
      .from(theme)
      .where(eq(theme.partnershipId, partnershipId))
      .orderBy(asc(theme.position))
      .limit(12),
    stories: await db
      .select({
        round: round.slug,
        reference: proposal.reference,
        title: proposal.title,
        whatHappened: story.whatHappened,
        peopleTakingPart: story.peopleTakingPart,
        theme: theme.name,
      })
      .from(story)
      .innerJoin(proposal, eq(proposal.id, story.proposalId))
      .innerJoin(round, eq(round.id, proposal.roundId))
      .leftJoin(theme, eq(theme.id, proposal.themeId))
      .where(eq(round.partnershipId, partnershipId))
      .orderBy(desc(story.toldAt))
      .limit(3),
  }
}

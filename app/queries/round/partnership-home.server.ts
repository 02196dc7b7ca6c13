import { and, asc, count, eq } from 'drizzle-orm'
import { programme, programmePartnership, strength, theme } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { latestStories } from '~/records/learning/published.server'
import { forEveryone } from '~/records/people/strengths.server'
import { roundsOverview } from './rounds-overview.server'

/** What a partnership's front page shows: its rounds, what it cares about, and the latest of what came of it. */
export async function partnershipHome(db: Db, partnershipId: string, now: Instant) {
  return {
    /** What it belongs to, such as a funder's programme. */
    programmes: await db
      .select({ slug: programme.slug, name: programme.name })
      .from(programmePartnership)
      .innerJoin(programme, eq(programme.id, programmePartnership.programmeId))
      .where(eq(programmePartnership.partnershipId, partnershipId))
      .orderBy(asc(programme.name))
      .limit(12),
    rounds: await roundsOverview(db, partnershipId, now, false),
    themes: await db
      .select({ id: theme.id, name: theme.name, about: theme.about })
      .from(theme)
      .where(eq(theme.partnershipId, partnershipId))
      .orderBy(asc(theme.position))
      .limit(12),
    /** How many things that are strong here everyone may see. */
    strengths: await db
      .select({ many: count() })
      .from(strength)
      .where(and(eq(strength.partnershipId, partnershipId), forEveryone()))
      .then(([found]) => Number(found?.many ?? 0)),
    stories: await latestStories(db, partnershipId, 3),
  }
}

import { and, count, eq, isNull, ne, notExists, or, sql } from 'drizzle-orm'
import { proposal, round, story, storyEvent } from '~db/schema'
import type { Db } from '~/platform/world.server'

const laterEvent = sql`later_event`

/** How many stories wait here for a second look by somebody who neither told them nor had the idea. */
export async function storiesWaiting(db: Db, partnershipId: string, personId: string): Promise<number> {
  const after = db
    .select({ one: sql`1` })
    .from(sql`${storyEvent} as ${laterEvent}`)
    .where(sql`${laterEvent}.story_id = ${storyEvent.storyId} and ${laterEvent}.sequence > ${storyEvent.sequence}`)
  const [found] = await db
    .select({ many: count() })
    .from(story)
    .innerJoin(proposal, eq(proposal.id, story.proposalId))
    .innerJoin(round, eq(round.id, proposal.roundId))
    .innerJoin(storyEvent, and(eq(storyEvent.storyId, story.id), eq(storyEvent.kind, 'sent')))
    .where(
      and(
        eq(round.partnershipId, partnershipId),
        notExists(after),
        or(isNull(story.toldBy), ne(story.toldBy, personId)),
        or(isNull(proposal.applicantId), ne(proposal.applicantId, personId)),
      ),
    )
  return Number(found?.many ?? 0)
}

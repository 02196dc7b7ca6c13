import { asc, inArray } from 'drizzle-orm'
import { milestoneEvent } from '~db/schema'
import type { MilestoneEvent } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** All that was said of the milestones of these awards, in the order it was. */
export async function milestonesOf(db: Db, awardIds: readonly string[]): Promise<MilestoneEvent[]> {
  if (awardIds.length === 0) return []
  return db
    .select()
    .from(milestoneEvent)
    .where(inArray(milestoneEvent.awardId, [...awardIds]))
    .orderBy(asc(milestoneEvent.awardId), asc(milestoneEvent.sequence))
}

/** Adds what was said of one. `before` are those of the same award, read in the same transaction. */
export async function addMilestoneEvent(
  db: Db,
  on: Occasion,
  before: readonly MilestoneEvent[],
  said: Pick<MilestoneEvent, 'awardId' | 'instalment' | 'kind' | 'because'>,
): Promise<void> {
  if (on.by === null) throw new Error('a milestone is reached by the word of a person')
  await db.insert(milestoneEvent).values({ ...said, sequence: before.length + 1, at: on.at, by: on.by })
}

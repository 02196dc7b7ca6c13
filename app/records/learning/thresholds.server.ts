import { eq } from 'drizzle-orm'
import { storySetting } from '~db/schema'
import { usualThresholds, type StoryThresholds } from '~/domain/learning'
import type { Db } from '~/platform/world.server'

/** From which sums how much is asked of a story here. */
export async function storyThresholds(db: Db, partnershipId: string): Promise<StoryThresholds> {
  const [row] = await db.select().from(storySetting).where(eq(storySetting.partnershipId, partnershipId))
  return row ? { questionsFromPence: row.questionsFromPence, allFromPence: row.allFromPence } : usualThresholds
}

export async function putStoryThresholds(db: Db, partnershipId: string, settled: StoryThresholds): Promise<void> {
  await db
    .insert(storySetting)
    .values({ partnershipId, ...settled })
    .onConflictDoUpdate({ target: storySetting.partnershipId, set: settled })
}

import { eq } from 'drizzle-orm'
import { story } from '~db/schema'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { mayBeErased } from '~/records/people/erasable.server'
import { erasureOf } from './held.server'

export interface ErasureAsked {
  /** When it will be done; nothing when she has not asked. */
  readonly dueAt: Instant | null
  /** Why it cannot be, as things stand. */
  readonly refusal: Refusal | null
  readonly hasStories: boolean
}

/** Whether someone has asked to be erased, and whether she can be. */
export async function erasureAsked(db: Db, personId: string, now: Instant): Promise<ErasureAsked> {
  const asked = await erasureOf(db, personId)
  const may = await mayBeErased(db, personId, now)
  const [told] = await db.select({ id: story.id }).from(story).where(eq(story.toldBy, personId)).limit(1)
  return { dueAt: asked?.dueAt ?? null, refusal: may.ok ? null : may, hasStories: told !== undefined }
}

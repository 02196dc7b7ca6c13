import { eq } from 'drizzle-orm'
import { talkSetting } from '~db/schema'
import type { TalkSettled } from '~/domain/people'
import type { Db } from '~/platform/world.server'

/** What neighbours may do about a partnership's published ideas: nothing but read them, unless it has said so. */
export async function talkSettled(db: Db, partnershipId: string): Promise<TalkSettled> {
  const [found] = await db
    .select({ comments: talkSetting.comments, support: talkSetting.support })
    .from(talkSetting)
    .where(eq(talkSetting.partnershipId, partnershipId))
  return found ?? { comments: false, support: false }
}

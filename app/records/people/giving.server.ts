import { eq } from 'drizzle-orm'
import { givingSetting } from '~db/schema'
import type { GivingSettled } from '~/domain/people'
import type { Db } from '~/platform/world.server'

/** How a partnership is named in open data; by nothing of its own until it says so. */
export async function givingSettled(db: Db, partnershipId: string): Promise<GivingSettled> {
  const { organisation, prefix } = givingSetting
  const [found] = await db
    .select({ organisation, prefix })
    .from(givingSetting)
    .where(eq(givingSetting.partnershipId, partnershipId))
  return found ?? { organisation: null, prefix: null }
}

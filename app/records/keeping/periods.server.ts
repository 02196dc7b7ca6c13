import { eq } from 'drizzle-orm'
import { keepingPeriods } from '~db/schema'
import type { PeriodsChosen } from '~/domain/keeping'
import type { Db } from '~/platform/world.server'

/** What a partnership has chosen; empty for one that leaves everything as usual. */
export async function periodsOf(db: Db, partnershipId: string): Promise<PeriodsChosen> {
  const [found] = await db
    .select({ periods: keepingPeriods.periods })
    .from(keepingPeriods)
    .where(eq(keepingPeriods.partnershipId, partnershipId))
  return found?.periods ?? {}
}

import { and, desc, eq, isNull } from 'drizzle-orm'
import { neighbourhood, residency } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Where someone is known to live in a partnership's area, since when, and how that is known; nothing when it is not. */
export async function ownResidency(db: Db, partnershipId: string, personId: string) {
  const [found] = await db
    .select({ place: neighbourhood.name, verifiedAt: residency.verifiedAt, method: residency.method })
    .from(residency)
    .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(
      and(eq(residency.personId, personId), eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)),
    )
    .orderBy(desc(residency.verifiedAt))
    .limit(1)
  return found ?? null
}

import { eq } from 'drizzle-orm'
import { sharedYear, sharedYearUpTo } from '~db/schema'
import type { SharedYear } from '~/domain/learning'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** Puts a partnership's summed years in the place of those that were kept, and how far its record had got. */
export async function keepSharedYears(
  db: Db,
  partnershipId: string,
  years: readonly SharedYear[],
  { sequence, at }: { readonly sequence: number; readonly at: Instant },
): Promise<void> {
  await db.delete(sharedYear).where(eq(sharedYear.partnershipId, partnershipId))
  if (years.length > 0) await db.insert(sharedYear).values(years.map((one) => ({ partnershipId, ...one })))
  await db
    .insert(sharedYearUpTo)
    .values({ partnershipId, sequence, at })
    .onConflictDoUpdate({ target: sharedYearUpTo.partnershipId, set: { sequence, at } })
}

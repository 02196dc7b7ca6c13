import { eq } from 'drizzle-orm'
import { partnership, pitchNight, round } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Whose night a code is of, by the names in addresses. */
export async function whereNightIs(db: Db, code: string): Promise<{ partnership: string; round: string } | undefined> {
  const [found] = await db
    .select({ partnership: partnership.slug, round: round.slug })
    .from(pitchNight)
    .innerJoin(round, eq(round.id, pitchNight.roundId))
    .innerJoin(partnership, eq(partnership.id, round.partnershipId))
    .where(eq(pitchNight.code, code))
  return found
}

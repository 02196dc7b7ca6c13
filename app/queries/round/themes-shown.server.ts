import { asc, eq } from 'drizzle-orm'
import { theme } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** What a partnership cares about, in its own order. */
export const themesShown = (db: Db, partnershipId: string, atMost = 100) =>
  db
    .select({ id: theme.id, name: theme.name, about: theme.about })
    .from(theme)
    .where(eq(theme.partnershipId, partnershipId))
    .orderBy(asc(theme.position))
    .limit(atMost)

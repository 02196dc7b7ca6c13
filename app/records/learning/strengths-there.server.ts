import { and, asc, eq } from 'drizzle-orm'
import { strength } from '~db/schema'
import type { StrengthThere } from '~/domain/learning'
import type { Db } from '~/platform/world.server'
import { onTheList } from '../people/strengths.server'

/** All that stands on the list, with what is private of it: for those who keep it. */
export async function strengthsThere(db: Db, partnershipId: string): Promise<StrengthThere[]> {
  const rows = await db
    .select()
    .from(strength)
    .where(and(eq(strength.partnershipId, partnershipId), onTheList()))
    .orderBy(asc(strength.kind), asc(strength.name), asc(strength.id))
  return rows.map(({ id, kind, name, about, neighbourhoodId, firstName, consentedAt, shared, reach }) => ({
    ...{ id, kind, name, about, neighbourhoodId, firstName, shared, reach },
    consent: consentedAt !== null,
  }))
}

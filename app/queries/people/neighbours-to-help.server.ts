import { and, asc, eq, isNull } from 'drizzle-orm'
import { neighbourhood, person, residency } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { isNamed, namePart } from '~/records/people/named.server'

const most = 20

/** Residents whose name has this in it, for finding the one who is there: with where she lives, to tell two apart. */
export async function neighboursNamed(db: Db, partnershipId: string, part: string) {
  if (namePart(part) === '') return []
  return db
    .select({ personId: person.id, name: person.name, place: neighbourhood.name })
    .from(residency)
    .innerJoin(person, eq(person.id, residency.personId))
    .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(and(eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt), isNamed(part)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(most)
}

export const placesOf = (db: Db, partnershipId: string) =>
  db
    .select({ id: neighbourhood.id, name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(asc(neighbourhood.position))

import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { person, residency, role } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Who may be named as a teller: whoever holds a role in the partnership or is known to live there, by name. */
export async function whoMayTell(db: Db, partnershipId: string): Promise<{ personId: string; name: string }[]> {
  const held = db
    .selectDistinct({ personId: role.personId, name: person.name })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(and(eq(role.partnershipId, partnershipId), or(isNull(role.endsAt), gt(role.endsAt, role.startsAt))))
  const homes = db
    .selectDistinct({ personId: residency.personId, name: person.name })
    .from(residency)
    .innerJoin(person, eq(person.id, residency.personId))
    .where(and(eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)))
    .orderBy(asc(person.name))
    .limit(mostResidents)
  const byId = new Map([...(await held), ...(await homes)].map((one) => [one.personId, one]))
  return [...byId.values()].sort((one, other) => one.name.localeCompare(other.name))
}

/** A list to choose from; a panel knows those it trusts, and they hold a role or are among these. */
const mostResidents = 500

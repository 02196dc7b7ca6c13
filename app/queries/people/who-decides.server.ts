import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { person, residency, role } from '~db/schema'
import { residentMajority } from '~/domain/panel'
import type { RoleKind } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** Everybody with a role in a partnership now: who sits on the panel, who else has a task, and who leads whom. */
export async function whoDecides(db: Db, partnershipId: string, now: Instant) {
  const held = await db
    .select({ personId: role.personId, name: person.name, kind: role.kind, voting: role.voting })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(
      and(
        eq(role.partnershipId, partnershipId),
        lte(role.startsAt, now),
        or(isNull(role.endsAt), gt(role.endsAt, now)),
      ),
    )
    .orderBy(asc(person.name))
    .limit(500)
  const homes = await db
    .select({ personId: residency.personId })
    .from(residency)
    .innerJoin(role, and(eq(role.personId, residency.personId), eq(role.partnershipId, partnershipId)))
    .where(and(eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)))
  const living = new Set(homes.map(({ personId }) => personId))
  const seats = held
    .filter(({ kind }) => kind === 'panel')
    .map(({ personId, name, voting }) => ({ personId, name, voting, resident: living.has(personId) }))
  const officers = held.filter((one): one is typeof one & { kind: Exclude<RoleKind, 'panel'> } => one.kind !== 'panel')
  return {
    seats: seats.map(({ name, voting, resident }) => ({ name, voting, resident })),
    officers: officers.map(({ name, kind }) => ({ name, kind })),
    majority: residentMajority(seats),
  }
}

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { person, residency, role } from '~db/schema'
import type { Seat } from '~/domain/panel'
import { inForce } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** A place on the panel, with the name of who holds it. */
export type NamedSeat = Seat & { readonly name: string }

/** Everybody on a partnership's panel at a moment, by name: with a vote or without, living in the area or not. */
export async function seatsOf(db: Db, partnershipId: string, now: Instant): Promise<NamedSeat[]> {
  const held = await db
    .select({
      personId: role.personId,
      name: person.name,
      voting: role.voting,
      startsAt: role.startsAt,
      endsAt: role.endsAt,
    })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(and(eq(role.partnershipId, partnershipId), eq(role.kind, 'panel')))
    .orderBy(asc(person.name))
  const seats = held.filter((each) => inForce(each, now))
  if (seats.length === 0) return []
  const homes = await db
    .select({ personId: residency.personId })
    .from(residency)
    .where(
      and(
        eq(residency.partnershipId, partnershipId),
        isNull(residency.withdrawnAt),
        inArray(
          residency.personId,
          seats.map((seat) => seat.personId),
        ),
      ),
    )
  const residents = new Set(homes.map((home) => home.personId))
  return seats.map(({ personId, name, voting }) => ({ personId, name, voting, resident: residents.has(personId) }))
}

/** Whoever chairs a partnership at a moment, by name: with a seat on its panel, or without. */
export async function chairsOf(
  db: Db,
  partnershipId: string,
  now: Instant,
): Promise<{ readonly personId: string; readonly name: string }[]> {
  const held = await db
    .select({ personId: role.personId, name: person.name, startsAt: role.startsAt, endsAt: role.endsAt })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(and(eq(role.partnershipId, partnershipId), eq(role.kind, 'chair')))
    .orderBy(asc(person.name))
  return held.filter((each) => inForce(each, now)).map(({ personId, name }) => ({ personId, name }))
}

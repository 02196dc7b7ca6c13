import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { person, residency, role } from '~db/schema'
import type { Seat } from '~/domain/panel'
import { inForce } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

/** A place on the panel, with the name of who holds it. */
export type NamedSeat = Seat & { readonly name: string }

/** Everybody on a partnership's panel at a moment, by name: with a vote or without, living in the area or not. */
export async function seatsOf(db: Db, partnershipId: string, now: Instant): Promise<NamedSeat[]> {
  const held = await panelQuery(db, { partnershipId })
  const seats = held.filter((each) => inForce(each, now))
  if (seats.length === 0) return []
  const homes = await homesQuery(db, { partnershipId })
  const residents = new Set(homes.map((home) => home.personId))
  return seats.map(({ personId, name, voting }) => ({ personId, name, voting, resident: residents.has(personId) }))
}

// Every idea that is scored asks these, for everybody who ever had a seat.
const ofThePanel = and(eq(role.partnershipId, sql.placeholder('partnershipId')), eq(role.kind, 'panel'))
const panelQuery = prepared((db) =>
  db
    .select({
      personId: role.personId,
      name: person.name,
      voting: role.voting,
      startsAt: role.startsAt,
      endsAt: role.endsAt,
    })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(ofThePanel)
    .orderBy(asc(person.name)),
)
const homesQuery = prepared((db) =>
  db
    .select({ personId: residency.personId })
    .from(residency)
    .where(
      and(
        eq(residency.partnershipId, sql.placeholder('partnershipId')),
        isNull(residency.withdrawnAt),
        inArray(residency.personId, db.select({ personId: role.personId }).from(role).where(ofThePanel)),
      ),
    ),
)

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

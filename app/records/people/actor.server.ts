import { and, eq, isNull, sql } from 'drizzle-orm'
import { contact, partnership, person, residency, role } from '~db/schema'
import { inForce, type Actor } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

/**
 * Someone as a partnership sees them at a moment. Read inside the transaction that asks, so that a role that has ended
 * gives nothing. Nobody when there is no such person.
 */
export async function actorIn(
  db: Db,
  partnershipId: string,
  personId: string | null,
  now: Instant,
): Promise<Actor | null> {
  if (personId === null) return null
  const asked = { personId, partnershipId }
  const [found] = await personQuery(db, asked)
  if (!found) return null
  const roles = (await rolesQuery(db, asked)).filter((held) => inForce(held, now))
  const [home] = await homeQuery(db, asked)
  return {
    personId,
    name: found.name,
    partnershipId,
    roles: roles.map((held) => held.kind),
    votingMember: roles.some((held) => held.kind === 'panel' && held.voting),
    neighbourhoodId: home?.neighbourhoodId ?? null,
  }
}

// Every page of a partnership asks these.
const personQuery = prepared((db) =>
  db
    .select({ name: person.name })
    .from(person)
    .where(eq(person.id, sql.placeholder('personId'))),
)
const rolesQuery = prepared((db) =>
  db
    .select({ kind: role.kind, voting: role.voting, startsAt: role.startsAt, endsAt: role.endsAt })
    .from(role)
    .where(
      and(eq(role.personId, sql.placeholder('personId')), eq(role.partnershipId, sql.placeholder('partnershipId'))),
    ),
)
const homeQuery = prepared((db) =>
  db
    .select({ neighbourhoodId: residency.neighbourhoodId })
    .from(residency)
    .where(
      and(
        eq(residency.personId, sql.placeholder('personId')),
        eq(residency.partnershipId, sql.placeholder('partnershipId')),
        isNull(residency.withdrawnAt),
      ),
    )
    .limit(1),
)

export type PartnershipRow = typeof partnership.$inferSelect

export async function partnershipBySlug(db: Db, slug: string): Promise<PartnershipRow | undefined> {
  const [found] = await partnershipQuery(db, { slug })
  return found
}

const partnershipQuery = prepared((db) =>
  db
    .select()
    .from(partnership)
    .where(eq(partnership.slug, sql.placeholder('slug'))),
)

export async function emailOf(db: Db, personId: string): Promise<string | null> {
  const [found] = await db.select({ email: contact.email }).from(contact).where(eq(contact.personId, personId))
  return found?.email ?? null
}

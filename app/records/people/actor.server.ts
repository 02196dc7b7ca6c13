import { and, eq, isNull } from 'drizzle-orm'
import { contact, partnership, person, residency, role } from '~db/schema'
import { inForce, type Actor } from '~/domain/people'
import type { Instant } from '~/domain/time'
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
  const [found] = await db.select().from(person).where(eq(person.id, personId))
  if (!found) return null
  const roles = (
    await db
      .select()
      .from(role)
      .where(and(eq(role.personId, personId), eq(role.partnershipId, partnershipId)))
  ).filter((held) => inForce(held, now))
  const [home] = await db
    .select({ neighbourhoodId: residency.neighbourhoodId })
    .from(residency)
    .where(
      and(eq(residency.personId, personId), eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)),
    )
    .limit(1)
  return {
    personId,
    name: found.name,
    partnershipId,
    roles: roles.map((held) => held.kind),
    votingMember: roles.some((held) => held.kind === 'panel' && held.voting),
    neighbourhoodId: home?.neighbourhoodId ?? null,
  }
}

export type PartnershipRow = typeof partnership.$inferSelect

export async function partnershipBySlug(db: Db, slug: string): Promise<PartnershipRow | undefined> {
  const [found] = await db.select().from(partnership).where(eq(partnership.slug, slug))
  return found
}

export async function emailOf(db: Db, personId: string): Promise<string | null> {
  const [found] = await db.select({ email: contact.email }).from(contact).where(eq(contact.personId, personId))
  return found?.email ?? null
}

import { and, asc, eq, isNull } from 'drizzle-orm'
import { contact, neighbourhood, partnership, residency, role } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { inForce, type RoleKind } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export interface Belonging {
  readonly slug: string
  readonly name: string
  /** The neighbourhood she is known to live in; nothing when it is not known. */
  readonly livesIn: string | null
  readonly roles: readonly { kind: RoleKind; voting: boolean }[]
}

/** Where someone belongs and in which roles, for her own page; and the address we write to. */
export async function ownStanding(db: Db, personId: string, now: Instant) {
  const homes = await db
    .select({ slug: partnership.slug, name: partnership.name, livesIn: neighbourhood.name })
    .from(residency)
    .innerJoin(partnership, eq(partnership.id, residency.partnershipId))
    .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(and(eq(residency.personId, personId), isNull(residency.withdrawnAt)))
    .orderBy(asc(partnership.name))
  const held = await db
    .select({
      slug: partnership.slug,
      name: partnership.name,
      kind: role.kind,
      voting: role.voting,
      startsAt: role.startsAt,
      endsAt: role.endsAt,
    })
    .from(role)
    .innerJoin(partnership, eq(partnership.id, role.partnershipId))
    .where(eq(role.personId, personId))
    .orderBy(asc(partnership.name), asc(role.startsAt))
  const [found] = await db.select({ email: contact.email }).from(contact).where(eq(contact.personId, personId))
  const rolesBySlug = grouped(
    held.filter((one) => inForce(one, now)),
    ({ slug }) => slug,
  )
  const places = new Map([...homes, ...[...rolesBySlug.values()].flat()].map(({ slug, name }) => [slug, name]))
  const belongings = [...places].map(([slug, name]): Belonging => ({
    slug,
    name,
    livesIn: homes.find((home) => home.slug === slug)?.livesIn ?? null,
    roles: (rolesBySlug.get(slug) ?? []).map(({ kind, voting }) => ({ kind, voting })),
  }))
  return { belongings, email: found?.email ?? null }
}

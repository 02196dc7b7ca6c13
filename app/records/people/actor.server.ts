import { and, eq, gt, isNull, lte, or, sql } from 'drizzle-orm'
import { administrator, contact, partnership, person, residency, role } from '~db/schema'
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
  const rows = await actorQuery(db, { personId, partnershipId, now })
  const [found] = rows
  if (!found) return null
  const held = new Map(rows.flatMap(({ role }) => (role && inForce(role, now) ? [[role.id, role] as const] : [])))
  const roles = [...held.values()]
  return {
    personId,
    name: found.name,
    partnershipId,
    roles: [...roles.map(({ kind }) => kind), ...(found.office === null ? [] : administrators)],
    votingMember: roles.some(({ kind, voting }) => kind === 'panel' && voting),
    neighbourhoodId: found.neighbourhoodId,
  }
}

/**
 * Someone as the installation sees them, outside any partnership: an administrator of it, or nobody in particular. Read
 * inside the transaction that asks.
 */
export async function actorAtLarge(db: Db, personId: string | null, now: Instant): Promise<Actor | null> {
  if (personId === null) return null
  const [found] = await personQuery(db, { personId, now })
  return found ? atLarge(personId, found.name, found.office !== null) : null
}

/** Someone in a partnership, or (in none, `null`) as the installation sees her. */
export const actorFor = (db: Db, partnershipId: string | null, personId: string | null, now: Instant) =>
  partnershipId === null ? actorAtLarge(db, personId, now) : actorIn(db, partnershipId, personId, now)

/** Outside of a partnership nobody holds a role but the administrators of the installation. */
export const atLarge = (personId: string, name: string, isAdministrator: boolean): Actor => ({
  personId,
  name,
  partnershipId: '',
  roles: isAdministrator ? administrators : [],
  votingMember: false,
  neighbourhoodId: null,
})

const administrators = ['administrator'] as const

/** Whose office as administrator is running at the moment called `now`: for joining, so that it costs no query more. */
export const administratorNow = () =>
  and(
    eq(administrator.personId, person.id),
    lte(administrator.startsAt, sql.placeholder('now')),
    or(isNull(administrator.endsAt), gt(administrator.endsAt, sql.placeholder('now'))),
  )

// Every page asks one of these.
const personQuery = prepared((db) =>
  db
    .select({ name: person.name, office: administrator.id })
    .from(person)
    .leftJoin(administrator, administratorNow())
    .where(eq(person.id, sql.placeholder('personId')))
    .limit(1),
)
/** A row for each role she ever held there, or one where she held none: all that a decision looks at, in one question. */
const actorQuery = prepared((db) =>
  db
    .select({
      name: person.name,
      office: administrator.id,
      role: { id: role.id, kind: role.kind, voting: role.voting, startsAt: role.startsAt, endsAt: role.endsAt },
      neighbourhoodId: residency.neighbourhoodId,
    })
    .from(person)
    .leftJoin(administrator, administratorNow())
    .leftJoin(role, and(eq(role.personId, person.id), eq(role.partnershipId, sql.placeholder('partnershipId'))))
    .leftJoin(
      residency,
      and(
        eq(residency.personId, person.id),
        eq(residency.partnershipId, sql.placeholder('partnershipId')),
        isNull(residency.withdrawnAt),
      ),
    )
    .where(eq(person.id, sql.placeholder('personId'))),
)

export type PartnershipRow = typeof partnership.$inferSelect

export async function partnershipBySlug(db: Db, slug: string): Promise<PartnershipRow | undefined> {
  const [found] = await partnershipQuery(db, { slug })
  return found
}

export async function partnershipById(db: Db, id: string): Promise<PartnershipRow | undefined> {
  const [found] = await db.select().from(partnership).where(eq(partnership.id, id))
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

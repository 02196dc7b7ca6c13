import { and, asc, desc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { person, role, roleChange, roleChangeEvent } from '~db/schema'
import { residentMajority } from '~/domain/panel'
import {
  isOpen,
  lapsesAt,
  mayRefuse,
  roleProposalLasts,
  rolesInOrder,
  type PartnershipRole,
  type RoleAct,
  type RoleChangeEnding,
  type RoleKind,
  type RoleProposed,
} from '~/domain/people'
import { later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { seatsOf } from '~/records/panel/seats.server'
import { asProposal, circleOf, roleChangeById } from '~/records/people/roles.server'
import { namesOf } from '~/records/people/names.server'

/** A change of a role, as those who may know of it are told. */
export interface RoleChangeTold {
  readonly id: string
  readonly personId: string
  readonly name: string
  readonly kind: RoleKind
  readonly act: RoleAct
  readonly voting: boolean
  readonly endsAt: Instant | null
  readonly because: string
  readonly proposedAt: Instant
  readonly proposedById: string | null
  /** Nobody when it was done on the command line. */
  readonly proposedBy: string | null
  readonly lapsesAt: Instant
  readonly ending: RoleChangeEnding | 'lapsed' | null
  readonly settledAt: Instant | null
  readonly settledBy: string | null
  readonly answer: string
}

const mostTold = 200

/** Who holds which role now, since when and by whom; what waits for a second officer; and what was settled before. */
export async function rolesPage(db: Db, partnershipId: string, now: Instant) {
  const held = await db
    .select({
      personId: role.personId,
      name: person.name,
      kind: role.kind,
      voting: role.voting,
      startsAt: role.startsAt,
      endsAt: role.endsAt,
      changeId: role.changeId,
    })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(
      and(
        eq(role.partnershipId, partnershipId),
        lte(role.startsAt, now),
        or(isNull(role.endsAt), gt(role.endsAt, now)),
      ),
    )
    .limit(500)
  const changes = await changesOf(db, partnershipId, now)
  const byId = new Map(changes.map((one) => [one.id, one]))
  const place = (kind: PartnershipRole) => rolesInOrder.indexOf(kind)
  return {
    held: held
      .sort((one, other) => place(one.kind) - place(other.kind) || (one.name < other.name ? -1 : 1))
      .map(({ changeId, ...one }) => {
        const given = changeId === null ? undefined : byId.get(changeId)
        return { ...one, givenBy: given?.proposedBy ?? null, agreedBy: given?.settledBy ?? null }
      }),
    waiting: changes.filter(({ ending }) => ending === null),
    settled: changes.filter(({ ending }) => ending !== null),
    majority: residentMajority(await seatsOf(db, partnershipId, now)),
  }
}

/** The changes of a partnership's roles, or (in none, `null`) of who administers, latest first. */
export async function changesOf(
  db: Db,
  partnershipId: string | null,
  now: Instant,
  only?: string,
): Promise<RoleChangeTold[]> {
  const found = await db
    .select()
    .from(roleChange)
    .leftJoin(roleChangeEvent, eq(roleChangeEvent.changeId, roleChange.id))
    .where(
      and(
        partnershipId === null ? isNull(roleChange.partnershipId) : eq(roleChange.partnershipId, partnershipId),
        only === undefined ? undefined : eq(roleChange.id, only),
      ),
    )
    .orderBy(desc(roleChange.proposedAt), desc(roleChange.id))
    .limit(mostTold)
  const names = await namesOf(
    db,
    found.flatMap(({ role_change: change, role_change_event: event }) =>
      [change.personId, change.proposedBy, event?.by].filter((id) => typeof id === 'string'),
    ),
  )
  const nameOf = (id: string | null | undefined) => (id == null ? null : (names.get(id) ?? null))
  return found.map(({ role_change: change, role_change_event: event }) => {
    const ending = event?.kind ?? null
    const open = ending !== null || isOpen({ ...change, ending }, now).ok
    const { id, personId, kind, act, voting, endsAt, because, proposedAt } = change
    return {
      ...{ id, personId, kind, act, voting, endsAt, because, proposedAt },
      name: nameOf(change.personId) ?? '',
      proposedById: change.proposedBy,
      proposedBy: nameOf(change.proposedBy),
      lapsesAt: lapsesAt(change),
      ending: open ? ending : 'lapsed',
      settledAt: event?.at ?? (open ? null : lapsesAt(change)),
      settledBy: nameOf(event?.by),
      answer: event?.because ?? '',
    }
  })
}

/** How many changes wait for someone who may answer them, and when the first of them lapses. */
export async function roleChangesWaiting(
  db: Db,
  partnershipId: string | null,
  personId: string,
  now: Instant,
): Promise<{ changes: number; byAt: Instant } | undefined> {
  const waiting = await db
    .select({ id: roleChange.id })
    .from(roleChange)
    .leftJoin(roleChangeEvent, eq(roleChangeEvent.changeId, roleChange.id))
    .where(
      and(
        partnershipId === null ? isNull(roleChange.partnershipId) : eq(roleChange.partnershipId, partnershipId),
        gt(roleChange.proposedAt, later(now, -roleProposalLasts)),
        isNull(roleChangeEvent.changeId),
      ),
    )
    .orderBy(asc(roleChange.proposedAt))
    .limit(50)
  if (waiting.length === 0) return undefined
  const circle = await circleOf(db, partnershipId, now)
  const hers: RoleProposed[] = []
  for (const { id } of waiting) {
    const change = await roleChangeById(db, id)
    const proposed = change && asProposal(change)
    if (proposed && mayRefuse(circle, personId, proposed, now).ok) hers.push(proposed)
  }
  const [first] = hers
  return first && { changes: hers.length, byAt: lapsesAt(first) }
}

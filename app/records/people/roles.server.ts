import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { administrator, role, roleChange, roleChangeEvent } from '~db/schema'
import {
  inForce,
  type Circle,
  type Holding,
  type RoleAct,
  type RoleChangeEnding,
  type RoleProposed,
} from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** Who holds what in a partnership at a moment; in none (`null`), who the administrators of the installation are. */
export async function circleOf(db: Db, partnershipId: string | null, now: Instant): Promise<Circle> {
  const offices = await db
    .select({ personId: administrator.personId, startsAt: administrator.startsAt, endsAt: administrator.endsAt })
    .from(administrator)
    .where(and(lte(administrator.startsAt, now), or(isNull(administrator.endsAt), gt(administrator.endsAt, now))))
  const administrators = offices.map(({ personId }) => personId)
  if (partnershipId === null) {
    return { administrators, holdings: offices.map((one) => ({ ...one, kind: 'administrator', voting: false })) }
  }
  const held = await db
    .select({
      personId: role.personId,
      kind: role.kind,
      voting: role.voting,
      startsAt: role.startsAt,
      endsAt: role.endsAt,
    })
    .from(role)
    .where(eq(role.partnershipId, partnershipId))
  return { administrators, holdings: held.filter((one) => inForce(one, now)) satisfies Holding[] }
}

/** A change of a role as it stands in the record. */
export interface RoleChangeOnRecord extends Omit<RoleProposed, 'act' | 'proposedBy'> {
  readonly id: string
  readonly partnershipId: string | null
  readonly act: RoleAct
  readonly proposedBy: string | null
  readonly because: string
}

export async function roleChangeById(db: Db, id: string): Promise<RoleChangeOnRecord | undefined> {
  const [found] = await db
    .select()
    .from(roleChange)
    .leftJoin(roleChangeEvent, eq(roleChangeEvent.changeId, roleChange.id))
    .where(eq(roleChange.id, id))
  return found && { ...found.role_change, ending: found.role_change_event?.kind ?? null }
}

/** A change that waits for its second; nothing for one that was done at once. */
export function asProposal(change: RoleChangeOnRecord): RoleProposed | undefined {
  const { act, proposedBy } = change
  return act === 'resign' || proposedBy === null ? undefined : { ...change, act, proposedBy }
}

/** Writes a change down as it is asked for. */
export async function addRoleChange(
  db: Db,
  on: Occasion,
  change: Omit<RoleChangeOnRecord, 'id' | 'ending' | 'proposedAt' | 'proposedBy'> & { readonly id?: string },
): Promise<string> {
  const { id = on.newId(), ...rest } = change
  await db.insert(roleChange).values({ ...rest, id, proposedAt: on.at, proposedBy: on.by })
  return id
}

/** Writes down how a change was settled: once, for the table takes no second. */
export async function settleRoleChange(
  db: Db,
  on: Occasion,
  changeId: string,
  kind: RoleChangeEnding,
  because = '',
): Promise<void> {
  await db.insert(roleChangeEvent).values({ changeId, kind, at: on.at, by: on.by, because })
}

/** Does what was settled: a role begins, ends, or goes on with another vote. Nobody loses a row by it. */
export async function putInForce(db: Db, on: Occasion, change: RoleChangeOnRecord): Promise<void> {
  const { partnershipId, personId, kind, act } = change
  if (partnershipId === null || kind === 'administrator') return putOfficeInForce(db, on, change)
  const theirs = and(
    eq(role.partnershipId, partnershipId),
    eq(role.personId, personId),
    eq(role.kind, kind),
    lte(role.startsAt, on.at),
    or(isNull(role.endsAt), gt(role.endsAt, on.at)),
  )
  const [held] = await db.select({ endsAt: role.endsAt }).from(role).where(theirs)
  if (act !== 'give') await db.update(role).set({ endsAt: on.at }).where(theirs)
  if (act === 'end' || act === 'resign') return
  await db.insert(role).values({
    id: on.newId(),
    partnershipId,
    personId,
    kind,
    voting: kind === 'panel' && change.voting,
    startsAt: on.at,
    endsAt: act === 'give' ? change.endsAt : (held?.endsAt ?? null),
    givenBy: change.proposedBy,
    changeId: change.id,
  })
}

async function putOfficeInForce(db: Db, on: Occasion, change: RoleChangeOnRecord): Promise<void> {
  const { id: changeId, personId, act } = change
  if (act === 'give') {
    await db
      .insert(administrator)
      .values({ id: on.newId(), personId, startsAt: on.at, givenBy: change.proposedBy, changeId })
    return
  }
  const running = or(isNull(administrator.endsAt), gt(administrator.endsAt, on.at))
  await db
    .update(administrator)
    .set({ endsAt: on.at })
    .where(and(eq(administrator.personId, personId), running))
}

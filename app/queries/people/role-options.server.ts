import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { contact, person, residency, role } from '~db/schema'
import { panelAfter, residentMajority, type Majority } from '~/domain/panel'
import { isPossible, mayEnd, partnershipRoles, type PartnershipRole, type RoleProposal } from '~/domain/people'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { seatsOf } from '~/records/panel/seats.server'
import { isNamed, namePart } from '~/records/people/named.server'
import { circleOf } from '~/records/people/roles.server'

/** Someone of whom a change may be proposed. */
export interface Candidate {
  readonly personId: string
  readonly name: string
  readonly resident: boolean
}

/**
 * Those a partnership knows whose name has these words in it, or who are written to at just this address: people who live
 * there or have had a role there.
 */
export async function peopleKnownAs(db: Db, partnershipId: string, typed: string): Promise<Candidate[]> {
  const plain = typed.trim().toLowerCase()
  if (namePart(plain) === '') return []
  const found = await db
    .select({ personId: person.id, name: person.name })
    .from(person)
    .leftJoin(contact, eq(contact.personId, person.id))
    .where(
      and(
        or(inArray(person.id, residentsIn(db, partnershipId)), inArray(person.id, roleHoldersIn(db, partnershipId))),
        or(isNamed(plain), eq(contact.email, plain)),
      ),
    )
    .orderBy(asc(person.name))
    .limit(20)
  return withHomes(db, partnershipId, found)
}

/** One person a partnership knows; nothing when it does not know her. */
export async function personKnown(db: Db, partnershipId: string, personId: string): Promise<Candidate | undefined> {
  const known = await db
    .select({ personId: person.id, name: person.name })
    .from(person)
    .where(
      and(
        eq(person.id, personId),
        or(inArray(person.id, residentsIn(db, partnershipId)), inArray(person.id, roleHoldersIn(db, partnershipId))),
      ),
    )
  return (await withHomes(db, partnershipId, known))[0]
}

async function withHomes(
  db: Db,
  partnershipId: string,
  people: readonly { personId: string; name: string }[],
): Promise<Candidate[]> {
  if (people.length === 0) return []
  const ids = people.map(({ personId }) => personId)
  const homes = await db
    .select({ personId: residency.personId })
    .from(residency)
    .where(
      and(eq(residency.partnershipId, partnershipId), inArray(residency.personId, ids), isNull(residency.withdrawnAt)),
    )
  const residents = new Set(homes.map(({ personId }) => personId))
  return people.map(({ personId, name }) => ({ personId, name, resident: residents.has(personId) }))
}

const residentsIn = (db: Db, partnershipId: string) =>
  db
    .select({ id: residency.personId })
    .from(residency)
    .where(and(eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)))
const roleHoldersIn = (db: Db, partnershipId: string) =>
  db.select({ id: role.personId }).from(role).where(eq(role.partnershipId, partnershipId))

/** A change of one person's role that could be proposed, and what the panel would be after it, if it is of the panel. */
export interface RoleOption {
  readonly act: RoleProposal['act']
  readonly kind: PartnershipRole
  readonly voting: boolean
  readonly after: Majority | null
}

/** What may be proposed of a person as things stand, and what may not be and why. */
export async function roleOptions(db: Db, partnershipId: string, { personId, resident }: Candidate, now: Instant) {
  const circle = await circleOf(db, partnershipId, now)
  const seats = await seatsOf(db, partnershipId, now)
  const all = partnershipRoles.flatMap((kind): Omit<RoleOption, 'after'>[] => [
    { act: 'give', kind, voting: true },
    ...(kind === 'panel' ? [{ act: 'give', kind, voting: false } as const] : []),
    { act: 'end', kind, voting: false },
    ...(kind === 'panel'
      ? ([true, false] as const).map((voting) => ({ act: 'change-vote', kind, voting }) as const)
      : []),
  ])
  const possible: RoleOption[] = []
  const stands: { kind: PartnershipRole; refusal: Refusal }[] = []
  for (const option of all) {
    const fits = isPossible(circle, { ...option, personId, endsAt: null }, now)
    // She comes for a time: the day is asked on the page.
    const withEnd = !fits.ok && fits.because === 'role-examiner-needs-end'
    if (fits.ok || withEnd) possible.push({ ...option, after: afterOf(option, seats, { personId, resident }) })
    else if (option.act === 'end' && fits.because !== 'role-not-held') stands.push({ kind: option.kind, refusal: fits })
  }
  return { possible, stands, majority: residentMajority(seats) }
}

/** What the panel would be after a change; nothing when it is not of the panel. */
export function afterOf(
  { act, kind, voting }: { act: RoleProposal['act']; kind: string; voting: boolean },
  seats: Parameters<typeof panelAfter>[0],
  { personId, resident }: { personId: string; resident: boolean },
): Majority | null {
  if (kind !== 'panel') return null
  const seat = act === 'end' ? 'none' : voting ? 'vote' : 'no-vote'
  return residentMajority(panelAfter(seats, { personId, seat, resident }))
}

/** One's own roles: which may be laid down, and which must stay and why. */
export async function ownRoles(db: Db, partnershipId: string, personId: string, now: Instant) {
  const circle = await circleOf(db, partnershipId, now)
  const held = partnershipRoles.filter((kind) =>
    circle.holdings.some((one) => one.personId === personId && one.kind === kind),
  )
  const asked = held.map((kind) => ({ kind, may: mayEnd(circle, { personId, kind }) }))
  return {
    mine: asked.filter(({ may }) => may.ok).map(({ kind }) => kind),
    stands: asked.flatMap(({ kind, may }) => (may.ok ? [] : [{ kind, refusal: may satisfies Refusal }])),
  }
}

import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { invitation, neighbourhood, person, residency, residencyRequest, role, vouch } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { invitedTo } from '~/records/people/home.server'
import { isNamed, namePart } from '~/records/people/named.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'
import { namesOf } from '~/records/people/names.server'
import { ageOf } from '~/records/voting/roll.server'
import { openRequest, waysAccepted } from '~/records/people/residency.server'

const shown = 100

/** For those who verify: who waits, the ways in use, and whoever is called so and has to do with the partnership. */
export async function residentsDesk(db: Db, partnershipId: string, name: string, now: Instant) {
  const waiting = await db
    .select({
      id: residencyRequest.id,
      personId: residencyRequest.personId,
      name: person.name,
      place: neighbourhood.name,
      way: residencyRequest.way,
      askedAt: residencyRequest.askedAt,
      printedAt: residencyRequest.printedAt,
    })
    .from(residencyRequest)
    .innerJoin(person, eq(person.id, residencyRequest.personId))
    .innerJoin(neighbourhood, eq(neighbourhood.id, residencyRequest.neighbourhoodId))
    .where(
      and(
        eq(residencyRequest.partnershipId, partnershipId),
        isNull(residencyRequest.endedAt),
        gt(residencyRequest.expiresAt, now),
      ),
    )
    .orderBy(asc(residencyRequest.askedAt))
    .limit(shown)
  return { waiting, ways: await waysAccepted(db, partnershipId), found: await called(db, partnershipId, name) }
}

/** People of this partnership alone: with a home on record, a role, a request, or come by an invitation. */
async function called(db: Db, partnershipId: string, name: string) {
  if (namePart(name) === '') return []
  const ofHere = [
    db.select({ id: residency.personId }).from(residency).where(eq(residency.partnershipId, partnershipId)),
    db.select({ id: role.personId }).from(role).where(eq(role.partnershipId, partnershipId)),
    db
      .select({ id: residencyRequest.personId })
      .from(residencyRequest)
      .where(eq(residencyRequest.partnershipId, partnershipId)),
    db.select({ id: invitation.acceptedBy }).from(invitation).where(eq(invitation.partnershipId, partnershipId)),
  ] as const
  const people = await db
    .select({ personId: person.id, name: person.name })
    .from(person)
    .where(and(isNamed(name), or(...ofHere.map((some) => inArray(person.id, some)))))
    .orderBy(asc(person.name))
    .limit(20)
  const homes = people.length
    ? await db
        .select({ personId: residency.personId, place: neighbourhood.name })
        .from(residency)
        .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
        .where(
          and(
            eq(residency.partnershipId, partnershipId),
            isNull(residency.withdrawnAt),
            inArray(
              residency.personId,
              people.map(({ personId }) => personId),
            ),
          ),
        )
    : []
  const placeOf = new Map(homes.map(({ personId, place }) => [personId, place]))
  return people.map((one) => ({ ...one, place: placeOf.get(one.personId) ?? null }))
}

/** What is on record of one person's living here, for those who verify; nothing when she has nothing to do with it. */
export async function residentStanding(db: Db, partnershipId: string, personId: string, now: Instant) {
  const records = await db
    .select({
      id: residency.id,
      place: neighbourhood.name,
      method: residency.method,
      verifiedAt: residency.verifiedAt,
      verifiedBy: residency.verifiedBy,
      withdrawnAt: residency.withdrawnAt,
      withdrawnBecause: residency.withdrawnBecause,
    })
    .from(residency)
    .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(and(eq(residency.personId, personId), eq(residency.partnershipId, partnershipId)))
    .orderBy(desc(residency.verifiedAt))
    .limit(shown)
  const request = await openRequest(db, partnershipId, personId, now)
  const [about] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
  const [came] = await db
    .select({ id: invitation.id })
    .from(invitation)
    .where(and(eq(invitation.partnershipId, partnershipId), eq(invitation.acceptedBy, personId)))
    .limit(1)
  const [held] = await db
    .select({ id: role.id })
    .from(role)
    .where(and(eq(role.partnershipId, partnershipId), eq(role.personId, personId)))
    .limit(1)
  if (!about || (records.length === 0 && !request && !came && !held)) return undefined
  // Whose homes rest on this person's word: to be looked at when that word turns out to be worth nothing.
  const vouched = await db
    .select({ personId: person.id, name: person.name })
    .from(vouch)
    .innerJoin(residencyRequest, eq(residencyRequest.id, vouch.requestId))
    .innerJoin(residency, eq(residency.id, residencyRequest.residencyId))
    .innerJoin(person, eq(person.id, residency.personId))
    .where(
      and(
        eq(vouch.voucherId, personId),
        eq(residencyRequest.partnershipId, partnershipId),
        isNull(residency.withdrawnAt),
      ),
    )
    .orderBy(asc(person.name))
    .limit(shown)
  const age = await ageOf(db, partnershipId, personId)
  const names = await namesOf(db, [...records.map(({ verifiedBy }) => verifiedBy), ...(age ? [age.by] : [])])
  return {
    personId,
    name: about.name,
    livesHere: records.some(({ withdrawnAt }) => withdrawnAt === null),
    records: records.map((one) => ({ ...one, by: names.get(one.verifiedBy) ?? '' })),
    /** Where she is thought to live: as she says herself, or else as those who invited her had it. */
    thought: request?.neighbourhoodId ?? (await invitedTo(db, partnershipId, personId)),
    askedFor: request ? { way: request.way, neighbourhoodId: request.neighbourhoodId } : null,
    vouched,
    age: age && { years: age.years, at: age.at, by: age.by === personId ? null : (names.get(age.by) ?? '') },
    places: await neighbourhoodsOf(db, partnershipId),
  }
}

import { and, count, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm'
import { residency, residencyRequest, residencyWays, vouch } from '~db/schema'
import {
  letterCodeFrom,
  requestExpires,
  vouchYear,
  waysAtFirst,
  type RequestEnding,
  type RequestWay,
  type ResidencyMethod,
  type Vouch,
} from '~/domain/people'
import { later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { letterCodeHash } from './invitation.server'

export type RequestRow = typeof residencyRequest.$inferSelect

/** The ways a partnership accepts. */
export async function waysAccepted(db: Db, partnershipId: string): Promise<readonly ResidencyMethod[]> {
  const [found] = await db
    .select({ ways: residencyWays.ways })
    .from(residencyWays)
    .where(eq(residencyWays.partnershipId, partnershipId))
  return found?.ways ?? waysAtFirst
}

/** That someone lives here now, as it is on record; nothing when it is not. */
export async function standingResidency(db: Db, partnershipId: string, personId: string) {
  const [found] = await db
    .select()
    .from(residency)
    .where(
      and(eq(residency.personId, personId), eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt)),
    )
    .orderBy(desc(residency.verifiedAt))
    .limit(1)
  return found
}

/** Makes a resident, and ends what she was waiting for; her postal address is forgotten with it. */
export async function makeResident(
  db: Db,
  on: Occasion & { readonly by: string },
  partnershipId: string,
  { personId, neighbourhoodId, method }: { personId: string; neighbourhoodId: string; method: ResidencyMethod },
  requestId?: string,
): Promise<string> {
  const id = on.newId()
  await db.insert(residency).values({
    id,
    partnershipId,
    personId,
    neighbourhoodId,
    method,
    verifiedAt: on.at,
    verifiedBy: on.by,
  })
  if (requestId !== undefined) {
    await db.update(residencyRequest).set({ residencyId: id }).where(eq(residencyRequest.id, requestId))
  }
  await endRequests(db, on.at, partnershipId, personId, 'verified')
  return id
}

export async function endRequests(
  db: Db,
  at: Instant,
  partnershipId: string,
  personId: string,
  because: RequestEnding,
): Promise<void> {
  await db
    .update(residencyRequest)
    .set({ endedAt: at, endedBecause: because, address: null, codeHash: null })
    .where(
      and(
        eq(residencyRequest.personId, personId),
        eq(residencyRequest.partnershipId, partnershipId),
        isNull(residencyRequest.endedAt),
      ),
    )
}

/** The secret in the link that she sends to her neighbours, and the code in a posted letter: see invitations. */
export const requestSecret = (secrets: Secrets, id: string): string => secrets.hash('invitation', `residency:${id}`)
export const requestCode = (secrets: Secrets, id: string): string =>
  letterCodeFrom(secrets.hash('letter', `post:${id}`))

/** Writes a request down; one before it gives way. */
export async function addRequest(
  db: Db,
  on: Occasion & { readonly by: string },
  secrets: Secrets,
  partnershipId: string,
  { neighbourhoodId, way, address = null }: { neighbourhoodId: string; way: RequestWay; address?: string | null },
): Promise<string> {
  await endRequests(db, on.at, partnershipId, on.by, 'replaced')
  const id = on.newId()
  await db.insert(residencyRequest).values({
    id,
    partnershipId,
    personId: on.by,
    neighbourhoodId,
    way,
    askedAt: on.at,
    expiresAt: requestExpires(on.at),
    address,
    secretHash: sha256(requestSecret(secrets, id)),
    codeHash: way === 'posted-code' ? letterCodeHash(secrets, requestCode(secrets, id)) : null,
    tries: 0,
  })
  return id
}

export async function openRequest(db: Db, partnershipId: string, personId: string, now: Instant) {
  const [found] = await db
    .select()
    .from(residencyRequest)
    .where(
      and(
        eq(residencyRequest.personId, personId),
        eq(residencyRequest.partnershipId, partnershipId),
        isNull(residencyRequest.endedAt),
        gt(residencyRequest.expiresAt, now),
      ),
    )
    .orderBy(desc(residencyRequest.askedAt))
    .limit(1)
  return found
}

/** How many others wait for an officer: to be visited, or for a letter that nobody has printed yet. */
export async function countToVerify(db: Db, partnershipId: string, officerId: string, now: Instant): Promise<number> {
  const { way, printedAt, personId } = residencyRequest
  const [found] = await db
    .select({ people: count() })
    .from(residencyRequest)
    .where(
      and(
        eq(residencyRequest.partnershipId, partnershipId),
        isNull(residencyRequest.endedAt),
        gt(residencyRequest.expiresAt, now),
        ne(personId, officerId),
        or(eq(way, 'in-person'), and(eq(way, 'posted-code'), isNull(printedAt))),
      ),
    )
  return Number(found?.people ?? 0)
}

export async function requestBySecret(db: Db, partnershipId: string, secret: string) {
  const [found] = await db
    .select()
    .from(residencyRequest)
    .where(and(eq(residencyRequest.secretHash, sha256(secret)), eq(residencyRequest.partnershipId, partnershipId)))
  return found
}

export async function vouchersOf(db: Db, requestId: string): Promise<string[]> {
  const rows = await db
    .select({ id: vouch.voucherId })
    .from(vouch)
    .where(eq(vouch.requestId, requestId))
    .orderBy(vouch.at)
  return rows.map(({ id }) => id)
}

/** The vouches behind someone, and behind those who vouched for her, as far back as they go. */
export async function vouchesBehind(db: Db, partnershipId: string, personId: string): Promise<Vouch[]> {
  const vouches: Vouch[] = []
  const seen = new Set<string>()
  for (let people = [personId]; people.length > 0;) {
    people.forEach((one) => seen.add(one))
    const rows = await db
      .select({ voucherId: vouch.voucherId, forId: residencyRequest.personId })
      .from(vouch)
      .innerJoin(residencyRequest, eq(residencyRequest.id, vouch.requestId))
      .leftJoin(residency, eq(residency.id, residencyRequest.residencyId))
      .where(
        and(
          eq(residencyRequest.partnershipId, partnershipId),
          inArray(residencyRequest.personId, people),
          isNull(residency.withdrawnAt),
          or(isNull(residencyRequest.endedAt), eq(residencyRequest.endedBecause, 'verified')),
        ),
      )
      .limit(500)
    vouches.push(...rows)
    people = [...new Set(rows.map(({ voucherId }) => voucherId))].filter((one) => !seen.has(one))
  }
  return vouches
}

export async function vouchesInAYear(db: Db, personId: string, now: Instant): Promise<number> {
  const rows = await db
    .select({ id: vouch.requestId })
    .from(vouch)
    .where(and(eq(vouch.voucherId, personId), gt(vouch.at, later(now, -vouchYear))))
    .limit(50)
  return rows.length
}

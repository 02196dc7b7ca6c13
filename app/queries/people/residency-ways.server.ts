import { eq } from 'drizzle-orm'
import { neighbourhood, person } from '~db/schema'
import { isResident, isWaiting, type Actor } from '~/domain/people'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import {
  openRequest,
  requestBySecret,
  requestSecret,
  vouchersOf,
  waysAccepted,
} from '~/records/people/residency.server'

/** The ways somebody may choose from, and what she waits for already. */
export async function waysToBeKnown(db: Db, secrets: Secrets, partnershipId: string, personId: string, now: Instant) {
  const request = await openRequest(db, partnershipId, personId, now)
  return {
    ways: await waysAccepted(db, partnershipId),
    waiting: request
      ? {
          way: request.way,
          expiresAt: request.expiresAt,
          /** To send to her neighbours. */
          secret: request.way === 'vouched-for' ? requestSecret(secrets, request.id) : null,
          vouched: (await vouchersOf(db, request.id)).length,
          printed: request.printedAt !== null,
        }
      : null,
  }
}

/** What a neighbour is asked who holds the link. */
export async function askedToVouch(db: Db, partnershipId: string, secret: string, actor: Actor | null, now: Instant) {
  const request = await requestBySecret(db, partnershipId, secret)
  const waiting = isWaiting(request, now)
  if (!waiting.ok || !request) return { open: false as const, refusal: waiting as Refusal }
  const [about] = await db
    .select({ name: person.name, place: neighbourhood.name })
    .from(person)
    .innerJoin(neighbourhood, eq(neighbourhood.id, request.neighbourhoodId))
    .where(eq(person.id, request.personId))
  return {
    open: true as const,
    name: about?.name ?? '',
    place: about?.place ?? '',
    resident: actor !== null && isResident(actor),
    hasVouched: actor !== null && (await vouchersOf(db, request.id)).includes(actor.personId),
  }
}

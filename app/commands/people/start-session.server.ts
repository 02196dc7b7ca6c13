import { eq } from 'drizzle-orm'
import { person, session } from '~db/schema'
import { sessionEndsAt, type Device, type SessionMeans } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { endSession } from './end-session.server'

/** A session to begin: its secret is new each time, so that one seen or planted before signing in is worth nothing. */
export interface NewSession {
  readonly token: string
  /** Stay signed in for 30 days, on a device of her own. */
  readonly stay: boolean
  /** How she showed who she is. */
  readonly means?: SessionMeans
  /** What she signs in on, as far as she can tell one from another in a list. */
  readonly device?: Device
  /** With a paper code: the one round it is for. */
  readonly roundId?: string
  /** The session this browser had until now, which ends. */
  readonly insteadOf?: string
}

/** Signs a person in. The caller has made sure who it is. Gives when it ends at the latest. */
export async function startSession(
  db: Db,
  on: Occasion,
  personId: string,
  { token, stay, means, device, roundId, insteadOf }: NewSession,
): Promise<Instant> {
  if (insteadOf !== undefined) await endSession(db, on, insteadOf)
  const expiresAt = sessionEndsAt(stay, on.at)
  // Stepping in, in the demonstration, takes the place of a passkey there.
  const provedAt = means === 'passkey' || means === 'demo' ? on.at : null
  await db.insert(session).values({
    id: sha256(token),
    personId,
    createdAt: on.at,
    seenAt: on.at,
    expiresAt,
    means,
    device,
    roundId,
    provedAt,
  })
  await db.update(person).set({ seenAt: on.at }).where(eq(person.id, personId))
  return expiresAt
}

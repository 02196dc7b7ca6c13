import { desc, eq } from 'drizzle-orm'
import { session } from '~db/schema'
import { stillHelping, stillSignedIn, type Device, type SessionMeans } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { isOfficerNow } from '~/records/people/fellow-officers.server'

export interface OwnSession {
  readonly id: string
  readonly device: Device
  readonly means: SessionMeans | null
  readonly createdAt: Instant
  readonly seenAt: Instant
}

/** Where someone is signed in now, the one she used last first. */
export async function ownSessions(db: Db, personId: string, now: Instant): Promise<OwnSession[]> {
  const isOfficer = await isOfficerNow(db, personId, now)
  const rows = await db
    .select()
    .from(session)
    .where(eq(session.personId, personId))
    .orderBy(desc(session.seenAt), desc(session.createdAt))
    .limit(100)
  return rows
    .filter((one) => stillSignedIn(one, isOfficer, now) && (one.helpingId === null || stillHelping(one, now)))
    .map(({ id, device, means, createdAt, seenAt }) => ({ id, device: device ?? 'other', means, createdAt, seenAt }))
}

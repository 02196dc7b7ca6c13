import { and, eq, or } from 'drizzle-orm'
import { session } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Signs out of one session. Ending it twice is ending it. */
export async function endSession(db: Db, sessionId: string): Promise<void> {
  await db.delete(session).where(eq(session.id, sessionId))
}

/** Ends one of her own sessions, as she picks it from the list: nobody else's. */
export async function endOwnSession(db: Db, personId: string, sessionId: string): Promise<void> {
  await db.delete(session).where(and(eq(session.id, sessionId), eq(session.personId, personId)))
}

/** Signs a person out everywhere: on a phone that was lost, at the library, and where somebody acts for her. */
export async function endEverySession(db: Db, personId: string): Promise<void> {
  await db.delete(session).where(or(eq(session.personId, personId), eq(session.helpingId, personId)))
}

import { eq } from 'drizzle-orm'
import { session } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Signs out of one session. Ending it twice is ending it. */
export async function endSession(db: Db, sessionId: string): Promise<void> {
  await db.delete(session).where(eq(session.id, sessionId))
}

/** Signs a person out everywhere: on a phone that was lost, at the library. */
export async function endEverySession(db: Db, personId: string): Promise<void> {
  await db.delete(session).where(eq(session.personId, personId))
}

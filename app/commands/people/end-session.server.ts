import { and, eq, ne, or, type SQL } from 'drizzle-orm'
import { session } from '~db/schema'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'

/** Signs out of one session. Ending it twice is ending it. */
export const endSession = (db: Db, on: Occasion, sessionId: string): Promise<void> =>
  end(db, on, eq(session.id, sessionId))

/** Ends one of her own sessions, as she picks it from the list: nobody else's. */
export const endOwnSession = (db: Db, on: Occasion, personId: string, sessionId: string): Promise<void> =>
  end(db, on, and(eq(session.id, sessionId), eq(session.personId, personId)))

/** Signs a person out everywhere: on a phone that was lost, at the library, and where somebody acts for her. */
export const endEverySession = (db: Db, on: Occasion, personId: string): Promise<void> =>
  end(db, on, or(eq(session.personId, personId), eq(session.helpingId, personId)))

/** The same, but for the one in which she says so. */
export const endOtherSessions = (db: Db, on: Occasion, personId: string, sessionId: string): Promise<void> =>
  end(db, on, and(or(eq(session.personId, personId), eq(session.helpingId, personId)), ne(session.id, sessionId)))

/** However a session ends in which a neighbour is helped, the record says that the help did. */
async function end(db: Db, on: Occasion, which: SQL | undefined): Promise<void> {
  const ended = await db
    .delete(session)
    .where(which)
    .returning({ helpingId: session.helpingId, helpingIn: session.helpingIn })
  for (const { helpingId, helpingIn } of ended)
    if (helpingId !== null && helpingIn !== null) await recordAct(db, on, helpingIn, 'help.end', `person:${helpingId}`)
}

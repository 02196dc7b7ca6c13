import { eq } from 'drizzle-orm'
import { openVoice } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** Writes what one member says by name, in the place of what she said before. */
export async function keepVoice(db: Db, voice: typeof openVoice.$inferInsert): Promise<void> {
  const { says, keyedBy } = voice
  const points = voice.points ?? null
  await db
    .insert(openVoice)
    .values(voice)
    .onConflictDoUpdate({ target: [openVoice.voteId, openVoice.personId], set: { says, points, keyedBy } })
}

/** Writes that these people have put a slip in the box, and nothing of what is on it. */
export async function keepHands(
  db: Db,
  voteId: string,
  personIds: readonly string[],
  keyedBy: string | null,
): Promise<void> {
  await db.insert(openVoice).values(personIds.map((personId) => ({ voteId, personId, says: null, keyedBy })))
}

/** Takes away what was kept of who voted while it was open. */
export async function clearHands(db: Db, voteId: string): Promise<void> {
  await db.delete(openVoice).where(eq(openVoice.voteId, voteId))
}

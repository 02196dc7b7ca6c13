import { eq } from 'drizzle-orm'
import { openVoice, panelSlip } from '~db/schema'
import type { Slip } from '~/domain/panel'
import { shuffled } from '~/domain/shuffled'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { slipsIn } from './panel-vote.server'

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

/**
 * Puts slips in the box and shakes it: all that were there are taken out and put back with the new ones, under new keys
 * and in an order drawn by lot. So all of them were written by the last who voted, wherever one looks.
 */
export async function putInBox(db: Db, on: Occasion, voteId: string, more: readonly Slip[]): Promise<void> {
  const slips = [...(await slipsIn(db, voteId)), ...more]
  await emptyBox(db, voteId)
  const shaken = shuffled(slips, (below) => on.randomBelow(below))
  if (shaken.length > 0)
    await db
      .insert(panelSlip)
      .values(shaken.map(({ says, points }) => ({ voteId, slip: on.newId(), says, points: points ?? null })))
}

/** Destroys the slips of a vote. */
export async function emptyBox(db: Db, voteId: string): Promise<void> {
  await db.delete(panelSlip).where(eq(panelSlip.voteId, voteId))
}

/** Takes away what was kept of who voted while it was open. */
export async function clearHands(db: Db, voteId: string): Promise<void> {
  await db.delete(openVoice).where(eq(openVoice.voteId, voteId))
}

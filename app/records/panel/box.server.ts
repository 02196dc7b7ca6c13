import { asc, eq } from 'drizzle-orm'
import { panelSlip, panelVoteKey } from '~db/schema'
import type { Slip } from '~/domain/panel'
import { shuffled } from '~/domain/shuffled'
import type { Occasion } from '~/platform/occasion.server'
import { newKeyPair } from '~/platform/sealing/hpke.server'
import { sealSlip, slipOpener } from '~/platform/sealing/slips.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

/** What is in the box of an open secret vote, in the order of keys drawn by lot. For closing it, and nothing else. */
export async function slipsIn(db: Db, secrets: Secrets, voteId: string): Promise<Slip[]> {
  const slips = await db.select().from(panelSlip).where(eq(panelSlip.voteId, voteId)).orderBy(asc(panelSlip.slip))
  if (slips.length === 0) return []
  const [key] = await db.select().from(panelVoteKey).where(eq(panelVoteKey.voteId, voteId))
  if (!key) throw new Error('a box without its key')
  const open = slipOpener(voteId, secrets.unlock('panel-vote-key', voteId, key.locked))
  return slips.map(({ sealed }) => open(sealed))
}

/**
 * Puts slips in the box and shakes it: all that were there are taken out and put back with the new ones, sealed anew, under
 * new keys and in an order drawn by lot. So all of them were written by the last who voted, wherever one looks, and no
 * copy of the database says what is on any, nor which of an earlier copy it is.
 */
export async function putInBox(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  voteId: string,
  more: readonly Slip[],
): Promise<void> {
  const slips = [...(await slipsIn(db, secrets, voteId)), ...more]
  const publicKey = await publicKeyOf(db, secrets, voteId)
  await db.delete(panelSlip).where(eq(panelSlip.voteId, voteId))
  const shaken = shuffled(slips, (below) => on.randomBelow(below))
  if (shaken.length > 0)
    await db
      .insert(panelSlip)
      .values(shaken.map((slip) => ({ voteId, slip: on.newId(), sealed: sealSlip(voteId, publicKey, slip) })))
}

/** The key a vote's slips are sealed to; made with the first of them, its private part locked with the installation's secret. */
async function publicKeyOf(db: Db, secrets: Secrets, voteId: string): Promise<string> {
  const [known] = await db.select().from(panelVoteKey).where(eq(panelVoteKey.voteId, voteId))
  if (known) return known.publicKey
  const { publicKey, privateKey } = newKeyPair()
  const made = publicKey.toString('base64url')
  const locked = secrets.lock('panel-vote-key', voteId, privateKey)
  await db.insert(panelVoteKey).values({ voteId, publicKey: made, locked })
  return made
}

/** Destroys the slips of a vote, and the key to them. */
export async function emptyBox(db: Db, voteId: string): Promise<void> {
  await db.delete(panelSlip).where(eq(panelSlip.voteId, voteId))
  await db.delete(panelVoteKey).where(eq(panelVoteKey.voteId, voteId))
}

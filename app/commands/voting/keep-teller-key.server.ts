import { and, eq, isNotNull } from 'drizzle-orm'
import { ballotKey, teller } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayGiveKey, mayTakeKey, type NotGiven, type NotTaken } from '~/domain/voting/tellers'
import { join, sharesNeeded, type Share } from '~/domain/voting/two-of-three'
import type { Occasion } from '~/platform/occasion.server'
import { pairFrom, type KeyPair } from '~/platform/sealing/hpke.server'
import { openShare } from '~/platform/sealing/teller-keys.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { ballotKeyOf } from '~/records/voting/ballot-key.server'
import { tellersOf } from '~/records/voting/tellers.server'

const her = async (db: Db, on: Occasion, roundId: string) => {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a teller of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'teller.keep-key', { now: on.at })
  const tellers = await tellersOf(db, roundId)
  return { round, allowed, tellers, hers: tellers.find(({ personId }) => personId === on.by) }
}

/**
 * Puts on record the public part of the key that a teller is being shown, and nothing else of it. A new one puts the one
 * before out of use: she may ask for another until voting opens.
 * @param publicKey base64url
 */
export async function takeTellerKey(
  db: Db,
  on: Occasion,
  roundId: string,
  publicKey: string,
): Promise<Outcome<object, NotAllowed | NotTaken>> {
  const { round, allowed, hers } = await her(db, on, roundId)
  if (!allowed.ok) return allowed
  const fits = mayTakeKey(round, hers)
  if (!fits.ok) return fits
  const place = hers?.place ?? 0
  await db
    .update(teller)
    .set({ publicKey, takenAt: on.at })
    .where(and(eq(teller.roundId, roundId), eq(teller.place, place)))
  await recordAct(db, on, round.partnershipId, 'teller.keep-key', `round:${roundId}`, { teller: place, key: 'taken' })
  return ok
}

/** Whether the key somebody typed is the one she was shown; to be sure of it before voting opens, and after. */
export async function isHerKey(db: Db, on: Occasion, roundId: string, pair: KeyPair): Promise<boolean> {
  const [found] = await db
    .select({ publicKey: teller.publicKey })
    .from(teller)
    .where(and(eq(teller.roundId, roundId), eq(teller.personId, on.by ?? '')))
  return found?.publicKey === pair.publicKey.toString('base64url')
}

/**
 * A teller gives her key once voting is closed. Her share of the round's key is opened with it, and waits under the
 * installation's secret; with the second one the round's key is whole again, and the ballots can be opened. A key that is
 * not hers, or mistyped, changes nothing.
 */
export async function giveTellerKey(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  pair: KeyPair,
): Promise<Outcome<{ readonly open: boolean }, NotAllowed | NotGiven | 'teller-key-other'>> {
  const { round, allowed, hers } = await her(db, on, roundId)
  if (!allowed.ok) return allowed
  const fits = mayGiveKey(round, hers, on.at)
  if (!fits.ok) return fits
  const place = hers?.place ?? 0
  if (!(await isHerKey(db, on, roundId, pair))) return refuse('teller-key-other')
  const own = and(eq(teller.roundId, roundId), eq(teller.place, place))
  const [found] = await db.select({ share: teller.share }).from(teller).where(own)
  if (!found?.share) return refuse('teller-key-other')
  const share = openShare(roundId, pair, place, found.share)
  const given = secrets.lock('teller-share', `${roundId}:${place}`, share.bytes)
  await db.update(teller).set({ given, givenAt: on.at }).where(own)
  await recordAct(db, on, round.partnershipId, 'teller.keep-key', `round:${roundId}`, { teller: place, key: 'given' })
  return { ok: true, open: await makeWhole(db, secrets, roundId) }
}

/** Puts the round's key together as soon as enough shares are there. True when it is whole. */
async function makeWhole(db: Db, secrets: Secrets, roundId: string): Promise<boolean> {
  const key = await ballotKeyOf(db, roundId)
  if (!key || key.locked !== null) return key !== undefined
  const rows = await db
    .select({ place: teller.place, given: teller.given })
    .from(teller)
    .where(and(eq(teller.roundId, roundId), isNotNull(teller.given)))
  const [one, other] = rows.map(({ place, given }): Share => ({
    place,
    bytes: secrets.unlock('teller-share', `${roundId}:${place}`, given ?? ''),
  }))
  if (rows.length < sharesNeeded || !one || !other) return false
  const privateKey = join(one, other)
  if (pairFrom(privateKey).publicKey.toString('base64url') !== key.publicKey)
    throw new Error('the shares of two tellers do not make the key of the round')
  const locked = secrets.lock('ballot-key', roundId, privateKey)
  await db.update(ballotKey).set({ locked }).where(eq(ballotKey.roundId, roundId))
  await db.update(teller).set({ given: null }).where(eq(teller.roundId, roundId))
  return true
}

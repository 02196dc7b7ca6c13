import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { ballotKey, teller } from '~db/schema'
import { envelopeLength } from '~/domain/voting/padding'
import { shareholders } from '~/domain/voting/two-of-three'
import { newKeyPair } from '~/platform/sealing/hpke.server'
import { sealVersion, type RoundSeal } from '~/platform/sealing/envelopes.server'
import { sealShare, sharesOf } from '~/platform/sealing/teller-keys.server'
import { prepared } from '~/platform/prepared.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

/** In whose hands the private part of a round's key is. */
export type KeptBy = 'installation' | 'tellers'

export type BallotKeyRow = typeof ballotKey.$inferSelect

// Every ballot asks for it.
const keyQuery = prepared((db) =>
  db
    .select()
    .from(ballotKey)
    .where(eq(ballotKey.roundId, sql.placeholder('roundId'))),
)

export async function ballotKeyOf(db: Db, roundId: string): Promise<BallotKeyRow | undefined> {
  const [found] = await keyQuery(db, { roundId })
  return found
}

/**
 * Makes the key a round's ballots are sealed to, anew if there was one. Where three tellers hold their keys, the private
 * part is split between them and kept nowhere else; otherwise it lies here, locked with the installation's secret.
 * @param references of everything on the ballot.
 */
export async function makeBallotKey(
  db: Db,
  secrets: Secrets,
  roundId: string,
  references: readonly string[],
): Promise<RoundSeal & { keptBy: KeptBy }> {
  const { publicKey, privateKey } = newKeyPair()
  const ready = await db
    .select({ place: teller.place, publicKey: teller.publicKey })
    .from(teller)
    .where(and(eq(teller.roundId, roundId), isNotNull(teller.publicKey)))
    .orderBy(asc(teller.place))
  const keptBy: KeptBy = ready.length === shareholders ? 'tellers' : 'installation'
  if (keptBy === 'tellers') {
    const shares = sharesOf(privateKey)
    for (const { place, publicKey: hers } of ready) {
      const share = shares.find((one) => one.place === place)
      if (!share || hers === null) throw new Error('a teller without a share')
      await db
        .update(teller)
        .set({ share: sealShare(roundId, hers, share) })
        .where(and(eq(teller.roundId, roundId), eq(teller.place, place)))
    }
  }
  const made: RoundSeal = {
    roundId,
    version: sealVersion,
    publicKey: publicKey.toString('base64url'),
    envelopeBytes: envelopeLength(references),
  }
  const locked = keptBy === 'tellers' ? null : secrets.lock('ballot-key', roundId, privateKey)
  await db.delete(ballotKey).where(eq(ballotKey.roundId, roundId))
  await db.insert(ballotKey).values({ ...made, locked })
  return { ...made, keptBy }
}

/** The private part of a round's key; nothing while it is in its tellers' hands. */
export const privateKeyOf = (secrets: Secrets, { roundId, locked }: BallotKeyRow): Buffer | null =>
  locked === null ? null : secrets.unlock('ballot-key', roundId, locked)

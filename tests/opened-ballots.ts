import { asc, eq } from 'drizzle-orm'
import { ballot, ballotKey } from '~db/schema'
import type { Choices } from '~/domain/voting/choices'
import { envelopeOpener } from '~/platform/sealing/envelopes.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { privateKeyOf } from '~/records/voting/ballot-key.server'

/** What is in the ballots of a round, opened with the key as whoever has the installation's secret could. */
export async function openedBallots(
  db: Db,
  secrets: Secrets,
  roundId = 'spring',
): Promise<{ pseudonym: string; choices: Choices }[]> {
  const rows = await db.select().from(ballot).where(eq(ballot.roundId, roundId)).orderBy(asc(ballot.pseudonym))
  const [key] = await db.select().from(ballotKey).where(eq(ballotKey.roundId, roundId))
  const privateKey = key && privateKeyOf(secrets, key)
  if (!privateKey) return []
  const open = envelopeOpener(key, privateKey)
  return rows.map((row) => ({ pseudonym: row.pseudonym, choices: open(row) }))
}

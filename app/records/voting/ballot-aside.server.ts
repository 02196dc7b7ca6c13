import { and, eq } from 'drizzle-orm'
import { ballot, ballotAside, roll } from '~db/schema'
import type { VotingChannel } from '~/domain/voting/choices'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { pseudonymOf } from './ballot-box.server'

/** Not the pseudonym: the two are never side by side, in any one table or copy. */
const asideOf = (secrets: Secrets, roundId: string, personId: string): string =>
  secrets.hash('ballot', `${roundId}:aside:${personId}`)

/** Takes her vote online out of the box, if she has one, and keeps it apart as it is sealed. */
export async function putAside(
  db: Db,
  secrets: Secrets,
  roundId: string,
  personId: string,
  channel: VotingChannel | null,
): Promise<void> {
  const pseudonym = pseudonymOf(secrets, roundId, personId)
  const taken = await db
    .delete(ballot)
    .where(and(eq(ballot.roundId, roundId), eq(ballot.pseudonym, pseudonym)))
    .returning({ sealed: ballot.sealed })
  const aside = asideOf(secrets, roundId, personId)
  for (const { sealed } of taken)
    if (channel !== null) await db.insert(ballotAside).values({ roundId, aside, channel, sealed })
}

/**
 * Her vote is not on paper any more: a vote online that she cast before is in the box again, as she sealed it, and the roll
 * says so; else she has not voted. Gives whether there was one.
 */
export async function putBack(db: Db, secrets: Secrets, roundId: string, personId: string): Promise<boolean> {
  const [kept] = await db
    .delete(ballotAside)
    .where(and(eq(ballotAside.roundId, roundId), eq(ballotAside.aside, asideOf(secrets, roundId, personId))))
    .returning({ channel: ballotAside.channel, sealed: ballotAside.sealed })
  if (kept)
    await db.insert(ballot).values({ roundId, pseudonym: pseudonymOf(secrets, roundId, personId), sealed: kept.sealed })
  await db
    .update(roll)
    .set({ channel: kept?.channel ?? null })
    .where(and(eq(roll.roundId, roundId), eq(roll.personId, personId)))
  return kept !== undefined
}

/** No envelope can be taken out any more: what lay aside is thrown away, still sealed. */
export async function throwAwayAside(db: Db, roundId: string): Promise<void> {
  await db.delete(ballotAside).where(eq(ballotAside.roundId, roundId))
}

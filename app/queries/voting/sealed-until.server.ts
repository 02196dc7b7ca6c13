import { and, desc, eq, inArray } from 'drizzle-orm'
import { roundEvent } from '~db/schema'
import { destroyedFrom, happened, isVotingClosed } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { keysWanting } from '~/domain/voting/tellers'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { ballotKeyOf, type KeptBy } from '~/records/voting/ballot-key.server'
import { tellersOf } from '~/records/voting/tellers.server'

/** What becomes of a round's sealed ballots, for anyone to read; nothing for a vote that was never sealed here. */
export interface SealedUntil {
  readonly keptBy: KeptBy
  /** When they are destroyed, once that is settled. */
  readonly until: Instant | null
  readonly destroyedAt: Instant | null
  /** Voting is closed and so many tellers have still to give their keys. */
  readonly keysWanting: number
}

export async function sealedUntil(db: Db, round: Round): Promise<SealedUntil | null> {
  const [opened] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), inArray(roundEvent.kind, ['voting-opened', 'voting-again'])))
    .orderBy(desc(roundEvent.sequence))
    .limit(1)
  const keptBy = opened?.detail['keptBy']
  if (keptBy !== 'installation' && keptBy !== 'tellers') return null
  const counted = round.events.find(({ kind }) => kind === 'counted')
  const destroyed = round.events.find(({ kind }) => kind === 'ballots-destroyed')
  const waits = isVotingClosed(round) && !counted && (await ballotKeyOf(db, round.id))?.locked === null
  return {
    keptBy,
    until: counted && !destroyed ? destroyedFrom(round.rules, counted.at) : null,
    destroyedAt: destroyed?.at ?? null,
    keysWanting: waits && !happened(round, 'cancelled') ? keysWanting(await tellersOf(db, round.id)) : 0,
  }
}

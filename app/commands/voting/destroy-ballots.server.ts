import { count, eq } from 'drizzle-orm'
import { ballot, ballotKey, teller } from '~db/schema'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { throwAwayAside } from '~/records/voting/ballot-aside.server'
import { sealedBallotsAreOver } from '~/records/voting/ballots-over.server'

/**
 * Destroys the sealed ballots of a round, its key and what the tellers had of it, once the challenge window is
 * over and every challenge has its answer; how many there were is put on record. Does nothing when it is not time, or it has been done.
 */
export async function destroyBallots(db: Db, on: Occasion, roundId: string): Promise<boolean> {
  const round = await roundById(db, roundId)
  if (!round || !(await sealedBallotsAreOver(db, round, on.at))) return false
  const facts = await throwAwaySealed(db, roundId)
  await addRoundEvent(db, byTheClock(on), round, 'ballots-destroyed', facts)
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${roundId}`, {
    voting: 'ballots-destroyed',
    ...facts,
  })
  return true
}

/** Takes away every sealed ballot of a round and all that would open one. */
export async function throwAwaySealed(db: Db, roundId: string): Promise<{ ballots: number; tellers: number }> {
  const [sealed] = await db.select({ many: count() }).from(ballot).where(eq(ballot.roundId, roundId))
  const [tellers] = await db.select({ many: count() }).from(teller).where(eq(teller.roundId, roundId))
  await db.delete(ballot).where(eq(ballot.roundId, roundId))
  await throwAwayAside(db, roundId)
  await db.delete(ballotKey).where(eq(ballotKey.roundId, roundId))
  // Who the tellers were stays; what they had does not.
  await db.update(teller).set({ publicKey: null, share: null, given: null }).where(eq(teller.roundId, roundId))
  return { ballots: sealed?.many ?? 0, tellers: tellers?.many ?? 0 }
}

import { mayClose } from '~/domain/voting/may-count'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

/**
 * Closes a round's voting once its time is up: an event, and the last moment at which a ballot may come before it. Whatever
 * was on its way is in before this, or is told that it is too late. Does nothing when it is not time, or it has been done.
 */
export async function closeVoting(db: Db, on: Occasion, roundId: string): Promise<void> {
  const round = await roundById(db, roundId)
  if (!round || !mayClose(round, on.at).ok) return
  const facts = { closedAt: round.dates.votingClosesAt }
  await addRoundEvent(db, byTheClock(on), round, 'voting-closed', facts)
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${roundId}`, { voting: 'closed', ...facts })
}

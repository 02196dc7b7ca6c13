import { and, count, desc, eq, isNull } from 'drizzle-orm'
import { adoption, decision, decisionItem, interest, meetingEvent, settling } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** How far a round's meeting is, as one word that changes with all that is written down at it. It says nothing else. */
export async function meetingMark(db: Db, roundId: string): Promise<string> {
  const [last] = await db
    .select({ id: decision.id, number: decision.number, version: decision.version, adoptedAt: decision.adoptedAt })
    .from(decision)
    .where(and(eq(decision.roundId, roundId), isNull(decision.droppedAt)))
    .orderBy(desc(decision.number))
    .limit(1)
  if (!last) return 'at-none'
  const { id, number, version, adoptedAt } = last
  const [events] = await db.select({ count: count() }).from(meetingEvent).where(eq(meetingEvent.decisionId, id))
  const [settled] = await db.select({ count: count() }).from(settling).where(eq(settling.decisionId, id))
  const [yeses] = await db.select({ count: count() }).from(adoption).where(eq(adoption.decisionId, id))
  const [declared] = await db
    .select({ count: count() })
    .from(decisionItem)
    .innerJoin(interest, eq(interest.proposalId, decisionItem.proposalId))
    .where(eq(decisionItem.decisionId, id))
  const counts = [events, settled, yeses, declared].map((one) => one?.count ?? 0)
  return ['at', number, version, ...counts, adoptedAt === null ? 'open' : 'adopted'].join('-')
}

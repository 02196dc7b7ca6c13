import { and, eq, exists, inArray, not } from 'drizzle-orm'
import { partnership, round, roundEvent } from '~db/schema'
import { stageOf, type RoundEventKind } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundById, type Round } from '~/records/round/course.server'

/** Rounds that are being scored now, each with its partnership: few at any time, whatever their number over the years. */
export async function roundsBeingScored(db: Db, now: Instant) {
  const having = (...kinds: RoundEventKind[]) =>
    exists(
      db
        .select({ id: roundEvent.id })
        .from(roundEvent)
        .where(and(eq(roundEvent.roundId, round.id), inArray(roundEvent.kind, kinds))),
    )
  const found = await db
    .select({ id: round.id, partnership })
    .from(round)
    .innerJoin(partnership, eq(partnership.id, round.partnershipId))
    .where(and(having('published'), not(having('scores-locked', 'counted', 'adopted', 'cancelled', 'imported'))))
  const scored: { round: Round; partnership: typeof partnership.$inferSelect }[] = []
  for (const { id, partnership: of } of found) {
    const one = await roundById(db, id)
    if (one && stageOf(one, now) === 'score') scored.push({ round: one, partnership: of })
  }
  return scored
}

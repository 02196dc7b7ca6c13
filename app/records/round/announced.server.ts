import { and, count, eq, inArray, isNotNull, notExists, sql } from 'drizzle-orm'
import { decision, roundEvent } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** That a list is adopted and public (`isAnnounced` of its round): a condition on `decision`. */
export const isPublicDecision = (db: Db) => and(isNotNull(decision.adoptedAt), notExists(heldBack(db)))

/** Held back and not told since: it happens once in a round, so that one of the two is there without the other. */
const heldBack = (db: Db) =>
  db
    .select({ roundId: roundEvent.roundId })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, decision.roundId), inArray(roundEvent.kind, ['held-back', 'told'])))
    .groupBy(roundEvent.roundId)
    .having(eq(count(), sql`1`))

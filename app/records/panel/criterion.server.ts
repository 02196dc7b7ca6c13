import { asc, eq, sql } from 'drizzle-orm'
import { criterion } from '~db/schema'
import type { PlannedCriterion } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

export type CriterionRow = typeof criterion.$inferSelect

/** What a round is scored by, in the order it is asked. */
export async function criteriaOf(db: Db, roundId: string): Promise<CriterionRow[]> {
  return criteriaQuery(db, { roundId })
}
// Every idea that is scored asks it.
const criteriaQuery = prepared((db) =>
  db
    .select()
    .from(criterion)
    .where(eq(criterion.roundId, sql.placeholder('roundId')))
    .orderBy(asc(criterion.position)),
)

/** Puts these in the place of what a round was to be scored by. For a round that nobody has scored. */
export async function setCriteria(
  db: Db,
  on: Occasion,
  roundId: string,
  criteria: readonly PlannedCriterion[],
): Promise<void> {
  await db.delete(criterion).where(eq(criterion.roundId, roundId))
  if (criteria.length === 0) return
  await db
    .insert(criterion)
    .values(criteria.map((one, place) => ({ id: on.newId(), roundId, position: place + 1, ...one })))
}

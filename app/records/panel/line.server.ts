import { asc, eq } from 'drizzle-orm'
import { decision } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { decisionById, type DecisionOnRecord } from './decision.server'

/** All decisions of a round, in their order: the first one, and those that changed some of it. Not those that were dropped. */
export async function lineOf(db: Db, roundId: string): Promise<DecisionOnRecord[]> {
  return (await wholeLineOf(db, roundId)).filter(({ droppedAt }) => droppedAt === null)
}

/** The same with those that were begun and dropped. */
export async function wholeLineOf(db: Db, roundId: string): Promise<DecisionOnRecord[]> {
  const rows = await db
    .select({ id: decision.id })
    .from(decision)
    .where(eq(decision.roundId, roundId))
    .orderBy(asc(decision.number))
  const line: DecisionOnRecord[] = []
  for (const { id } of rows) {
    const one = await decisionById(db, id)
    if (one) line.push(one)
  }
  return line
}

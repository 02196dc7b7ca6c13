import { and, count, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { decision, decisionItem } from '~db/schema'
import { pence, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'

export interface Funded {
  readonly count: number
  readonly amountPence: Pence
}

/** How many ideas an adopted list funds, and with how much, by round; rounds without one are left out. */
export async function fundedIn(db: Db, roundIds: readonly string[]): Promise<Map<string, Funded>> {
  if (roundIds.length === 0) return new Map()
  const rows = await db
    .select({
      roundId: decision.roundId,
      count: count(),
      amountPence: sql`sum(${decisionItem.amountPence})`.mapWith((sum) => pence(Number(sum))),
    })
    .from(decision)
    .innerJoin(decisionItem, eq(decisionItem.decisionId, decision.id))
    .where(
      and(
        inArray(decision.roundId, [...roundIds]),
        isNotNull(decision.adoptedAt),
        inArray(decisionItem.outcome, ['funded', 'part-funded']),
      ),
    )
    .groupBy(decision.roundId)
  return new Map(rows.map(({ roundId, ...funded }) => [roundId, funded]))
}

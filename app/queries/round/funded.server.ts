import { and, asc, count, eq, inArray, sql } from 'drizzle-orm'
import { award, awardEvent, decision, decisionItem } from '~db/schema'
import { pence, type Pence } from '~/domain/pence'
import { noLaterWord } from '~/records/round/current-item.server'
import { isPublicDecision } from '~/records/round/announced.server'
import type { Db } from '~/platform/world.server'

export interface Funded {
  readonly count: number
  readonly amountPence: Pence
}

/**
 * How many ideas have money by what is adopted, and how much, by round; rounds without a list are left out. Of an award
 * that was handed back only what had been paid counts, and of one that was changed since what it is now.
 */
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
    .where(and(inArray(decision.roundId, [...roundIds]), givesMoney(db)))
    .groupBy(decision.roundId)
  const funded = new Map<string, Funded>(rows.map(({ roundId, ...given }) => [roundId, given]))
  for (const { roundId, givenPence, keptPence } of await changedSince(db, roundIds)) {
    const given = funded.get(roundId)
    if (!given) continue
    const amountPence = pence(given.amountPence - givenPence + keptPence)
    funded.set(roundId, { count: given.count - (keptPence === 0 ? 1 : 0), amountPence })
  }
  return funded
}

/** What holds of an idea now gives it money: a condition on `decision_item` beside its `decision`. */
const givesMoney = (db: Db) =>
  and(isPublicDecision(db), noLaterWord, inArray(decisionItem.outcome, ['funded', 'part-funded']))

/** Awards of these rounds that are more or less than the list gave, or were handed back: what it gave, and what they are. */
async function changedSince(db: Db, roundIds: readonly string[]) {
  const rows = await db
    .select({
      id: award.id,
      roundId: award.roundId,
      givenPence: decisionItem.amountPence,
      instalments: awardEvent.instalments,
    })
    .from(award)
    .innerJoin(awardEvent, eq(awardEvent.awardId, award.id))
    .innerJoin(decisionItem, eq(decisionItem.proposalId, award.proposalId))
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(
      and(
        inArray(award.roundId, [...roundIds]),
        inArray(awardEvent.kind, ['withdrawn', 'reduced', 'topped-up']),
        givesMoney(db),
      ),
    )
    .orderBy(asc(awardEvent.sequence))
  // It may be handed back once more, when a payment that was under way came back: the last word holds.
  const last = new Map(rows.map((row) => [row.id, row]))
  return [...last.values()].map(({ roundId, givenPence, instalments }) => ({
    ...{ roundId, givenPence },
    keptPence: instalments.reduce((sum, { amountPence }) => sum + amountPence, 0),
  }))
}

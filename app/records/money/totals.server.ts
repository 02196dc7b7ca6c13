import { and, asc, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import { accountBalance, budgetLine, moneyTotal, monthFlow } from '~db/schema'
import {
  monthOf,
  netPaidPence,
  noTotals,
  roundHeadroom,
  scopesOf,
  type Account,
  type Entry,
  type MonthFlow,
  type Movement,
  type Posting,
  type Scope,
  type Totals,
} from '~/domain/money'
import { nothing, pence, sum, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'

type TotalRow = typeof moneyTotal.$inferSelect

export const totalsFrom = (row: TotalRow | undefined): Totals => {
  if (!row) return noTotals
  const { budgetPence, allocatedPence, awardedPence, paidOnAwardsPence, returnedPence, paidDirectlyPence } = row
  return { budgetPence, allocatedPence, awardedPence, paidOnAwardsPence, returnedPence, paidDirectlyPence }
}

/** Adds movements to the sums kept beside the registers. Part of the transaction that writes what they come from. */
export async function addToTotals(db: Db, partnershipId: string, movements: readonly Movement[]): Promise<void> {
  for (const movement of movements) {
    const scopes = scopesOf(partnershipId, movement)
    const rows = scopes.map((scope) => ({ partnershipId, ...scope, ...noTotals }))
    await db.insert(moneyTotal).values(rows).onConflictDoNothing()
    const { figure, changePence } = movement
    for (const { scope, subjectId, lineId } of scopes) {
      await db
        .update(moneyTotal)
        .set({ [figure]: sql`${moneyTotal[figure]} + ${changePence}` })
        .where(and(eq(moneyTotal.scope, scope), eq(moneyTotal.subjectId, subjectId), eq(moneyTotal.lineId, lineId)))
    }
  }
}

/** Adds postings to what their accounts hold, likewise. */
export async function addToBalances(db: Db, partnershipId: string, postings: readonly Posting[]): Promise<void> {
  for (const { from, to, amountPence } of postings) {
    for (const [account, change] of [
      [from, 0 - amountPence],
      [to, amountPence],
    ] as const) {
      await db
        .insert(accountBalance)
        .values({ partnershipId, account, amountPence: pence(change) })
        .onConflictDoUpdate({
          target: [accountBalance.partnershipId, accountBalance.account],
          set: { amountPence: sql`${accountBalance.amountPence} + ${change}` },
        })
    }
  }
}

/** Adds postings to what moved between their accounts in that month, likewise. */
export async function addToMonth(db: Db, partnershipId: string, { belongsOn, postings }: Entry): Promise<void> {
  for (const { from, to, amountPence } of postings) {
    await db
      .insert(monthFlow)
      .values({ partnershipId, month: monthOf(belongsOn), fromAccount: from, toAccount: to, amountPence })
      .onConflictDoUpdate({
        target: [monthFlow.partnershipId, monthFlow.month, monthFlow.fromAccount, monthFlow.toAccount],
        set: { amountPence: sql`${monthFlow.amountPence} + ${amountPence}` },
      })
  }
}

/** What moved between accounts in these months, both included; from the beginning, or to the end, where one is left out. */
export async function flowsOf(
  db: Db,
  partnershipId: string,
  { from, to }: { readonly from?: string; readonly to?: string },
): Promise<MonthFlow[]> {
  const rows = await db
    .select()
    .from(monthFlow)
    .where(
      and(
        eq(monthFlow.partnershipId, partnershipId),
        from === undefined ? undefined : gte(monthFlow.month, from),
        to === undefined ? undefined : lte(monthFlow.month, to),
      ),
    )
    .orderBy(asc(monthFlow.month), asc(monthFlow.fromAccount), asc(monthFlow.toAccount))
  return rows.map(({ month, fromAccount, toAccount, amountPence }) => ({
    month,
    from: fromAccount,
    to: toAccount,
    amountPence,
  }))
}

/** The sums of one scope; the same however long the history behind it. */
export async function totalsOfScope(db: Db, partnershipId: string, scope: Scope): Promise<Totals> {
  const subjectId =
    scope.of === 'partnership'
      ? partnershipId
      : scope.of === 'line'
        ? scope.lineId
        : scope.of === 'round'
          ? scope.roundId
          : scope.awardId
  const lineId = scope.of === 'round' || scope.of === 'award' ? (scope.lineId ?? '') : ''
  const [row] = await db
    .select()
    .from(moneyTotal)
    .where(
      and(
        eq(moneyTotal.scope, scope.of),
        eq(moneyTotal.subjectId, subjectId),
        eq(moneyTotal.lineId, lineId),
        eq(moneyTotal.partnershipId, partnershipId),
      ),
    )
  return totalsFrom(row)
}

/** The sums of several lines, rounds or awards, by id; what nothing happened to yet is left out. */
export async function totalsByIds(
  db: Db,
  scope: Exclude<Scope['of'], 'partnership'>,
  ids: readonly string[],
): Promise<Map<string, Totals>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(moneyTotal)
    .where(and(eq(moneyTotal.scope, scope), inArray(moneyTotal.subjectId, [...ids]), eq(moneyTotal.lineId, '')))
  return new Map(rows.map((row) => [row.subjectId, totalsFrom(row)]))
}

/** What each budget line put into a round, by the line's id, in the order to draw from. */
export async function sharesOfRound(db: Db, roundId: string): Promise<Map<string, Totals>> {
  const rows = await db
    .select()
    .from(moneyTotal)
    .where(and(eq(moneyTotal.scope, 'round'), eq(moneyTotal.subjectId, roundId), ne(moneyTotal.lineId, '')))
    .orderBy(asc(moneyTotal.lineId))
  return new Map(rows.map((row) => [row.lineId, totalsFrom(row)]))
}

/** What may be awarded from a round's pot now: what was put into it, less what is promised and paid. */
export async function potOf(db: Db, roundId: string): Promise<Pence> {
  return sum([...(await sharesOfRound(db, roundId)).values()].map(roundHeadroom))
}

/** Ids of the awards on which something is promised and not yet paid. */
export async function awardsOutstanding(db: Db, partnershipId: string, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: moneyTotal.subjectId })
    .from(moneyTotal)
    .where(
      and(
        eq(moneyTotal.partnershipId, partnershipId),
        eq(moneyTotal.scope, 'award'),
        eq(moneyTotal.lineId, ''),
        sql`awarded_pence > paid_on_awards_pence`,
      ),
    )
    .orderBy(asc(moneyTotal.subjectId))
    .limit(most)
  return rows.map((row) => row.id)
}

/** From which lines an award was paid, less what came back to each, in the order to draw from. */
export async function linesPaidOf(db: Db, partnershipId: string, awardId: string) {
  const rows = await db
    .select({ total: moneyTotal, fundId: budgetLine.fundId })
    .from(moneyTotal)
    .innerJoin(budgetLine, eq(budgetLine.id, moneyTotal.lineId))
    .where(
      and(
        eq(moneyTotal.partnershipId, partnershipId),
        eq(moneyTotal.scope, 'award'),
        eq(moneyTotal.subjectId, awardId),
        ne(moneyTotal.lineId, ''),
      ),
    )
    .orderBy(asc(moneyTotal.lineId))
  return rows.map(({ total, fundId }) => ({
    lineId: total.lineId,
    fundId,
    netPaidPence: netPaidPence(totalsFrom(total)),
  }))
}

/** Ids of the awards of which so much was paid and has not come back. */
export async function awardsPaid(db: Db, partnershipId: string, leastPence: Pence, most: number): Promise<string[]> {
  const rows = await db
    .select({ id: moneyTotal.subjectId })
    .from(moneyTotal)
    .where(
      and(
        eq(moneyTotal.partnershipId, partnershipId),
        eq(moneyTotal.scope, 'award'),
        eq(moneyTotal.lineId, ''),
        sql`paid_on_awards_pence - returned_pence >= ${leastPence}`,
      ),
    )
    .orderBy(asc(moneyTotal.subjectId))
    .limit(most)
  return rows.map((row) => row.id)
}

/** What an account of the journal holds. */
export async function balanceOf(db: Db, partnershipId: string, account: Account): Promise<Pence> {
  const [row] = await db
    .select({ amountPence: accountBalance.amountPence })
    .from(accountBalance)
    .where(and(eq(accountBalance.partnershipId, partnershipId), eq(accountBalance.account, account)))
  return row?.amountPence ?? nothing
}

import { and, asc, eq, inArray } from 'drizzle-orm'
import { budgetLine, fund, partnership } from '~db/schema'
import type { BudgetLine } from '~/domain/money'
import type { Db } from '~/platform/world.server'

export type BudgetLineRow = typeof budgetLine.$inferSelect
export type FundRow = typeof fund.$inferSelect

export const lineFrom = ({ id, partnershipId, fundId }: BudgetLineRow): BudgetLine => ({
  id,
  book: partnershipId,
  fundId,
})

/** A line of this partnership; nothing when it is another's. */
export async function lineOf(db: Db, partnershipId: string, id: string): Promise<BudgetLineRow | undefined> {
  const [found] = await db
    .select()
    .from(budgetLine)
    .where(and(eq(budgetLine.id, id), eq(budgetLine.partnershipId, partnershipId)))
  return found
}

/** All budget lines, the newest year first: a handful for each year. */
export async function linesOf(db: Db, partnershipId: string): Promise<BudgetLineRow[]> {
  const rows = await db
    .select()
    .from(budgetLine)
    .where(eq(budgetLine.partnershipId, partnershipId))
    .orderBy(asc(budgetLine.year), asc(budgetLine.name))
  return rows.sort((one, other) => other.year - one.year)
}

/** The funds of budget lines, by the line's id. */
export async function fundsOfLines(db: Db, lineIds: readonly string[]): Promise<Map<string, string>> {
  if (lineIds.length === 0) return new Map()
  const rows = await db
    .select({ id: budgetLine.id, fundId: budgetLine.fundId })
    .from(budgetLine)
    .where(inArray(budgetLine.id, [...lineIds]))
  return new Map(rows.map(({ id, fundId }) => [id, fundId]))
}

export async function fundOf(db: Db, partnershipId: string, id: string): Promise<FundRow | undefined> {
  const [found] = await db
    .select()
    .from(fund)
    .where(and(eq(fund.id, id), eq(fund.partnershipId, partnershipId)))
  return found
}

export const fundsOf = (db: Db, partnershipId: string): Promise<FundRow[]> =>
  db.select().from(fund).where(eq(fund.partnershipId, partnershipId)).orderBy(asc(fund.name))

/** @throws Error when there is no such partnership: an id of ours that leads nowhere. */
export async function partnershipOf(db: Db, id: string): Promise<typeof partnership.$inferSelect> {
  const [found] = await db.select().from(partnership).where(eq(partnership.id, id))
  if (!found) throw new Error(`no partnership ${id}`)
  return found
}

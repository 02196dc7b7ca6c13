import { and, asc, eq, inArray } from 'drizzle-orm'
import { cost, costStep, costWords } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import { costText, type Cost, type CostStep } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

export interface CostOnRecord extends Cost {
  readonly drawDownId: string | null
  /** Who was paid and what for; empty once nobody need know any more. */
  readonly payee: string
  readonly what: string
}

/** What an authoriser confirms: the hash of exactly what will be paid, and to whom. */
export const sealOfCost = (one: CostOnRecord): string => sha256(costText(one, one.payee))

export async function costById(db: Db, partnershipId: string, id: string): Promise<CostOnRecord | undefined> {
  const rows = await db
    .select()
    .from(cost)
    .where(and(eq(cost.id, id), eq(cost.partnershipId, partnershipId)))
  return (await withSteps(db, rows))[0]
}

/** All costs of a partnership, the first first. */
export async function costsOf(db: Db, partnershipId: string): Promise<CostOnRecord[]> {
  const rows = await db
    .select()
    .from(cost)
    .where(eq(cost.partnershipId, partnershipId))
    .orderBy(asc(cost.at), asc(cost.id))
  return withSteps(db, rows)
}

/** The contribution that was prepared on a draw-down, whatever became of it. */
export async function costsOnDrawDown(db: Db, drawDownId: string): Promise<CostOnRecord[]> {
  return withSteps(db, await db.select().from(cost).where(eq(cost.drawDownId, drawDownId)).orderBy(asc(cost.id)))
}

async function withSteps(db: Db, rows: (typeof cost.$inferSelect)[]): Promise<CostOnRecord[]> {
  const all: CostOnRecord[] = []
  for (const some of batches(rows)) {
    const ids = some.map(({ id }) => id)
    const steps = await db.select().from(costStep).where(inArray(costStep.costId, ids)).orderBy(asc(costStep.sequence))
    const words = await db.select().from(costWords).where(inArray(costWords.costId, ids))
    const stepsOf = grouped(steps, ({ costId }) => costId)
    const wordsOf = new Map(words.map((one) => [one.costId, one]))
    for (const row of some) {
      const { id, kind, lineId, fundId, amountPence, payeeId, drawDownId, authorisers } = row
      all.push({
        ...{ id, kind, lineId, fundId, amountPence, payeeId, drawDownId, authorisers },
        book: row.partnershipId,
        payee: wordsOf.get(row.id)?.payee ?? '',
        what: wordsOf.get(row.id)?.what ?? '',
        steps: (stepsOf.get(row.id) ?? []).map(stepFrom),
      })
    }
  }
  return all
}

const stepFrom = ({ to, by, at, confirmed, reason }: typeof costStep.$inferSelect): CostStep => ({
  to,
  by,
  at,
  ...(confirmed !== null && { confirmed }),
  ...(reason !== null && { reason }),
})

/** Writes a new cost, without a step yet. */
export async function insertCost(db: Db, on: Occasion, one: Omit<CostOnRecord, 'steps'>): Promise<void> {
  const { book, payee, what, ...facts } = one
  await db.insert(cost).values({ ...facts, partnershipId: book, at: on.at })
  await db.insert(costWords).values({ costId: one.id, personId: one.payeeId, payee, what })
}

/** Adds a step to a cost that was read in the same transaction. */
export async function addCostStep(
  db: Db,
  on: Occasion,
  { id, steps }: Pick<Cost, 'id' | 'steps'>,
  { to, by, confirmed, reason }: Omit<CostStep, 'at'>,
): Promise<void> {
  await db.insert(costStep).values({ costId: id, sequence: steps.length + 1, to, by, at: on.at, confirmed, reason })
}

/** What costs were for, by the key of their entry in the journal. */
export async function wordsOfCosts(db: Db, costIds: readonly string[]): Promise<Map<string, string>> {
  const words = new Map<string, string>()
  for (const some of batches([...new Set(costIds)])) {
    const rows = await db
      .select({ id: costWords.costId, what: costWords.what })
      .from(costWords)
      .where(inArray(costWords.costId, [...some]))
    for (const { id, what } of rows) words.set(id, what)
  }
  return words
}

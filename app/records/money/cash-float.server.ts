import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { accountBalance, cashCount, cashCountAgreed, cashFloat, cashFloatStep } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import { cash, isCashOf, stateOfFloat, type CashFloat, type FloatCount, type FloatStep } from '~/domain/money'
import { nothing, pence, sum, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { balanceOf } from './totals.server'

export interface FloatOnRecord extends CashFloat {
  readonly number: number
  readonly purpose: string
  readonly steps: readonly (FloatStep & { readonly at: Instant })[]
  readonly counts: readonly (FloatCount & { readonly at: Instant })[]
}

/** All floats of a partnership, the first first. */
export async function floatsOf(db: Db, book: string): Promise<FloatOnRecord[]> {
  const rows = await db.select().from(cashFloat).where(eq(cashFloat.partnershipId, book)).orderBy(asc(cashFloat.number))
  return withParts(db, rows)
}

export async function floatById(db: Db, book: string, id: string): Promise<FloatOnRecord | undefined> {
  const rows = await db
    .select()
    .from(cashFloat)
    .where(and(eq(cashFloat.id, id), eq(cashFloat.partnershipId, book)))
  return (await withParts(db, rows))[0]
}

async function withParts(db: Db, rows: (typeof cashFloat.$inferSelect)[]): Promise<FloatOnRecord[]> {
  const all: FloatOnRecord[] = []
  for (const some of batches(rows)) {
    const ids = some.map(({ id }) => id)
    const steps = await db
      .select()
      .from(cashFloatStep)
      .where(inArray(cashFloatStep.floatId, ids))
      .orderBy(asc(cashFloatStep.sequence))
    const counts = await db
      .select({ count: cashCount, agreedBy: cashCountAgreed.by })
      .from(cashCount)
      .leftJoin(cashCountAgreed, eq(cashCountAgreed.countId, cashCount.id))
      .where(inArray(cashCount.floatId, ids))
      .orderBy(asc(cashCount.sequence))
    const stepsOf = grouped(steps, ({ floatId }) => floatId)
    const countsOf = grouped(counts, ({ count }) => count.floatId)
    for (const { id, partnershipId, fundId, number, holderId, amountPence, purpose } of some) {
      all.push({
        ...{ id, book: partnershipId, fundId, number, holderId, amountPence, purpose },
        steps: (stepsOf.get(id) ?? []).map(({ to, by, at }) => ({ to, by, at })),
        counts: (countsOf.get(id) ?? []).map(({ count, agreedBy }) => ({
          ...{ id: count.id, countedOn: count.countedOn, countedPence: count.countedPence },
          ...{ expectedPence: count.expectedPence, lineId: count.lineId, reason: count.reason },
          ...{ by: count.by, at: count.at, agreedBy },
        })),
      })
    }
  }
  return all
}

/** What the books have in a float. */
export const heldInFloat = (db: Db, { book, fundId, id }: Pick<CashFloat, 'book' | 'fundId' | 'id'>): Promise<Pence> =>
  balanceOf(db, book, cash(fundId, id))

/** What every fund of a partnership has as cash in somebody's hands. */
export async function heldInCash(db: Db, book: string): Promise<Map<string, Pence>> {
  const held = new Map<string, Pence>()
  for (const float of await floatsOf(db, book)) {
    held.set(float.fundId, pence((held.get(float.fundId) ?? 0) + (await heldInFloat(db, float))))
  }
  return held
}

/** Floats of a fund that are with their holders, and what is in each. */
export async function floatsToPayFrom(db: Db, book: string, fundId: string) {
  const open = (await floatsOf(db, book)).filter((one) => one.fundId === fundId && stateOfFloat(one) === 'drawn')
  const found: { float: FloatOnRecord; heldPence: Pence }[] = []
  for (const float of open) found.push({ float, heldPence: await heldInFloat(db, float) })
  return found
}

/** What a fund's floats have together: what could be paid in cash. */
export async function cashOfFund(db: Db, book: string, fundId: string): Promise<Pence> {
  const rows = await db.select().from(accountBalance).where(eq(accountBalance.partnershipId, book))
  const own = rows.filter(({ account }) => isCashOf(account, fundId))
  return own.length === 0 ? nothing : sum(own.map(({ amountPence }) => amountPence))
}

export async function insertFloat(
  db: Db,
  on: Occasion,
  one: Pick<FloatOnRecord, 'id' | 'book' | 'fundId' | 'holderId' | 'amountPence' | 'purpose'>,
): Promise<number> {
  const { book, ...facts } = one
  const [last] = await db
    .select({ number: cashFloat.number })
    .from(cashFloat)
    .where(eq(cashFloat.partnershipId, book))
    .orderBy(desc(cashFloat.number))
    .limit(1)
  const number = (last?.number ?? 0) + 1
  await db.insert(cashFloat).values({ ...facts, partnershipId: book, number, at: on.at })
  return number
}

/** Adds a step to a float that was read in the same transaction. */
export async function addFloatStep(db: Db, on: Occasion, float: Pick<CashFloat, 'id' | 'steps'>, step: FloatStep) {
  const sequence = float.steps.length + 1
  await db.insert(cashFloatStep).values({ floatId: float.id, sequence, to: step.to, by: step.by, at: on.at })
}

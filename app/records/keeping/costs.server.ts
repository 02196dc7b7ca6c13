import { and, asc, eq, inArray, lte, ne } from 'drizzle-orm'
import { cost, costStep, costWords } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import type { Db } from '~/platform/world.server'
import type { Asked, KeptPlace } from './place.server'

const settled = new Set<string>(['paid', 'came-back', 'cancelled'])

/**
 * Whom a cost was paid to, and what for, once the financial year in which it was settled is long enough over: as long as
 * the payee of an award is known. The cost and its steps stay: they are the books.
 */
export const costs: readonly KeptPlace[] = [
  {
    kind: 'funded',
    due: costsDue,
    letGo: async (db, ids) => {
      await db
        .update(costWords)
        .set({ payee: '', what: '', personId: null })
        .where(inArray(costWords.costId, [...ids]))
    },
  },
]

async function costsDue(db: Db, { partnershipId, upTo, most }: Asked): Promise<string[]> {
  const old = await db
    .select({ id: cost.id })
    .from(cost)
    .innerJoin(costWords, eq(costWords.costId, cost.id))
    .where(and(eq(cost.partnershipId, partnershipId ?? ''), lte(cost.at, upTo), ne(costWords.payee, '')))
    .orderBy(asc(cost.at))
  const due: string[] = []
  for (const some of batches(old)) {
    const ids = some.map(({ id }) => id)
    const steps = await db.select().from(costStep).where(inArray(costStep.costId, ids)).orderBy(asc(costStep.sequence))
    for (const [id, own] of grouped(steps, ({ costId }) => costId)) {
      const last = own.at(-1)
      // One that nobody settled is not over, however old.
      if (last && settled.has(last.to) && last.at <= upTo) due.push(id)
    }
  }
  return due.slice(0, most)
}

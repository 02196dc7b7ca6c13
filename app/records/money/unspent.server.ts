import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { award, unspentCash, unspentReminder, unspentTold } from '~db/schema'
import { stillToCome, type TakenCash } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { batches } from '~/domain/batches'
import type { Db } from '~/platform/world.server'
import { totalsOfScope } from './totals.server'

export type ToldOnRecord = typeof unspentTold.$inferSelect
export type CashOnRecord = typeof unspentCash.$inferSelect

/** Everything that was told of money left of an award, the oldest first. */
export const tellingsOf = (db: Db, awardId: string): Promise<ToldOnRecord[]> =>
  db
    .select()
    .from(unspentTold)
    .where(eq(unspentTold.awardId, awardId))
    .orderBy(asc(unspentTold.toldAt), asc(unspentTold.id))

/** Cash of an award that was taken, the oldest first. */
export const cashBackOf = (db: Db, awardId: string): Promise<CashOnRecord[]> =>
  db
    .select()
    .from(unspentCash)
    .where(eq(unspentCash.awardId, awardId))
    .orderBy(asc(unspentCash.takenAt), asc(unspentCash.id))

/** What has come back of an award by now. */
export const returnedOf = async (db: Db, book: string, awardId: string): Promise<Pence> =>
  (await totalsOfScope(db, book, { of: 'award', awardId })).returnedPence

/** What was told last of an award and has not all come back, and how much of it is still to come. */
export async function openTelling(
  db: Db,
  book: string,
  awardId: string,
): Promise<(ToldOnRecord & { readonly openPence: Pence }) | undefined> {
  const last = (await tellingsOf(db, awardId)).at(-1)
  if (!last) return undefined
  const openPence = stillToCome(last, await returnedOf(db, book, awardId))
  return openPence > 0 ? { ...last, openPence } : undefined
}

/** Awards of a partnership of which somebody said that money is left, and did not take it back; come back or not. */
export async function awardsToldOf(db: Db, partnershipId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: unspentTold.awardId })
    .from(unspentTold)
    .innerJoin(award, eq(award.id, unspentTold.awardId))
    .where(and(eq(award.partnershipId, partnershipId), isNull(unspentTold.takenBackAt)))
  return rows.map(({ id }) => id).sort()
}

/** Cash of a partnership that one has taken and nobody has seen yet. */
export async function cashUnseen(db: Db, partnershipId: string): Promise<CashOnRecord[]> {
  const rows = await db
    .select({ cash: unspentCash })
    .from(unspentCash)
    .innerJoin(award, eq(award.id, unspentCash.awardId))
    .where(and(eq(award.partnershipId, partnershipId), isNull(unspentCash.answer)))
    .orderBy(asc(unspentCash.takenAt), asc(unspentCash.id))
  return rows.map(({ cash }) => cash)
}

/** The same of these awards, seen or not, as the laws see it. */
export async function cashBackAsFacts(
  db: Db,
  awards: readonly { readonly id: string; readonly book: string }[],
): Promise<TakenCash[]> {
  const bookOf = new Map(awards.map(({ id, book }) => [id, book]))
  const found: TakenCash[] = []
  for (const some of batches([...bookOf.keys()])) {
    const rows = await db.select().from(unspentCash).where(inArray(unspentCash.awardId, some)).orderBy(asc(unspentCash.id)) // prettier-ignore
    found.push(...rows.map((row) => ({ ...row, book: bookOf.get(row.awardId) ?? '' })))
  }
  return found
}

/** Which letters have asked for what was told of. */
export async function remindersOf(db: Db, toldId: string): Promise<number[]> {
  const rows = await db
    .select({ number: unspentReminder.number })
    .from(unspentReminder)
    .where(eq(unspentReminder.toldId, toldId))
  return rows.map(({ number }) => number)
}

import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { award, awardChange } from '~db/schema'
import type { AskedChange } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** Everything that was asked to be changed of these awards, the oldest first. */
export async function changesOf(db: Db, awardIds: readonly string[]): Promise<AskedChange[]> {
  if (awardIds.length === 0) return []
  return db
    .select()
    .from(awardChange)
    .where(inArray(awardChange.awardId, [...awardIds]))
    .orderBy(asc(awardChange.awardId), asc(awardChange.askedAt), asc(awardChange.id))
}

/** What waits for somebody to agree, of one partnership. */
export async function changesWaiting(db: Db, partnershipId: string): Promise<AskedChange[]> {
  const rows = await db
    .select({ change: awardChange })
    .from(awardChange)
    .innerJoin(award, eq(award.id, awardChange.awardId))
    .where(and(eq(award.partnershipId, partnershipId), isNull(awardChange.answer)))
    .orderBy(asc(awardChange.askedAt), asc(awardChange.id))
  return rows.map(({ change }) => change)
}

/** Writes down what is asked. */
export async function insertChange(
  db: Db,
  on: Occasion,
  asked: Pick<AskedChange, 'id' | 'awardId' | 'kind' | 'amountPence' | 'doneBy' | 'reason'>,
): Promise<void> {
  if (on.by === null) throw new Error('a change is asked by a person')
  await db.insert(awardChange).values({ ...asked, askedBy: on.by, askedAt: on.at })
}

/** Writes down the answer to what waits. */
export async function answerChange(db: Db, on: Occasion, id: string, answer: 'agreed' | 'declined'): Promise<void> {
  await db
    .update(awardChange)
    .set({ answer, answeredBy: on.by, answeredAt: on.at })
    .where(and(eq(awardChange.id, id), isNull(awardChange.answer)))
}

import { asc, count, eq, inArray } from 'drizzle-orm'
import { keptWords } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** So many wait at a time, for all people together: with what one may be long, some 90 MB. */
export const mostKeptWords = 1_000

/**
 * Keeps words that are locked already. It is done for people who are signed out, so it asks nobody's permission, and
 * whoever fills it pushes out the oldest: she whose session has just ended is there still, and comes for hers first.
 */
export async function keepWords(db: Db, words: { id: string; at: Instant; locked: string }): Promise<void> {
  const [found] = await db.select({ inAll: count() }).from(keptWords)
  const tooMany = (found?.inAll ?? 0) - mostKeptWords + 1
  if (tooMany > 0) {
    const oldest = await db
      .select({ id: keptWords.id })
      .from(keptWords)
      .orderBy(asc(keptWords.at), asc(keptWords.id))
      .limit(tooMany)
    const ids = oldest.map(({ id }) => id)
    await db.delete(keptWords).where(inArray(keptWords.id, ids))
  }
  await db.insert(keptWords).values(words)
}

/** They have been given back. */
export async function letWordsGo(db: Db, id: string): Promise<void> {
  await db.delete(keptWords).where(eq(keptWords.id, id))
}

import { eq } from 'drizzle-orm'
import { digestStanding, letterChoice } from '~db/schema'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { letterChoiceByToken } from '~/records/people/letter-choice.server'

/**
 * No more news for whoever the link in a letter belongs to: she need not sign in, and stopping twice is stopping once.
 * False when nobody's letters have that link (any more).
 */
export async function stopNews(db: Db, on: Occasion, token: string): Promise<boolean> {
  const found = await letterChoiceByToken(db, token)
  if (!found) return false
  if (found.news === 'none') return true
  const { personId } = found
  await db.update(letterChoice).set({ news: 'none', chosenAt: on.at }).where(eq(letterChoice.personId, personId))
  await db.delete(digestStanding).where(eq(digestStanding.personId, personId))
  return true
}

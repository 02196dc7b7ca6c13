import type { Db } from '~/platform/world.server'
import { letterChoiceByToken } from '~/records/people/letter-choice.server'

/** What the link in a letter would do: stop letters, find them stopped, or know nobody (any more). */
export async function newsStoppable(db: Db, token: string): Promise<'coming' | 'stopped' | 'unknown'> {
  const found = await letterChoiceByToken(db, token)
  if (!found) return 'unknown'
  return found.news === 'none' ? 'stopped' : 'coming'
}

import { eq } from 'drizzle-orm'
import { letterChoice } from '~db/schema'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

export type LetterChoiceRow = typeof letterChoice.$inferSelect

/** What the links in someone's letters know her by. It says nothing of her, and only this installation can make it. */
export const stopToken = (secrets: Secrets, personId: string): string => secrets.hash('letters', personId)

/** Makes sure that the link in a letter will find her. */
export async function rememberStopToken(db: Db, secrets: Secrets, personId: string): Promise<void> {
  const stopHash = sha256(stopToken(secrets, personId))
  await db
    .insert(letterChoice)
    .values({ personId, stopHash })
    // Another installation's key made another one.
    .onConflictDoUpdate({ target: letterChoice.personId, set: { stopHash } })
}

export async function letterChoiceOf(db: Db, personId: string): Promise<LetterChoiceRow | undefined> {
  const [found] = await db.select().from(letterChoice).where(eq(letterChoice.personId, personId))
  return found
}

export async function letterChoiceByToken(db: Db, token: string): Promise<LetterChoiceRow | undefined> {
  const [found] = await db
    .select()
    .from(letterChoice)
    .where(eq(letterChoice.stopHash, sha256(token)))
  return found
}

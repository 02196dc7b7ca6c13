import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { passkey, passkeyChallenge } from '~db/schema'
import { challengeWorksFor, type ChallengePurpose, type PasskeyEnding } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

export type PasskeyRow = typeof passkey.$inferSelect

/** The passkeys someone can sign in with, the oldest first. */
export const passkeysOf = (db: Db, personId: string): Promise<PasskeyRow[]> =>
  db
    .select()
    .from(passkey)
    .where(and(eq(passkey.personId, personId), isNull(passkey.endedAt)))
    .orderBy(asc(passkey.createdAt), asc(passkey.id))

/** Why the passkey ended that someone had last; nothing when none of hers has. */
export async function lastPasskeyEnding(db: Db, personId: string): Promise<PasskeyEnding | null> {
  const [found] = await db
    .select({ because: passkey.endedBecause })
    .from(passkey)
    .where(and(eq(passkey.personId, personId), isNotNull(passkey.endedAt)))
    .orderBy(desc(passkey.endedAt))
    .limit(1)
  return found?.because ?? null
}

export async function passkeyById(db: Db, id: string): Promise<PasskeyRow | undefined> {
  const [found] = await db.select().from(passkey).where(eq(passkey.id, id))
  return found
}

/** A challenge as it was answered: its text, by the browser with this secret, for this purpose, by this person. */
export interface ChallengeAnswered {
  readonly challenge: string
  readonly browser: string
  readonly purpose: ChallengePurpose
  /** Nobody, where she is signing in. */
  readonly personId: string | null
}

export async function addChallenge(db: Db, on: Occasion, secrets: Secrets, asked: ChallengeAnswered): Promise<void> {
  await db.insert(passkeyChallenge).values({
    id: sha256(asked.challenge),
    purpose: asked.purpose,
    browserHash: secrets.hash('browser', asked.browser),
    personId: asked.personId,
    expiresAt: later(on.at, challengeWorksFor),
  })
}

/** Takes a challenge off the list: it is answered once, in time, by the one who asked and in her browser, or not at all. */
export async function takeChallenge(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  answered: ChallengeAnswered,
): Promise<Outcome<object, 'passkey-asked-too-long-ago'>> {
  const id = sha256(answered.challenge)
  const [found] = await db.select().from(passkeyChallenge).where(eq(passkeyChallenge.id, id))
  if (found) await db.delete(passkeyChallenge).where(eq(passkeyChallenge.id, id))
  const holds =
    found !== undefined &&
    on.at < found.expiresAt &&
    found.purpose === answered.purpose &&
    found.personId === answered.personId &&
    found.browserHash === secrets.hash('browser', answered.browser)
  return holds ? { ok: true } : refuse('passkey-asked-too-long-ago')
}

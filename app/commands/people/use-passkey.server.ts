import { eq } from 'drizzle-orm'
import { passkey, session } from '~db/schema'
import { looksCopied } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { passkeyById, takeChallenge, type ChallengeAnswered } from '~/records/people/passkey.server'
import { startSession, type NewSession } from './start-session.server'

/** What a device answered, once its signature was found to hold. */
export interface PasskeyUsed {
  readonly passkeyId: string
  readonly counted: number
  readonly asked: ChallengeAnswered
}

export type NotThisPasskey = 'passkey-asked-too-long-ago' | 'passkey-unknown' | 'passkey-ended' | 'passkey-copied'

/** Signs in whoever the passkey belongs to: she has just shown that it is she. */
export async function signInWithPasskey(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  used: PasskeyUsed,
  newSession: Omit<NewSession, 'means'>,
): Promise<Outcome<{ personId: string; endsAt: Instant }, NotThisPasskey>> {
  const owner = await acceptPasskey(db, on, secrets, used)
  if (!owner.ok) return owner
  const endsAt = await startSession(db, on, owner.personId, { ...newSession, means: 'passkey' })
  return { ok: true, personId: owner.personId, endsAt }
}

/**
 * Shows once more that it is she, in a session she has: it goes on as long as it would have, under a new secret, so that
 * one that was seen before is worth nothing now.
 */
export async function stepUp(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  used: PasskeyUsed,
  { sessionId, token }: { readonly sessionId: string; readonly token: string },
): Promise<Outcome<{ endsAt: Instant }, NotThisPasskey | 'sign-in-first'>> {
  const owner = await acceptPasskey(db, on, secrets, used)
  if (!owner.ok) return owner
  const [now] = await db.select().from(session).where(eq(session.id, sessionId))
  if (now?.personId !== owner.personId || owner.personId !== on.by) return refuse('sign-in-first')
  await db.delete(session).where(eq(session.id, sessionId))
  await db.insert(session).values({ ...now, id: sha256(token), seenAt: on.at, provedAt: on.at })
  return { ok: true, endsAt: now.expiresAt }
}

async function acceptPasskey(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { passkeyId, counted, asked }: PasskeyUsed,
): Promise<Outcome<{ personId: string }, NotThisPasskey>> {
  const taken = await takeChallenge(db, on, secrets, asked)
  if (!taken.ok) return taken
  const found = await passkeyById(db, passkeyId)
  if (!found || (asked.personId !== null && asked.personId !== found.personId)) return refuse('passkey-unknown')
  if (found.endedAt !== null) return refuse(found.endedBecause === 'copied' ? 'passkey-copied' : 'passkey-ended')
  if (looksCopied(found.counted, counted)) {
    // Which of the two is hers cannot be told: neither works any more, nor does what they opened.
    await db.update(passkey).set({ endedAt: on.at, endedBecause: 'copied' }).where(eq(passkey.id, passkeyId))
    await db.delete(session).where(eq(session.personId, found.personId))
    return refuse('passkey-copied')
  }
  await db.update(passkey).set({ counted, usedAt: on.at }).where(eq(passkey.id, passkeyId))
  return { ok: true, personId: found.personId }
}

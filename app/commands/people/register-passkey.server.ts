import { eq } from 'drizzle-orm'
import { passkey, recovery, session } from '~db/schema'
import { isFromInbox, mayRegisterPasskey, recoveryState, type NotRegistered } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { NewPasskey } from '~/platform/web-authn.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { tellFellowOfficers, type LetterAbout } from '~/records/people/fellow-officers.server'
import { passkeyById, passkeysOf, takeChallenge, type ChallengeAnswered } from '~/records/people/passkey.server'
import { newestRecoveryOf, spokenForFirst } from '~/records/people/recovery.server'
import { tellOfRecovery } from './recover.server'

export interface Registration {
  readonly passkey: NewPasskey
  /** What she calls it. */
  readonly name: string
  readonly asked: ChallengeAnswered
  readonly sessionId: string
  /** The session's new secret. */
  readonly token: string
}

export type NotRegisteredHere = NotRegistered | 'sign-in-first' | 'passkey-asked-too-long-ago' | 'passkey-known-already'

/**
 * Adds a passkey to someone's list. Where she is an officer it is written in the record, and the first one is told to the
 * other officers: it is what lets her act for all. To have made it is to have shown that it is she.
 */
export async function registerPasskey(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  { passkey: made, name, asked, sessionId, token }: Registration,
  letters: { readonly first: LetterAbout; readonly recovered: LetterAbout },
): Promise<Outcome<{ first: boolean; recovered: boolean; endsAt: Instant }, NotRegisteredHere>> {
  const taken = await takeChallenge(db, on, secrets, asked)
  if (!taken.ok) return taken
  const [now] = await db.select().from(session).where(eq(session.id, sessionId))
  if (!now || now.personId !== on.by || on.by !== asked.personId) return refuse('sign-in-first')
  const own = await passkeysOf(db, now.personId)
  const { means, createdAt: signedInAt, provedAt } = now
  const vouchedFor = await newestRecoveryOf(db, now.personId)
  // By her inbox only: whoever holds the lost one could show it, and would end hers.
  const ready = vouchedFor !== undefined && recoveryState(vouchedFor, on.at) === 'ready'
  const recovered = ready && isFromInbox({ means, signedInAt }, on.at)
  const mustBeSpokenFor = await spokenForFirst(db, now.personId, on.at)
  const may = mayRegisterPasskey(
    { passkeys: own.length, means, signedInAt, provedAt, mustBeSpokenFor, recovered },
    on.at,
  )
  if (!may.ok) return may
  if (await passkeyById(db, made.id)) return refuse('passkey-known-already')

  if (recovered) {
    // Those she had are lost, or in somebody's hands, and so may be where they signed in.
    await db.delete(session).where(eq(session.personId, now.personId))
    for (const lost of own)
      await db.update(passkey).set({ endedAt: on.at, endedBecause: 'lost' }).where(eq(passkey.id, lost.id))
    await db.update(recovery).set({ usedAt: on.at }).where(eq(recovery.id, vouchedFor.id))
    await tellOfRecovery(db, on, now.personId, `${vouchedFor.id}:used`, letters.recovered)
  }
  const { id, publicKey, counted, transports } = made
  await db
    .insert(passkey)
    .values({ id, personId: now.personId, name, publicKey, counted, transports, createdAt: on.at })
  await db.delete(session).where(eq(session.id, sessionId))
  await db.insert(session).values({ ...now, id: sha256(token), seenAt: on.at, provedAt: on.at })
  const first = own.length === 0 && !recovered
  const told = await tellFellowOfficers(db, on, now.personId, `passkey:${id}`, first ? letters.first : undefined)
  for (const office of told.offices)
    await recordAct(db, on, office.id, 'passkey.manage', `person:${now.personId}`, {
      added: sha256(id),
      first,
      recovered,
    })
  return { ok: true, first, recovered, endsAt: now.expiresAt }
}

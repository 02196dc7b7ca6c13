import { eq } from 'drizzle-orm'
import { session } from '~db/schema'
import { isUnderWay, mayRegisterPasskey, recoveryReadyAt, recoveryState } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { isOfficerNow } from '~/records/people/fellow-officers.server'
import { newestRecoveryOf, spokenForFirst } from '~/records/people/recovery.server'
import { passkeysOf } from '~/records/people/passkey.server'

export interface OwnPasskey {
  readonly id: string
  readonly name: string
  readonly createdAt: Instant
  readonly usedAt: Instant | null
}

/** The passkeys someone can sign in with, for her own page. */
export async function ownPasskeys(db: Db, personId: string): Promise<OwnPasskey[]> {
  const rows = await passkeysOf(db, personId)
  return rows.map(({ id, name, createdAt, usedAt }) => ({ id, name, createdAt, usedAt }))
}

/** For the page of her passkeys: the list, and whether this session may add one; nothing when the session is over. */
export async function passkeysPage(db: Db, sessionId: string, now: Instant) {
  const [here] = await db.select().from(session).where(eq(session.id, sessionId))
  if (!here) return null
  const { personId, means, createdAt: signedInAt, provedAt } = here
  const passkeys = await ownPasskeys(db, personId)
  const asked = await newestRecoveryOf(db, personId)
  const state = asked ? recoveryState(asked, now) : null
  const recovered = state === 'ready'
  const mustBeSpokenFor = await spokenForFirst(db, personId, now)
  const may = mayRegisterPasskey(
    { passkeys: passkeys.length, means, signedInAt, provedAt, mustBeSpokenFor, recovered },
    now,
  )
  const isOfficer = await isOfficerNow(db, personId, now)
  const mayAskRecovery = isOfficer && (passkeys.length > 0 || mustBeSpokenFor)
  const recovery = asked && state && isUnderWay(state) ? { id: asked.id, state, readyAt: recoveryReadyAt(asked) } : null
  return { passkeys, isOfficer, recovery, mayAskRecovery, mayAdd: may.ok ? null : may }
}

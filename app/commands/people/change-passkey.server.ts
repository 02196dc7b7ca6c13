import { and, eq, ne } from 'drizzle-orm'
import { passkey, session } from '~db/schema'
import { mayRemovePasskey, provedLately } from '~/domain/people'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { isOfficerNow, officesOf } from '~/records/people/fellow-officers.server'
import { passkeysOf, type PasskeyRow } from '~/records/people/passkey.server'

/** Calls one of her own passkeys something else. */
export async function renamePasskey(
  db: Db,
  on: Occasion,
  id: string,
  name: string,
): Promise<Outcome<object, 'passkey-unknown'>> {
  const own = await ownPasskey(db, on, id)
  if (!own.ok) return own
  await db.update(passkey).set({ name }).where(eq(passkey.id, id))
  return ok
}

/**
 * Takes one of her own passkeys off the list, for good; not an officer's last one. Wherever else she is signed in she is
 * signed out: the device may be in somebody's hands.
 */
export async function removePasskey(
  db: Db,
  on: Occasion,
  id: string,
  sessionId: string,
): Promise<Outcome<object, 'passkey-unknown' | 'last-passkey' | 'step-up-first'>> {
  const own = await ownPasskey(db, on, id)
  if (!own.ok) return own
  const offices = await officesOf(db, own.found.personId, on.at)
  const may = mayRemovePasskey(own.howMany, await isOfficerNow(db, own.found.personId, on.at))
  if (!may.ok) return may
  const proved = provedLately(on.provedAt, on.at)
  if (!proved.ok) return proved
  await db.update(passkey).set({ endedAt: on.at, endedBecause: 'removed' }).where(eq(passkey.id, id))
  await db.delete(session).where(and(eq(session.personId, own.found.personId), ne(session.id, sessionId)))
  for (const office of offices)
    await recordAct(db, on, office.id, 'passkey.manage', `person:${own.found.personId}`, { removed: sha256(id) })
  return ok
}

async function ownPasskey(
  db: Db,
  on: Occasion,
  id: string,
): Promise<Outcome<{ found: PasskeyRow; howMany: number }, 'passkey-unknown'>> {
  const all = on.by === null ? [] : await passkeysOf(db, on.by)
  const found = all.find((one) => one.id === id)
  return found ? { ok: true, found, howMany: all.length } : refuse('passkey-unknown')
}

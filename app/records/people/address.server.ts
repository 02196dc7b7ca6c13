import { provedLately } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorAtLarge } from './actor.server'
import { isOfficerNow } from './fellow-officers.server'
import { passkeysOf } from './passkey.server'

export type NotHerAddress = NotAllowed | 'not-with-a-helper'

/**
 * Whether whoever is at the keyboard may say where she is written to. Her address is her way in: an officer, and whoever
 * has a passkey, shows with it first that it is she; and nobody else does it for her.
 */
export async function mayChangeAddress(db: Db, on: Occasion): Promise<Outcome<{ personId: string }, NotHerAddress>> {
  const actor = await actorAtLarge(db, on.by, on.at)
  const allowed = may(actor, 'own-address.change', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (on.helper) return refuse('not-with-a-helper')
  const { personId } = actor
  const guarded = (await isOfficerNow(db, personId, on.at)) || (await passkeysOf(db, personId)).length > 0
  const proved = guarded ? provedLately(on.provedAt, on.at) : undefined
  return proved && !proved.ok ? proved : { ok: true, personId }
}

import { invitationState } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { invitationById, invitationCode } from '~/records/people/invitation.server'

/** What a printed invitation says; nothing when it has no code, or its code no longer opens anything. */
export async function invitationToPrint(db: Db, secrets: Secrets, partnershipId: string, id: string, now: Instant) {
  const found = await invitationById(db, partnershipId, id)
  if (!found || found.codeHash === null || invitationState(found, now) !== 'waiting') return undefined
  return { name: found.name, code: invitationCode(secrets, id), expiresAt: found.expiresAt }
}

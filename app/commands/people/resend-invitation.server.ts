import { eq } from 'drizzle-orm'
import { invitation } from '~db/schema'
import { invitationLasts, mayResend, type NotResent } from '~/domain/people'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { invitationById, postInvitations, type InvitationLetter } from '~/records/people/invitation.server'
import { inviterIn } from '~/records/people/inviter.server'

/** Sends an invitation that has not been taken up once more; it then stands for another thirty days. */
export async function resendInvitation(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  id: string,
  letter: InvitationLetter,
): Promise<Outcome<object, NotAllowed | NotResent | 'invitation-unknown'>> {
  const inviter = await inviterIn(db, on, partnershipId)
  if (!inviter.ok) return inviter
  const found = await invitationById(db, partnershipId, id)
  if (!found) return refuse('invitation-unknown')
  const allowed = mayResend(found, on.at)
  if (!allowed.ok) return allowed
  const sent = { sentAt: on.at, timesSent: found.timesSent + 1, expiresAt: later(on.at, invitationLasts) }
  await db.update(invitation).set(sent).where(eq(invitation.id, id))
  await postInvitations(db, on, secrets, [{ ...found, ...sent }], letter)
  return { ok: true }
}

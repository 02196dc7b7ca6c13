import { eq } from 'drizzle-orm'
import { invitation } from '~db/schema'
import { mayWithdrawInvitation, type InvitationOver } from '~/domain/people'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { invitationById } from '~/records/people/invitation.server'
import { inviterIn } from '~/records/people/inviter.server'

/** Takes back an invitation that has not been taken up: its link and its code stop working, and the address goes. */
export async function withdrawInvitation(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<object, NotAllowed | InvitationOver | 'invitation-unknown'>> {
  const inviter = await inviterIn(db, on, partnershipId)
  if (!inviter.ok) return inviter
  const found = await invitationById(db, partnershipId, id)
  if (!found) return refuse('invitation-unknown')
  const allowed = mayWithdrawInvitation(found)
  if (!allowed.ok) return allowed
  const withdrawn = { withdrawnAt: on.at, withdrawnBy: inviter.actor.personId, email: null, codeHash: null }
  await db.update(invitation).set(withdrawn).where(eq(invitation.id, id))
  await recordAct(db, on, partnershipId, 'invitation.withdraw', id)
  return { ok: true }
}

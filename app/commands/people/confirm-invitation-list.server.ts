import { and, eq } from 'drizzle-orm'
import { invitationList } from '~db/schema'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { inviterIn } from '~/records/people/inviter.server'

/**
 * Lets the rows of a list that can go, go: the letters follow by the clock, some at a time. Pressed twice it happens once.
 * A role on it is a wish that the list's own judge allowed; it is asked again who may wish when each is agreed to.
 */
export async function confirmInvitationList(
  db: Db,
  on: Occasion,
  partnershipId: string,
  listId: string,
): Promise<Outcome<object, NotAllowed | 'list-gone' | 'list-nobody-to-invite'>> {
  const inviter = await inviterIn(db, on, partnershipId)
  if (!inviter.ok) return inviter
  const [list] = await db
    .select()
    .from(invitationList)
    .where(and(eq(invitationList.id, listId), eq(invitationList.partnershipId, partnershipId)))
  if (!list) return refuse('list-gone')
  if (list.confirmedAt !== null) return { ok: true }
  if (list.people === 0) return refuse('list-nobody-to-invite')
  await db.update(invitationList).set({ confirmedAt: on.at }).where(eq(invitationList.id, listId))
  await recordAct(db, on, partnershipId, 'invitation.send', listId, { people: list.people })
  return { ok: true }
}

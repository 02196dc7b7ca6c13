import { and, eq, gt, sum } from 'drizzle-orm'
import { invitationList, invitationListPart } from '~db/schema'
import { mayInviteListed } from '~/domain/people'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import { days, later, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { inviterIn, mayWishNow } from '~/records/people/inviter.server'

/**
 * Lets the rows of a list that can go, go: the letters follow by the clock, some at a time. Pressed twice it happens once.
 * A role on it is the wish of whoever lets it go, and who shows that it is she.
 */
export async function confirmInvitationList(
  db: Db,
  on: Occasion,
  partnershipId: string,
  listId: string,
): Promise<
  Outcome<object, NotAllowed | 'list-gone' | 'list-nobody-to-invite' | 'list-many-today' | 'row-role-not-yours'>
> {
  const inviter = await inviterIn(db, on, partnershipId)
  if (!inviter.ok) return inviter
  const [list] = await db
    .select()
    .from(invitationList)
    .where(and(eq(invitationList.id, listId), eq(invitationList.partnershipId, partnershipId)))
  if (!list) return refuse('list-gone')
  if (list.confirmedAt !== null) return { ok: true }
  if (list.people === 0) return refuse('list-nobody-to-invite')
  const wishes = await wishesRoles(db, listId)
  if (wishes) {
    const wish = mayWishNow(inviter.actor, on)
    if (!wish.ok) return wish
  }
  const today = await listedSince(db, partnershipId, later(on.at, -days(1)))
  const allowed = mayInviteListed(list.people, today)
  if (!allowed.ok) return allowed
  const confirmed = { confirmedAt: on.at, ...(wishes ? { createdBy: inviter.actor.personId } : {}) }
  await db.update(invitationList).set(confirmed).where(eq(invitationList.id, listId))
  await recordAct(db, on, partnershipId, 'invitation.send', listId, { people: list.people })
  return { ok: true }
}

/** Whether a role is wished for anybody on it. */
async function wishesRoles(db: Db, listId: string): Promise<boolean> {
  const parts = await db
    .select({ people: invitationListPart.people })
    .from(invitationListPart)
    .where(eq(invitationListPart.listId, listId))
  return parts.some(({ people }) => people.some(({ role }) => role !== null))
}

/** How many people stand on the lists that were let go since then. */
async function listedSince(db: Db, partnershipId: string, since: Instant): Promise<number> {
  const [found] = await db
    .select({ people: sum(invitationList.people) })
    .from(invitationList)
    .where(and(eq(invitationList.partnershipId, partnershipId), gt(invitationList.confirmedAt, since)))
  return Number(found?.people ?? 0)
}

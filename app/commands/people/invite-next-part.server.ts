import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { invitation, invitationList, invitationListPart } from '~db/schema'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import {
  knownAddresses,
  newInvitation,
  postInvitations,
  type InvitationLetter,
} from '~/records/people/invitation.server'

/** The letters of a long list leave one by one, so that somebody's code to sign in never waits behind them all. */
const letterEveryMilliseconds = 250

export interface ListToSend {
  readonly id: string
  readonly partnershipId: string
  readonly origin: string
}

/** The list that has waited longest to be sent; nothing when none does. */
export async function listToSend(db: Db): Promise<ListToSend | undefined> {
  const [list] = await db
    .select({ id: invitationList.id, partnershipId: invitationList.partnershipId, origin: invitationList.origin })
    .from(invitationList)
    .where(and(isNotNull(invitationList.confirmedAt), isNull(invitationList.doneAt)))
    .orderBy(asc(invitationList.confirmedAt))
    .limit(1)
  return list
}

/**
 * Invites the next people of a confirmed list, and takes them off it in the same transaction: however often it is
 * stopped, and whoever goes on with it, each is invited once. Whoever has come or been invited since is left out. True
 * when there is no more to do.
 */
export async function inviteNextPart(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  listId: string,
  letter: InvitationLetter,
): Promise<boolean> {
  const [list] = await db.select().from(invitationList).where(eq(invitationList.id, listId))
  if (!list || list.confirmedAt === null || list.doneAt !== null) return true
  const [part] = await db
    .select()
    .from(invitationListPart)
    .where(eq(invitationListPart.listId, listId))
    .orderBy(asc(invitationListPart.position))
    .limit(1)
  if (!part) {
    await db.update(invitationList).set({ doneAt: on.at }).where(eq(invitationList.id, listId))
    return true
  }
  const emails = part.people.map(({ email }) => email)
  const { hereAlready, invitedAlready } = await knownAddresses(db, list.partnershipId, emails, on.at)
  const going = part.people.filter(({ email }) => !hereAlready.has(email) && !invitedAlready.has(email))
  const acting = { ...on, by: list.createdBy }
  const rows = going.map((one) => newInvitation(acting, secrets, list.partnershipId, one, list, list.id))
  if (rows.length > 0) await db.insert(invitation).values(rows)
  const { confirmedAt, invited } = list
  const dueAt = (place: number) => later(confirmedAt, (invited + place) * letterEveryMilliseconds)
  const letters = rows.map((row, place) => ({ ...row, dueAt: dueAt(place) }))
  await postInvitations(db, on, secrets, letters, letter)
  const byPosition = eq(invitationListPart.position, part.position)
  await db.delete(invitationListPart).where(and(eq(invitationListPart.listId, listId), byPosition))
  await db
    .update(invitationList)
    .set({ invited: list.invited + rows.length, leftOut: list.leftOut + part.people.length - rows.length })
    .where(eq(invitationList.id, listId))
  return false
}

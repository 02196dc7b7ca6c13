import { and, eq, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { invitation, invitationList, invitationListPart } from '~db/schema'
import { days, hours, later } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'

/** A list that nobody confirmed, and the rows of one that could not go, are kept this long. */
const listKeptFor = hours(1)
/** The address of somebody who never came is kept this long after the invitation ran out. */
const addressKeptFor = days(30)

/** Forgets lists that came to nothing, what could not go from those that went, and addresses of those who never came. */
export async function forgetInvitations({ world, clock }: Sparks): Promise<void> {
  const now = clock.now()
  const before = later(now, -listKeptFor)
  const unused = and(isNull(invitationList.confirmedAt), lte(invitationList.createdAt, before))
  const leftover = and(
    isNotNull(invitationList.doneAt),
    lte(invitationList.doneAt, before),
    ne(invitationList.origin, ''),
  )
  const neverCame = and(lte(invitation.expiresAt, later(now, -addressKeptFor)), isNotNull(invitation.email))
  const found = await world.read(async (db) => ({
    lists: await db.select({ id: invitationList.id }).from(invitationList).where(or(unused, leftover)).limit(50),
    people: await db.select({ id: invitation.id }).from(invitation).where(neverCame).limit(1),
  }))
  const ids = found.lists.map(({ id }) => id)
  if (ids.length === 0 && found.people.length === 0) return
  await world.write(
    async (db) => {
      if (ids.length > 0) {
        const gone = await db
          .select({ id: invitationList.id })
          .from(invitationList)
          .where(and(inArray(invitationList.id, ids), unused))
        for (const { id } of gone) {
          await db.delete(invitationListPart).where(eq(invitationListPart.listId, id))
          await db.delete(invitationList).where(eq(invitationList.id, id))
        }
        await db
          .update(invitationList)
          .set({ troubles: [], origin: '' })
          .where(and(inArray(invitationList.id, ids), leftover))
      }
      await db.update(invitation).set({ email: null, codeHash: null }).where(neverCame)
    },
    { unseen: true },
  )
}

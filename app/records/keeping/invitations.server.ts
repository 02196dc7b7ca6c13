import { and, eq, inArray, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { invitation, invitationList, invitationListPart } from '~db/schema'
import { idsOf, type KeptPlace } from './place.server'

export const invitations: readonly KeptPlace[] = [
  {
    kind: 'invitation-lists',
    due: async (db, { upTo, most }) => {
      const { confirmedAt, createdAt, doneAt, origin } = invitationList
      const unused = and(isNull(confirmedAt), lte(createdAt, upTo))
      const leftover = and(isNotNull(doneAt), lte(doneAt, upTo), ne(origin, ''))
      const found = db.select({ id: invitationList.id }).from(invitationList)
      return idsOf(await found.where(or(unused, leftover)).limit(most))
    },
    /** A list that nobody confirmed goes; of one that went out, the rows that could not go. */
    letGo: async (db, ids) => {
      const these = inArray(invitationList.id, [...ids])
      const unused = await db
        .select({ id: invitationList.id })
        .from(invitationList)
        .where(and(these, isNull(invitationList.confirmedAt)))
      if (unused.length > 0) {
        await db.delete(invitationListPart).where(inArray(invitationListPart.listId, idsOf(unused)))
        await db.delete(invitationList).where(inArray(invitationList.id, idsOf(unused)))
      }
      await db.update(invitationList).set({ troubles: [], origin: '' }).where(these)
    },
  },
  {
    kind: 'invitations',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: invitation.id })
          .from(invitation)
          .where(
            and(
              eq(invitation.partnershipId, partnershipId ?? ''),
              isNull(invitation.acceptedAt),
              lte(invitation.expiresAt, upTo),
              or(isNotNull(invitation.email), ne(invitation.name, '')),
            ),
          )
          .limit(most),
      ),
    letGo: async (db, ids) => {
      const emptied = { name: '', email: null, codeHash: null }
      await db
        .update(invitation)
        .set(emptied)
        .where(inArray(invitation.id, [...ids]))
    },
  },
]

import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { invitation, neighbourhood } from '~db/schema'
import type { Db } from '~/platform/world.server'

/** The neighbourhood that those who invited someone had down for her; nothing when they had none. */
export async function invitedTo(db: Db, partnershipId: string, personId: string): Promise<string | null> {
  const [came] = await db
    .select({ neighbourhoodId: invitation.neighbourhoodId })
    .from(invitation)
    .where(
      and(
        eq(invitation.acceptedBy, personId),
        eq(invitation.partnershipId, partnershipId),
        isNotNull(invitation.neighbourhoodId),
      ),
    )
    .orderBy(desc(invitation.acceptedAt))
    .limit(1)
  return came?.neighbourhoodId ?? null
}

/**
 * A partnership's neighbourhoods, to be looked through for a postcode: in their own order, but that of her invitation
 * first, so that it counts where a postcode lies in several.
 */
export async function placesFor(db: Db, partnershipId: string, personId: string) {
  const first = await invitedTo(db, partnershipId, personId)
  const places = await db
    .select()
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
    .orderBy(neighbourhood.position)
  return [...places.filter(({ id }) => id === first), ...places.filter(({ id }) => id !== first)]
}

import { and, asc, eq } from 'drizzle-orm'
import { invitationList, invitationListPart, neighbourhood } from '~db/schema'
import { addressesOn, type ListRow } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { knownAddresses } from '~/records/people/invitation.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'

/** So many of those who can go are shown; the rest is only counted. */
const shown = 20

/** What a list is judged by: the places there are, and who has come or been asked already. */
export async function listSurroundings(db: Db, partnershipId: string, rows: readonly ListRow[], now: Instant) {
  return {
    neighbourhoods: await neighbourhoodsOf(db, partnershipId),
    ...(await knownAddresses(db, partnershipId, addressesOn(rows), now)),
  }
}

export type ListState = 'to-confirm' | 'going' | 'done'

/** A list to be looked at, or on its way; nothing when it is gone. */
export async function invitationListStanding(db: Db, partnershipId: string, id: string) {
  const [list] = await db
    .select()
    .from(invitationList)
    .where(and(eq(invitationList.id, id), eq(invitationList.partnershipId, partnershipId)))
  if (!list) return undefined
  const [part] = await db
    .select({ people: invitationListPart.people })
    .from(invitationListPart)
    .where(eq(invitationListPart.listId, id))
    .orderBy(asc(invitationListPart.position))
    .limit(1)
  const places = await db
    .select({ id: neighbourhood.id, name: neighbourhood.name })
    .from(neighbourhood)
    .where(eq(neighbourhood.partnershipId, partnershipId))
  const nameOf = new Map(places.map((place) => [place.id, place.name]))
  const { people, invited, leftOut, troubles, landing, roundId } = list
  const state: ListState = list.confirmedAt === null ? 'to-confirm' : list.doneAt === null ? 'going' : 'done'
  return {
    id,
    state,
    people,
    invited,
    leftOut,
    troubles,
    landing,
    roundId,
    first: (state === 'to-confirm' ? (part?.people ?? []) : []).slice(0, shown).map(({ neighbourhoodId, ...one }) => ({
      ...one,
      place: neighbourhoodId === null ? null : (nameOf.get(neighbourhoodId) ?? null),
    })),
  }
}

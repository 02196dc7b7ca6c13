import { invitationList, invitationListPart } from '~db/schema'
import type { Listed, RowInTrouble } from '~/domain/people'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Destination } from '~/records/people/invitation.server'
import { inviterIn, isOfPartnership } from '~/records/people/inviter.server'

/** So many people are invited in one step. */
export const peopleAPart = 100

export interface JudgedList {
  readonly people: readonly Listed[]
  readonly troubles: readonly RowInTrouble[]
  readonly destination: Destination
  /** Our own address, for the letters: `https://sparks.example.org`. */
  readonly origin: string
}

/** Keeps a list that has been read and judged, to be looked at; nobody is invited yet. */
export async function keepInvitationList(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { people, troubles, destination, origin }: JudgedList,
): Promise<Outcome<{ id: string }, NotAllowed | 'no-such-destination'>> {
  const inviter = await inviterIn(db, on, partnershipId)
  if (!inviter.ok) return inviter
  if (!(await isOfPartnership(db, partnershipId, destination))) return refuse('no-such-destination')
  const id = on.newId()
  await db.insert(invitationList).values({
    id,
    partnershipId,
    createdBy: inviter.actor.personId,
    createdAt: on.at,
    landing: destination.landing,
    roundId: destination.roundId,
    origin,
    people: people.length,
    invited: 0,
    leftOut: 0,
    troubles,
  })
  for (let from = 0; from < people.length; from += peopleAPart) {
    const some = people.slice(from, from + peopleAPart)
    await db.insert(invitationListPart).values({ listId: id, position: from / peopleAPart, people: some })
  }
  return { ok: true, id }
}

import { invitation } from '~db/schema'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import {
  knownAddresses,
  newInvitation,
  postInvitations,
  type Destination,
  type InvitationLetter,
  type Invitee,
} from '~/records/people/invitation.server'
import { inviterIn, isOfPartnership, mayWishNow, neighbourhoodsOf } from '~/records/people/inviter.server'

export type NotInvited =
  | NotAllowed
  | 'row-here-already'
  | 'row-invited-already'
  | 'row-role-not-yours'
  | 'no-such-destination'
  | 'no-such-place'

/** Invites one person: by a letter to her address or, when she has none, by one that is printed and handed to her. */
export async function invitePerson(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  partnershipId: string,
  { invitee, destination }: { readonly invitee: Invitee; readonly destination: Destination },
  letter: InvitationLetter,
): Promise<Outcome<{ id: string }, NotInvited>> {
  const inviter = await inviterIn(db, on, partnershipId)
  if (!inviter.ok) return inviter
  if (invitee.role !== null) {
    const wish = mayWishNow(inviter.actor, on)
    if (!wish.ok) return wish
  }
  if (!(await isOfPartnership(db, partnershipId, destination))) return refuse('no-such-destination')
  if (invitee.neighbourhoodId !== null) {
    const places = await neighbourhoodsOf(db, partnershipId)
    if (!places.some(({ id }) => id === invitee.neighbourhoodId)) return refuse('no-such-place')
  }
  if (invitee.email !== null) {
    const { hereAlready, invitedAlready } = await knownAddresses(db, partnershipId, [invitee.email], on.at)
    if (hereAlready.has(invitee.email)) return refuse('row-here-already')
    if (invitedAlready.has(invitee.email)) return refuse('row-invited-already')
  }
  const row = newInvitation(inviter.acting, secrets, partnershipId, invitee, destination)
  await db.insert(invitation).values(row)
  await postInvitations(db, on, secrets, [row], letter)
  await recordAct(db, on, partnershipId, 'invitation.send', row.id, { people: 1 })
  return { ok: true, id: row.id }
}

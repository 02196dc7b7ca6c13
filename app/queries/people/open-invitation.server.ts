import { eq } from 'drizzle-orm'
import { person } from '~db/schema'
import { mayOpen, type NotOpened } from '~/domain/people'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { emailOf } from '~/records/people/actor.server'
import { invitationBySecret } from '~/records/people/invitation.server'

export type OpenInvitation =
  | { readonly open: false; readonly refusal: Refusal<NotOpened> }
  | {
      readonly open: true
      readonly name: string
      readonly invitedBy: string
      /** To sign in with; only somebody who holds the link sees it. */
      readonly email: string | null
      /** The address of somebody else who is signed in here; nothing when nobody is. */
      readonly signedInAs: string | null
    }

/** What the holder of an invitation's secret is told. */
export async function openInvitation(
  db: Db,
  partnershipId: string,
  secret: string,
  personId: string | null,
  now: Instant,
): Promise<OpenInvitation> {
  const found = await invitationBySecret(db, partnershipId, secret)
  const open = mayOpen(found, now)
  if (!open.ok) return { open: false, refusal: open }
  if (!found) throw new Error('an open invitation that is not there')
  const [inviter] = await db.select({ name: person.name }).from(person).where(eq(person.id, found.invitedBy))
  return {
    open: true,
    name: found.name,
    invitedBy: inviter?.name ?? '',
    email: found.email,
    signedInAs: personId === null ? null : await emailOf(db, personId),
  }
}

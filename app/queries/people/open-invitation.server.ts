import { eq } from 'drizzle-orm'
import { invitation, person } from '~db/schema'
import { mayOpen, type NotOpened } from '~/domain/people'
import type { SharePart } from '~/domain/proposal'
import type { Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
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
      /** Handed over on paper: whoever holds its code comes in by her name. */
      readonly printed: boolean
      /** The address of somebody else who is signed in here; nothing when nobody is. */
      readonly signedInAs: string | null
      /** What she would do, when she is asked to share in an idea; nothing when it is to the partnership. */
      readonly part: SharePart | null
      /** Whether whoever is signed in here can take it up. */
      readonly hers: boolean
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
  const signedInAs = personId === null ? null : await emailOf(db, personId)
  const [inviter] = await db.select({ name: person.name }).from(person).where(eq(person.id, found.invitedBy))
  return {
    open: true,
    name: found.name,
    invitedBy: inviter?.name ?? '',
    email: found.email,
    printed: found.codeHash !== null,
    signedInAs,
    part: found.part,
    hers: personId !== null && (found.email === null || found.email === signedInAs),
  }
}

/** What the neighbour is called whom an invitation was sent to at that address; nothing when it was sent elsewhere. */
export async function nameInvited(db: Db, secret: string, email: string): Promise<string | undefined> {
  const [found] = await db
    .select({ name: invitation.name, email: invitation.email })
    .from(invitation)
    .where(eq(invitation.secretHash, sha256(secret)))
  return found?.email === email ? found.name : undefined
}

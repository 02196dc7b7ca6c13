import { eq } from 'drizzle-orm'
import { invitation, partnership } from '~db/schema'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { invitationSecret, letterCodeHash } from '~/records/people/invitation.server'

/** The printed invitation that a code is of, to whichever partnership; nothing when it is of none that still waits. */
export async function printedInvitation(db: Db, secrets: Secrets, code: string) {
  const [found] = await db
    .select({ id: invitation.id, slug: partnership.slug, proposalId: invitation.proposalId })
    .from(invitation)
    .innerJoin(partnership, eq(partnership.id, invitation.partnershipId))
    .where(eq(invitation.codeHash, letterCodeHash(secrets, code)))
  return (
    found && {
      slug: found.slug,
      secret: invitationSecret(secrets, found.id),
      /** To share in an idea. */
      toIdea: found.proposalId !== null,
    }
  )
}

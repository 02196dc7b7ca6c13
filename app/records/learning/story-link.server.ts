import { and, eq, gt } from 'drizzle-orm'
import { storyAsked } from '~db/schema'
import type { Instant } from '~/domain/time'
import { sameText, sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

/** Whose letter a link is from: which idea, and to whom it was sent. Nothing once its time is over. */
export async function storyLink(db: Db, secret: string, now: Instant) {
  const [found] = await db
    .select({ proposalId: storyAsked.proposalId, personId: storyAsked.personId })
    .from(storyAsked)
    .where(and(eq(storyAsked.secretHash, sha256(secret)), gt(storyAsked.until, now)))
  return found
}

/** What stands in the address at which somebody who is in a story says yes, or takes it back. Of no use for anything else. */
export const consentToken = (secrets: Secrets, storyPersonId: string): string =>
  `${storyPersonId}.${secrets.hash('story-consent', storyPersonId)}`

/** Whose address it is; nothing for one that we never gave. */
export function personOfToken(secrets: Secrets, token: string): string | null {
  const at = token.lastIndexOf('.')
  const id = token.slice(0, Math.max(0, at))
  return id !== '' && sameText(consentToken(secrets, id), token) ? id : null
}

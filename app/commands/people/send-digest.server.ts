import { and, eq } from 'drizzle-orm'
import { digestStanding } from '~db/schema'
import { nextDigestAt, type NewsChoice } from '~/domain/people'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { rememberStopToken } from '~/records/people/letter-choice.server'
import { digestClockOf } from './choose-news.server'

type Standing = typeof digestStanding.$inferSelect

/**
 * Writes down that someone has been told up to now, and posts the letter if there was anything to tell. Of several who
 * do this at once the first one counts: it does nothing when her standing is no longer what was read.
 */
export async function sendDigest(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  read: Standing,
  { choice, letter, waitingHash }: { choice: NewsChoice; letter: Letter | null; waitingHash: string },
): Promise<void> {
  const { personId, partnershipId } = read
  const hers = and(eq(digestStanding.personId, personId), eq(digestStanding.partnershipId, partnershipId))
  const [now] = await db.select().from(digestStanding).where(hers)
  if (now?.nextAt !== read.nextAt || now.toldUpTo !== read.toldUpTo) return
  if (choice === 'none') {
    await db.delete(digestStanding).where(hers)
    return
  }
  const nextAt = nextDigestAt(choice, on.at, await digestClockOf(db, partnershipId))
  await db.update(digestStanding).set({ toldUpTo: on.at, nextAt, waitingHash }).where(hers)
  if (!letter) return
  await rememberStopToken(db, secrets, personId)
  await post(db, on, `digest:${partnershipId}:${personId}:${read.nextAt}`, letter)
}

import { and, eq } from 'drizzle-orm'
import { digestStanding, letterChoice, partnership, postSetting } from '~db/schema'
import { nextDigestAt, usualDigestHour, type DigestClock, type NewsChoice } from '~/domain/people'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { rememberStopToken } from '~/records/people/letter-choice.server'
import { placesOf } from '~/records/people/places.server'

/** How often she hears from every partnership she has to do with, from now on. What happened before is not told. */
export async function chooseNews(db: Db, on: Occasion, secrets: Secrets, choice: NewsChoice): Promise<void> {
  const personId = on.by
  if (personId === null) throw new Error('nobody chooses news')
  await rememberStopToken(db, secrets, personId)
  await db.update(letterChoice).set({ news: choice, chosenAt: on.at }).where(eq(letterChoice.personId, personId))
  if (choice === 'none') {
    await db.delete(digestStanding).where(eq(digestStanding.personId, personId))
    return
  }
  for (const { id } of await placesOf(db, personId)) await startDigest(db, on, personId, id, choice)
}

/** From this moment on she is told what happens there. Someone who is told already goes on from where she was. */
export async function startDigest(
  db: Db,
  on: Pick<Occasion, 'at'>,
  personId: string,
  partnershipId: string,
  choice: Exclude<NewsChoice, 'none'>,
): Promise<void> {
  const nextAt = nextDigestAt(choice, on.at, await digestClockOf(db, partnershipId))
  await db
    .insert(digestStanding)
    .values({ personId, partnershipId, toldUpTo: on.at, nextAt })
    .onConflictDoUpdate({ target: [digestStanding.personId, digestStanding.partnershipId], set: { nextAt } })
}

export async function digestClockOf(db: Db, partnershipId: string): Promise<DigestClock> {
  const [found] = await db
    .select({ timeZone: partnership.timeZone, hour: postSetting.digestHour })
    .from(partnership)
    .leftJoin(postSetting, and(eq(postSetting.partnershipId, partnership.id)))
    .where(eq(partnership.id, partnershipId))
  if (!found) throw new Error(`no partnership ${partnershipId}`)
  return { timeZone: found.timeZone, hour: found.hour ?? usualDigestHour }
}

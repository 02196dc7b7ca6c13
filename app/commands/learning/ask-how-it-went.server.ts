import { count, eq } from 'drizzle-orm'
import { storyAsked } from '~db/schema'
import { mostAsked, storyLinkLasts } from '~/domain/learning'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'

/** Asks by letter how it went, with a link that needs no signing in. Each letter goes out once, whoever comes first. */
export async function askByLetter(
  db: Db,
  on: Occasion,
  of: { readonly proposalId: string; readonly personId: string; readonly number: number; readonly secret: string },
  letter: Letter,
): Promise<boolean> {
  const { proposalId, personId, number, secret } = of
  const [asked] = await db.select({ times: count() }).from(storyAsked).where(eq(storyAsked.proposalId, proposalId))
  if (number > mostAsked || (asked?.times ?? 0) !== number - 1) return false
  const until = later(on.at, storyLinkLasts)
  await db.insert(storyAsked).values({ proposalId, number, personId, secretHash: sha256(secret), at: on.at, until })
  await post(db, on, `story-asked:${proposalId}:${number}`, letter)
  return true
}

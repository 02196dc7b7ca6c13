import { eq } from 'drizzle-orm'
import { contact, person, role, wrongAddress } from '~db/schema'
import { isOfficerOf, newsFor, type NewsChoice } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { letterChoiceOf } from '~/records/people/letter-choice.server'

export interface OwnLetters {
  readonly news: NewsChoice
  readonly email: string | null
  /** Letters to her address come back. */
  readonly wrong: boolean
}

/** How often someone hears from us, and where. */
export async function ownLetters(db: Db, personId: string, now: Instant): Promise<OwnLetters> {
  const [her] = await db
    .select({ email: contact.email, wrong: wrongAddress.personId })
    .from(person)
    .leftJoin(contact, eq(contact.personId, person.id))
    .leftJoin(wrongAddress, eq(wrongAddress.personId, person.id))
    .where(eq(person.id, personId))
  const held = await db.select().from(role).where(eq(role.personId, personId))
  const chosen = (await letterChoiceOf(db, personId))?.news ?? null
  return { news: newsFor(chosen, isOfficerOf(held, now)), email: her?.email ?? null, wrong: her?.wrong != null }
}

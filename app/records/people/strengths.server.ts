import { and, eq, inArray, isNotNull, isNull, or, type SQL } from 'drizzle-orm'
import { person, strength } from '~db/schema'
import { isForEveryone } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export type StrengthRow = typeof strength.$inferSelect

/** One of a partnership's own; nothing when there is none of that id here. */
export async function strengthIn(db: Db, partnershipId: string, id: string): Promise<StrengthRow | undefined> {
  const [found] = await db
    .select()
    .from(strength)
    .where(and(eq(strength.id, id), eq(strength.partnershipId, partnershipId)))
  return found
}

/** What everyone may see, as a condition: the same as `isForEveryone`. */
export const forEveryone = (): SQL | undefined =>
  and(
    isNotNull(strength.agreedAt),
    isNull(strength.endedAt),
    eq(strength.shared, true),
    or(eq(strength.firstName, ''), isNotNull(strength.consentedAt)),
  )

/** What stands on the list. */
export const onTheList = (): SQL | undefined => and(isNotNull(strength.agreedAt), isNull(strength.endedAt))
/** What was written into ideas that were sent in, and nobody has looked at yet. */
export const waitsForAYes = (): SQL | undefined => and(isNull(strength.agreedAt), isNull(strength.endedAt))

export interface StrengthNamed {
  readonly id: string
  readonly kind: StrengthRow['kind']
  readonly name: string
  readonly firstName: string
}

/**
 * These strengths by name, in the order asked for: those that everyone may see, and those that `by` wrote herself. Others,
 * and what is there no longer, are left out.
 */
export async function strengthsNamed(
  db: Db,
  partnershipId: string,
  ids: readonly string[],
  by: string | null = null,
): Promise<(StrengthNamed & { readonly waits: boolean })[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(strength)
    .where(and(eq(strength.partnershipId, partnershipId), inArray(strength.id, [...new Set(ids)])))
  const seen = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = seen.get(id)
    if (!row || !(isForEveryone(row) || (by !== null && row.suggestedBy === by && row.agreedAt === null))) return []
    return [{ id, kind: row.kind, name: row.name, firstName: row.firstName, waits: row.agreedAt === null }]
  })
}

/** Whose it was is told to nobody any more; what it says of the area may stay. */
export const withoutHer = { firstName: '', reach: '', about: '', personId: null, consentedAt: null, shared: false }

/**
 * Takes someone out of the list for good: her own gifts go, and what she suggested that nobody took in. What was taken in
 * of her suggestions is the area's, and says no longer who wrote it.
 */
export async function forgetStrengthsOf(db: Db, personId: string): Promise<void> {
  await db
    .delete(strength)
    .where(or(eq(strength.personId, personId), and(eq(strength.suggestedBy, personId), isNull(strength.agreedAt))))
  await db.update(strength).set({ suggestedBy: null, suggestedIn: null }).where(eq(strength.suggestedBy, personId))
}

/** What was suggested in these ideas, and nobody took in, goes with them. */
export async function forgetSuggestedIn(db: Db, proposalIds: readonly string[]): Promise<void> {
  if (proposalIds.length === 0) return
  await db.delete(strength).where(and(inArray(strength.suggestedIn, [...proposalIds]), isNull(strength.agreedAt)))
}

/** The first name of somebody, for what she says is her own. */
export async function nameOf(db: Db, personId: string): Promise<string> {
  const [found] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
  return found?.name ?? ''
}

/** Since when she has said yes: her yes is to the name that stands there. */
export const consentSince = (before: StrengthRow | undefined, firstName: string, now: Instant): Instant | null => {
  if (firstName === '') return null
  return before?.firstName === firstName && before.consentedAt !== null ? before.consentedAt : now
}

import { asc, eq, isNotNull, max, sql } from 'drizzle-orm'
import { auditEntry, findableUpTo, partnership } from '~db/schema'
import { keepSearch } from '~/commands/learning/keep-search.server'
import { days } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { recordedUpTo } from '~/records/learning/findable.server'
import { everythingPublic } from '~/queries/learning/finding/sources.server'

/** So many partnerships at one turn: the clock does other things too. */
const atOnce = 20
/** Made again that often although nothing was recorded: what changes by the calendar alone is seen to by then. */
const anyway = days(1)

const lastLooked = new WeakMap<object, { version: number; at: number }>()

/**
 * Keeps the indexes of words of what is public: of each partnership in whose record something stands that was not there
 * when its index was made. Nothing is read while nothing has changed.
 */
export async function keepSearchIndexes({ world, clock }: Pick<Sparks, 'world' | 'clock'>): Promise<void> {
  const now = clock.now()
  const version = world.version()
  const last = lastLooked.get(world)
  if (last && last.version === version && now - last.at < anyway && now >= last.at) return
  const behind = await world.read(async (db) => {
    const lastAct = db
      .select({ sequence: max(auditEntry.sequence) })
      .from(auditEntry)
      .where(eq(auditEntry.partnershipId, partnership.id))
    const all = await db
      .select({
        id: partnership.id,
        languages: partnership.languages,
        timeZone: partnership.timeZone,
        upTo: findableUpTo.sequence,
        at: findableUpTo.at,
        reached: sql<number | null>`(${lastAct})`.mapWith(Number),
      })
      .from(partnership)
      .leftJoin(findableUpTo, eq(findableUpTo.partnershipId, partnership.id))
      .where(isNotNull(partnership.openedAt))
      .orderBy(asc(partnership.id))
    return all.filter(({ upTo, at, reached }) => upTo !== (reached ?? 0) || at === null || now - at > anyway)
  })
  for (const whose of behind.slice(0, atOnce)) {
    // Read first, and written in a transaction of its own: a long look at everything keeps no writer waiting.
    const { everything, sequence } = await world.read(async (db) => ({
      sequence: await recordedUpTo(db, whose.id),
      everything: await everythingPublic(db, whose, now),
    }))
    await world.write((db) => keepSearch(db, whose.id, everything, { sequence, at: now }))
  }
  // What was written just now is a change too; as long as some are left, the next turn goes on with them.
  const after = world.version()
  if (after !== null && behind.length <= atOnce) lastLooked.set(world, { version: after, at: now })
}

import { and, asc, eq, isNotNull, max } from 'drizzle-orm'
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
    const all = await db
      .select({
        id: partnership.id,
        languages: partnership.languages,
        timeZone: partnership.timeZone,
        upTo: findableUpTo.sequence,
        at: findableUpTo.at,
      })
      .from(partnership)
      .leftJoin(findableUpTo, eq(findableUpTo.partnershipId, partnership.id))
      .where(and(isNotNull(partnership.openedAt)))
      .orderBy(asc(partnership.id))
    const recorded = await db
      .select({ id: auditEntry.partnershipId, sequence: max(auditEntry.sequence) })
      .from(auditEntry)
      .groupBy(auditEntry.partnershipId)
    const reached = new Map(recorded.map(({ id, sequence }) => [id, Number(sequence)]))
    return all.filter(({ id, upTo, at }) => upTo !== (reached.get(id) ?? 0) || at === null || now - at > anyway)
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

import { asc, eq, isNotNull, max, sql } from 'drizzle-orm'
import { auditEntry, partnership, sharedYearUpTo } from '~db/schema'
import { keepSharedYears } from '~/commands/learning/keep-shared-years.server'
import { days } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { sharedYearsOf } from '~/queries/learning/shared-years.server'
import { recordedUpTo } from '~/records/learning/findable.server'

/** So many partnerships at one turn: the clock does other things too. */
const atOnce = 10
/** Made again that often although nothing was recorded: a round's results become public by the calendar alone. */
const anyway = days(1)

const lastLooked = new WeakMap<object, { version: number; at: number }>()

/**
 * Keeps the sums by which partnerships are read side by side: of each in whose record something stands that was not there
 * when its years were summed. Nothing is read while nothing has changed.
 */
export async function keepSharedYearsSummed({ world, clock }: Pick<Sparks, 'world' | 'clock'>): Promise<void> {
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
        timeZone: partnership.timeZone,
        money: partnership.money,
        upTo: sharedYearUpTo.sequence,
        at: sharedYearUpTo.at,
        reached: sql<number | null>`(${lastAct})`.mapWith(Number),
      })
      .from(partnership)
      .leftJoin(sharedYearUpTo, eq(sharedYearUpTo.partnershipId, partnership.id))
      .where(isNotNull(partnership.openedAt))
      .orderBy(asc(partnership.id))
    return all.filter(({ upTo, at, reached }) => upTo !== (reached ?? 0) || at === null || now - at > anyway)
  })
  for (const whose of behind.slice(0, atOnce)) {
    // Read first, and written in a transaction of its own: a long look keeps no writer waiting.
    const { years, sequence } = await world.read(async (db) => ({
      sequence: await recordedUpTo(db, whose.id),
      years: await sharedYearsOf(db, whose, now),
    }))
    await world.write((db) => keepSharedYears(db, whose.id, years, { sequence, at: now }))
  }
  // What was written just now is a change too; as long as some are left, the next turn goes on with them.
  const after = world.version()
  if (after !== null && behind.length <= atOnce) lastLooked.set(world, { version: after, at: now })
}

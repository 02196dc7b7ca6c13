import { and, asc, eq, isNull, lte, notExists, or } from 'drizzle-orm'
import { lettingGo, partnership } from '~db/schema'
import { nextLettingGoAt, type KeepingKind } from '~/domain/keeping'
import { days, later, minutes, type Instant } from '~/domain/time'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { installation, keeperOf, whatIsDue } from '~/records/keeping/keeper.server'

/** So many things of one place go in one transaction: it holds the database for a few milliseconds. */
export const lettingGoAtOnce = 50
/** A server that has not gone on for so long is taken to have died. */
const heldFor = minutes(1)
/** What became of nights in which nothing went is of no use for longer. */
const keptEmptyNights = 14

/** Lets some of one kind go, now. Gives how many went: fewer than `most` for none left. */
export async function letSomeGo(
  db: Db,
  on: Occasion,
  partnershipId: string | null,
  kind: KeepingKind,
  most = lettingGoAtOnce,
): Promise<number> {
  let gone = 0
  for (const { place, ids } of await whatIsDue(db, await keeperOf(db, partnershipId), kind, on.at, most)) {
    await place.letGo(db, ids, on)
    gone += ids.length
  }
  return gone
}

export type LettingGoRow = typeof lettingGo.$inferSelect

/** Those who keep something and have no night ahead of them yet. */
export async function withoutNight(db: Db, most: number): Promise<(string | null)[]> {
  const ahead = db
    .select({ id: lettingGo.id })
    .from(lettingGo)
    .where(and(eq(lettingGo.keeper, partnership.id), isNull(lettingGo.endedAt)))
  const without = await db.select({ id: partnership.id }).from(partnership).where(notExists(ahead)).limit(most)
  const own = await db
    .select({ id: lettingGo.id })
    .from(lettingGo)
    .where(and(eq(lettingGo.keeper, installation), isNull(lettingGo.endedAt)))
  const keepers = [...without.map(({ id }) => id as string | null), ...(own.length === 0 ? [null] : [])]
  return keepers.slice(0, most)
}

/** The first night of those who have none ahead of them is now. */
export async function planFirstNights(db: Db, on: Occasion, most: number): Promise<void> {
  for (const partnershipId of await withoutNight(db, most)) await planNight(db, on, partnershipId, on.at)
}

async function planNight(db: Db, on: Occasion, partnershipId: string | null, dueAt: Instant): Promise<void> {
  await db
    .insert(lettingGo)
    .values({ id: on.newId(), keeper: partnershipId ?? installation, partnershipId, dueAt, counts: {}, inAll: 0 })
    .onConflictDoNothing()
}

const isFree = (now: Instant) => or(isNull(lettingGo.heldUntil), lte(lettingGo.heldUntil, now))

/** The nights that have come, and that no server is at. */
export const nightsDue = (db: Db, now: Instant, most: number): Promise<LettingGoRow[]> =>
  db
    .select()
    .from(lettingGo)
    .where(and(isNull(lettingGo.endedAt), lte(lettingGo.dueAt, now), isFree(now)))
    .orderBy(asc(lettingGo.dueAt))
    .limit(most)

/** Takes a night on, so that no other server does; false when one has, or when it has ended. */
export async function takeNight(db: Db, on: Occasion, id: string): Promise<boolean> {
  const [night] = await db
    .select()
    .from(lettingGo)
    .where(and(eq(lettingGo.id, id), isNull(lettingGo.endedAt), isFree(on.at)))
  if (!night) return false
  const held = { startedAt: night.startedAt ?? on.at, heldUntil: later(on.at, heldFor) }
  await db.update(lettingGo).set(held).where(eq(lettingGo.id, id))
  return true
}

/** Lets some of one kind go in a night, and counts them in the same transaction. Gives how many; none once it has ended. */
export async function letSomeGoThatNight(db: Db, on: Occasion, id: string, kind: KeepingKind): Promise<number> {
  const [night] = await db
    .select()
    .from(lettingGo)
    .where(and(eq(lettingGo.id, id), isNull(lettingGo.endedAt)))
  if (!night) return 0
  const gone = await letSomeGo(db, on, night.partnershipId, kind)
  const counts = gone > 0 ? { ...night.counts, [kind]: (night.counts[kind] ?? 0) + gone } : night.counts
  await db
    .update(lettingGo)
    .set({ counts, inAll: night.inAll + gone, heldUntil: later(on.at, heldFor) })
    .where(eq(lettingGo.id, id))
  return gone
}

/** Leaves a night for the next turn: there was more than fits into one. */
export async function leaveNight(db: Db, id: string): Promise<void> {
  await db.update(lettingGo).set({ heldUntil: null }).where(eq(lettingGo.id, id))
}

/** Ends a night: what went is in the record by kind and number, and the next one is planned. Ending it twice is ending it once. */
export async function endNight(db: Db, on: Occasion, id: string): Promise<LettingGoRow['counts'] | undefined> {
  const [night] = await db
    .select()
    .from(lettingGo)
    .where(and(eq(lettingGo.id, id), isNull(lettingGo.endedAt)))
  if (!night) return undefined
  const { partnershipId, keeper, counts } = night
  await db.update(lettingGo).set({ endedAt: on.at, heldUntil: null }).where(eq(lettingGo.id, id))
  if (partnershipId !== null && night.inAll > 0)
    await recordAct(db, byTheClock(on), partnershipId, 'clock', `keeping:${id}`, { letGo: counts })
  const { calendar } = await keeperOf(db, partnershipId)
  await planNight(db, on, partnershipId, nextLettingGoAt(on.at, calendar.timeZone))
  await forgetEmptyNights(db, on, keeper)
  return counts
}

async function forgetEmptyNights(db: Db, on: Occasion, keeper: string): Promise<void> {
  const before = later(on.at, -days(keptEmptyNights))
  await db
    .delete(lettingGo)
    .where(and(eq(lettingGo.keeper, keeper), lte(lettingGo.endedAt, before), eq(lettingGo.inAll, 0)))
}

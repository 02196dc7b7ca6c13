import { and, asc, desc, eq, gt, inArray, isNotNull, isNull } from 'drizzle-orm'
import { keepingPeriods, lettingGo, partnership } from '~db/schema'
import { nightlyKinds, periodOf, type KeepingKind, type PeriodsChosen } from '~/domain/keeping'
import { days, later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { installation, keeperOf, whatIsDue } from '~/records/keeping/keeper.server'
import { periodsOf } from '~/records/keeping/periods.server'
import { placesOf } from '~/records/people/places.server'

/** What one partnership has chosen, for its own page. */
export const chosenPeriods = (db: Db, partnershipId: string): Promise<PeriodsChosen> => periodsOf(db, partnershipId)

/** The partnerships everyone can see, by name: each has a page that says how long it keeps things. */
export async function whoKeeps(db: Db): Promise<{ slug: string; name: string }[]> {
  const { slug, name, openedAt } = partnership
  return db.select({ slug, name }).from(partnership).where(isNotNull(openedAt)).orderBy(asc(name)).limit(300)
}

/** How long each partnership that someone has to do with keeps things. */
export async function periodsFor(db: Db, personId: string): Promise<{ name: string; periods: PeriodsChosen }[]> {
  const places = await placesOf(db, personId)
  const ids = places.map(({ id }) => id)
  if (ids.length === 0) return []
  const found = await db.select().from(keepingPeriods).where(inArray(keepingPeriods.partnershipId, ids))
  const chosen = new Map(found.map(({ partnershipId, periods }) => [partnershipId, periods]))
  return places.map(({ id, name }) => ({ name, periods: chosen.get(id) ?? {} }))
}

/** As many of one kind as are counted for what goes soon. */
const mostCounted = 500
const nightsShown = 30
const soon = days(30)

/**
 * What was let go on a partnership's behalf, or the installation's (`null`), night by night, when it comes next, and how
 * much will have had its time in thirty days, as things stand.
 */
export async function lettingGoReport(db: Db, partnershipId: string | null, now: Instant) {
  const ofKeeper = eq(lettingGo.keeper, partnershipId ?? installation)
  const nights = await db
    .select({ id: lettingGo.id, endedAt: lettingGo.endedAt, counts: lettingGo.counts, inAll: lettingGo.inAll })
    .from(lettingGo)
    .where(and(ofKeeper, isNotNull(lettingGo.endedAt), gt(lettingGo.inAll, 0)))
    .orderBy(desc(lettingGo.endedAt))
    .limit(nightsShown)
  const [ahead] = await db
    .select({ dueAt: lettingGo.dueAt, startedAt: lettingGo.startedAt })
    .from(lettingGo)
    .where(and(ofKeeper, isNull(lettingGo.endedAt)))
  const keeper = await keeperOf(db, partnershipId)
  const until = later(now, soon)
  const going: { kind: KeepingKind; many: number; orMore: boolean; period: number }[] = []
  for (const kind of nightlyKinds(partnershipId === null ? 'installation' : 'partnership')) {
    const due = await whatIsDue(db, keeper, kind, until, mostCounted)
    const many = due.reduce((sum, { ids }) => sum + ids.length, 0)
    const orMore = due.some(({ ids }) => ids.length === mostCounted)
    if (many > 0) going.push({ kind, many, orMore, period: periodOf(kind, keeper.periods) })
  }
  return { nights, ahead: ahead ?? null, going, until }
}

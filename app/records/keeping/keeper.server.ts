import { eq } from 'drizzle-orm'
import { partnership } from '~db/schema'
import {
  lastToGo,
  periodOf,
  plainCalendar,
  type BookCalendar,
  type KeepingKind,
  type PeriodsChosen,
} from '~/domain/keeping'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { periodsOf } from './periods.server'
import type { KeptPlace } from './place.server'
import { placesOfKind } from './places.server'

/** In the record of nights, the name of the keeper of what belongs to no one partnership. */
export const installation = 'installation'

/** Whoever keeps something, and how: a partnership, or the installation (`partnershipId` is null). */
export interface Keeper {
  readonly partnershipId: string | null
  readonly calendar: BookCalendar
  readonly periods: PeriodsChosen
}

/** Who keeps it: read anew each time, so that a change of the settings counts at once. */
export async function keeperOf(db: Db, partnershipId: string | null): Promise<Keeper> {
  if (partnershipId === null) return { partnershipId, calendar: plainCalendar, periods: {} }
  const [found] = await db
    .select({ timeZone: partnership.timeZone, money: partnership.money })
    .from(partnership)
    .where(eq(partnership.id, partnershipId))
  if (!found) throw new Error(`no partnership ${partnershipId}`)
  const { timeZone, money } = found
  return {
    partnershipId,
    calendar: { timeZone, yearStartsInMonth: money.yearStartsInMonth },
    periods: await periodsOf(db, partnershipId),
  }
}

/** Which of one kind have had their time by a moment: place by place, so many of each at most. */
export async function whatIsDue(
  db: Db,
  keeper: Keeper,
  kind: KeepingKind,
  at: Instant,
  most: number,
): Promise<{ place: KeptPlace; ids: string[] }[]> {
  const upTo = lastToGo(kind, periodOf(kind, keeper.periods), at, keeper.calendar)
  const found: { place: KeptPlace; ids: string[] }[] = []
  for (const place of placesOfKind(kind)) {
    const ids = await place.due(db, { partnershipId: keeper.partnershipId, upTo, most })
    if (ids.length > 0) found.push({ place, ids })
  }
  return found
}

import { desc } from 'drizzle-orm'
import { round } from '~db/schema'
import type { RoundDates } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export interface NextDate {
  readonly round: string
  readonly which: keyof RoundDates
  readonly at: Instant
}

/** The dates of all rounds that are still to come, the next one first. */
export async function nextDates(db: Db, now: Instant): Promise<NextDate[]> {
  const rounds = await db
    .select({ title: round.title, dates: round.dates })
    .from(round)
    .orderBy(desc(round.createdAt))
    .limit(20)
  return rounds
    .flatMap(({ title, dates }) =>
      (Object.entries(dates) as [keyof RoundDates, Instant | null][]).map(([which, at]) => ({
        round: title,
        which,
        at,
      })),
    )
    .filter((date): date is NextDate => date.at !== null && date.at > now)
    .sort((one, other) => one.at - other.at)
}

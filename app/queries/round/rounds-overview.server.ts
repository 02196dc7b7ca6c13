import { and, count, inArray, isNotNull } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { happened, nextDate, phaseOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOf } from '~/records/round/course.server'
import { fundedIn } from './funded.server'

/** A partnership's rounds in short, the newest first; those not published yet are for those who plan. */
export async function roundsOverview(db: Db, partnershipId: string, now: Instant, withDrafts: boolean) {
  const rounds = (await roundsOf(db, partnershipId)).filter((round) => withDrafts || happened(round, 'published'))
  const ids = rounds.map(({ id }) => id)
  const ideas = await ideasIn(db, ids)
  const funded = await fundedIn(db, ids)
  return rounds.map((round) => ({
    slug: round.slug,
    title: round.title,
    about: round.about,
    currency: round.currency,
    potPence: round.potPence,
    rules: round.rules,
    dates: round.dates,
    phase: phaseOf(round, now),
    next: nextDate(round, now),
    counted: happened(round, 'counted'),
    ideas: ideas.get(round.id) ?? 0,
    funded: funded.get(round.id) ?? null,
  }))
}

/** How many ideas anyone may read, by round. */
async function ideasIn(db: Db, roundIds: readonly string[]): Promise<Map<string, number>> {
  if (roundIds.length === 0) return new Map()
  const rows = await db
    .select({ roundId: proposal.roundId, count: count() })
    .from(proposal)
    .where(and(inArray(proposal.roundId, [...roundIds]), isNotNull(proposal.listed)))
    .groupBy(proposal.roundId)
  return new Map(rows.map((row) => [row.roundId, row.count]))
}

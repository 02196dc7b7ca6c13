import { asc, eq, inArray } from 'drizzle-orm'
import { criterion, lot, scoreSheet } from '~db/schema'
import { panelScores, ranking, type Ranked } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { interestsIn } from './interest.server'
import { seatsOf } from './seats.server'

/** How the panel ranks these proposals, best first; nothing where the round has nothing to be scored by. */
export async function rankingOf(
  db: Db,
  round: Pick<Round, 'id' | 'partnershipId' | 'rules'>,
  proposalIds: readonly string[],
  now: Instant,
): Promise<Ranked[]> {
  const criteria = await db
    .select({ id: criterion.id, weight: criterion.weight })
    .from(criterion)
    .where(eq(criterion.roundId, round.id))
  if (criteria.length === 0 || proposalIds.length === 0) return []
  const sheets = await db
    .select()
    .from(scoreSheet)
    .where(inArray(scoreSheet.proposalId, [...proposalIds]))
  const drawn = await db
    .select({ proposalId: lot.proposalId })
    .from(lot)
    .where(eq(lot.roundId, round.id))
    .orderBy(asc(lot.number))
  const scores = panelScores({
    seats: await seatsOf(db, round.partnershipId, now),
    criteria,
    proposalIds,
    sheets,
    interests: await interestsIn(db, proposalIds),
    fewestScores: round.rules.fewestScores,
  })
  return ranking(
    scores,
    drawn.map((each) => each.proposalId),
  )
}

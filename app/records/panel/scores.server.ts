import { asc, eq } from 'drizzle-orm'
import { lot } from '~db/schema'
import { panelScores, ranking, scoresLockedAt, type Ranked } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { criteriaOf } from './criterion.server'
import { interestsIn } from './interest.server'
import { sheetsOn } from './score-sheet.server'
import { seatsOf } from './seats.server'

/**
 * How the panel ranks these proposals, best first; nothing where the round has nothing to be scored by. Those count who
 * were on the panel when the scores were locked: who joins or leaves after it changes nothing.
 */
export async function rankingOf(db: Db, round: Round, proposalIds: readonly string[], now: Instant): Promise<Ranked[]> {
  const criteria = await criteriaOf(db, round.id)
  if (criteria.length === 0 || proposalIds.length === 0) return []
  const drawn = await db
    .select({ proposalId: lot.proposalId })
    .from(lot)
    .where(eq(lot.roundId, round.id))
    .orderBy(asc(lot.number))
  const scores = panelScores({
    seats: await seatsOf(db, round.partnershipId, scoresLockedAt(round, now) ?? now),
    criteria,
    proposalIds,
    sheets: await sheetsOn(db, proposalIds),
    interests: await interestsIn(db, proposalIds),
    fewestScores: round.rules.fewestScores,
  })
  return ranking(
    scores,
    drawn.map((each) => each.proposalId),
  )
}

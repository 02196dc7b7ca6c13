import {
  panelScores,
  rankedBy,
  ranking,
  scoredBy,
  scoresLockedAt,
  type Interests,
  type Ranked,
  type Scored,
  type Scoring,
} from '~/domain/panel'
import { scoresByOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { lotsOf } from '~/records/proposal/lots.server'
import type { Round } from '~/records/round/course.server'
import { assignedIn } from './assignment.server'
import { criteriaOf } from './criterion.server'
import { interestsOfScores } from './interest.server'
import { sheetsOn } from './score-sheet.server'
import { seatsOf } from './seats.server'

/**
 * All that the scores of these proposals are made of; nothing where the round has nothing to be scored by. Those count who
 * were on the panel when the scores were locked, and who had handed a score in before that: who joins or leaves after it
 * changes nothing. Of somebody whose interest came to light after the lock the score is set aside; `atLock` are the
 * interests as they were known then.
 */
export async function scoringOf(
  db: Db,
  round: Round,
  proposalIds: readonly string[],
  now: Instant,
): Promise<(Scoring & { lots: string[]; atLock: Interests }) | null> {
  const criteria = await criteriaOf(db, round.id)
  if (criteria.length === 0 || proposalIds.length === 0) return null
  const drawn = await lotsOf(db, round.id)
  const lockedAt = scoresLockedAt(round, now)
  const interests = await interestsOfScores(db, proposalIds, lockedAt)
  return {
    seats: await seatsOf(db, round.partnershipId, lockedAt ?? now),
    criteria,
    proposalIds,
    sheets: await sheetsOn(db, proposalIds),
    interests: interests.counted,
    isAssigned: await assignedIn(db, round),
    atLock: interests.atLock,
    fewestScores: round.rules.fewestScores,
    lots: drawn.map((each) => each.proposalId),
  }
}

/** How the panel ranks these proposals, best first; nothing where the round has nothing to be scored by. */
export async function rankingOf(db: Db, round: Round, proposalIds: readonly string[], now: Instant): Promise<Ranked[]> {
  const scoring = await scoringOf(db, round, proposalIds, now)
  return scoring ? ranking(panelScores(scoring), scoring.lots) : []
}

/**
 * The ranking as it counts, as it stood when the scores were locked, and the sheets that were set aside since. By the
 * mean that the round's rule goes by.
 */
export async function rankingsOf(db: Db, round: Round, proposalIds: readonly string[], now: Instant) {
  const scoring = await scoringOf(db, round, proposalIds, now)
  if (!scoring) return { counted: [], atLock: [], setAside: [] }
  const { interests, atLock, lots } = scoring
  const measure = scoresByOf(round.rules.deciding)
  const setAside = scoring.sheets.filter(
    ({ personId, proposalId, handedInAt, abstained }) =>
      handedInAt !== null &&
      !abstained &&
      interests.isInterested(personId, proposalId) &&
      !atLock.isInterested(personId, proposalId),
  )
  const counted = rankedBy(scoring, lots, measure).ranked
  const before = setAside.length === 0 ? counted : rankedBy({ ...scoring, interests: atLock }, lots, measure).ranked
  return { counted, atLock: before, setAside }
}

/** Each proposal as the round's rule looks at it; nothing where it has nothing to be scored by. */
export async function scoredIn(db: Db, round: Round, proposalIds: readonly string[], now: Instant): Promise<Scored[]> {
  const scoring = await scoringOf(db, round, proposalIds, now)
  return scoring ? scoredBy(scoring, scoresByOf(round.rules.deciding)) : []
}

import { rounded, scoresLockedAt, type Mean } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { interestsIn } from '~/records/panel/interest.server'
import { rankingOf } from '~/records/panel/scores.server'
import { seatsOf } from '~/records/panel/seats.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/**
 * How the panel ranked a round's ideas, best first, with what it is made of: by whoever was on the panel when the
 * scores were locked. Nothing before the lock. A `reader` is shown no score of an idea she has an interest in, or has
 * yet to declare on; without a reader it is what anyone may see once the decision is adopted. No names.
 */
export async function panelRanking(db: Db, round: Round, reader: string | null, now: Instant) {
  const lockedAt = scoresLockedAt(round, now)
  const criteria = await criteriaOf(db, round.id)
  if (lockedAt === null || criteria.length === 0) return null
  const proposals = await standingProposals(db, round)
  const proposalIds = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, proposalIds)
  const seats = await seatsOf(db, round.partnershipId, now)
  const { fewestScores } = round.rules
  const known = new Map(proposals.map((one) => [one.id, one]))
  const isMember = seats.some(({ personId }) => personId === reader)
  const hiddenFor = (proposalId: string): 'to-declare' | 'stepped-out' | null => {
    const kind = reader === null ? 'none' : interests.kindOf(reader, proposalId)
    if (kind === undefined) return isMember ? 'to-declare' : null
    return kind === 'none' ? null : 'stepped-out'
  }
  const ranked = await rankingOf(db, round, proposalIds, now)
  const rows = ranked.map((one) => {
    const { reference = '', title = '' } = known.get(one.proposalId) ?? {}
    const hidden = hiddenFor(one.proposalId)
    if (hidden !== null) return { reference, title, hidden, score: null }
    const { rank, enough, scored, couldScore, recused, abstained, notYet } = one
    return {
      reference,
      title,
      hidden: null,
      score: {
        ...{ rank, enough, scored, couldScore, recused, abstained, notYet },
        weighted: shown(one.weighted),
        raw: shown(one.raw),
        lowest: shown(one.spread?.lowest),
        highest: shown(one.spread?.highest),
        deviation: one.spread?.standardDeviation ?? null,
      },
    }
  })
  // Where a hidden one stands would tell how it was scored.
  const [open, hidden] = [rows.filter((row) => row.score), rows.filter((row) => !row.score)]
  return {
    lockedAt,
    fewestScores,
    criteria: criteria.map(({ name, weight }) => ({ name, weight })),
    rows: [...open, ...hidden.sort((one, other) => (one.reference < other.reference ? -1 : 1))],
  }
}

const shown = (mean: Mean | null | undefined): number | null => (mean ? rounded(mean) : null)

export type PanelRanking = NonNullable<Awaited<ReturnType<typeof panelRanking>>>

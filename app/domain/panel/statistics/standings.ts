import type { Measure } from '../../round'
import type { Scored } from '../deciding/matter'
import { asNumber, mean, type Mean } from '../mean'
import { cellsOf, proposalScore, ranking, type Cell, type ProposalScore, type Ranked, type Scoring } from '../score'
import type { Marks } from './marks'
import { normalisedMeans, type Normalisation } from './normalised'

/**
 * Each proposal as a rule looks at it, in the order of `proposalIds`: with its normalised mean where the rule goes by
 * that, and the scores can be compared with one another.
 */
export function scoredBy(scoring: Scoring, measure: Measure): Scored[] {
  const rows = cellsOf(scoring)
  const normalised = measure === 'normalised' ? comparable(normalisedMeans(weightedMarks(rows))) : null
  return scoring.proposalIds.map((proposalId, at) => {
    const { weighted, enough } = proposalScore(proposalId, rows[at] ?? [], scoring.fewestScores)
    const evened = normalised && sixDecimals(normalised[at])
    return { proposalId, weighted, enough, ...(evened && { normalised: evened }) }
  })
}

/** Normalised means, where marks join all that was marked; else there is nothing to put proposals in order by. */
export const comparable = ({ parts, means }: Normalisation): Float64Array | null => (parts === 1 ? means : null)

/** A normalised mean counts as its first six decimals, so that equals are equal. Nothing without a mark. */
export const sixDecimals = (value: number | undefined): Mean | null =>
  value === undefined || Number.isNaN(value) ? null : mean(Math.round(value * 1e6), 1_000_000)

export interface RankedBy {
  /** The mean they were ranked by: another than was asked for where scores cannot be compared. */
  readonly by: Measure
  readonly ranked: readonly (Ranked & { readonly mean: Mean | null })[]
}

/** Proposals from the best down, by the mean that a rule goes by. */
export function rankedBy(scoring: Scoring, lots: readonly string[], measure: Measure): RankedBy {
  const rows = cellsOf(scoring)
  const scores = scoring.proposalIds.map((id, at) => proposalScore(id, rows[at] ?? [], scoring.fewestScores))
  const means = measure === 'normalised' ? comparable(normalisedMeans(weightedMarks(rows))) : null
  if (!means) return { by: 'weighted', ranked: ranking(scores, lots).map((one) => ({ ...one, mean: one.weighted })) }
  const meanOf = new Map(scores.map(({ proposalId }, at) => [proposalId, sixDecimals(means[at])]))
  const ranked = rankedByMean(scores, lots, (id) => meanOf.get(id) ?? null)
  return { by: 'normalised', ranked: ranked.map((one) => ({ ...one, mean: meanOf.get(one.proposalId) ?? null })) }
}

/** The ranking by another mean than the weighted one, which each keeps. */
export function rankedByMean(
  scores: readonly ProposalScore[],
  lots: readonly string[],
  meanOf: (proposalId: string) => Mean | null,
): Ranked[] {
  const own = new Map(scores.map((one) => [one.proposalId, one.weighted]))
  const others = scores.map((one) => ({ ...one, weighted: meanOf(one.proposalId) }))
  return ranking(others, lots).map((one) => ({ ...one, weighted: own.get(one.proposalId) ?? null }))
}

/** Each member's weighted mean for each proposal. */
export function weightedMarks(rows: readonly (readonly (Cell | null)[])[]): Marks {
  return marksIn(rows, ({ weighted }) => asNumber(weighted))
}

type ScoredCell = Extract<Cell, { kind: 'scored' }>

/** One number of every score that is there; whoever stepped out, abstained or has not scored has none. */
export function marksIn(rows: readonly (readonly (Cell | null)[])[], numberOf: (cell: ScoredCell) => number): Marks {
  const scorers = rows[0]?.length ?? 0
  const values = new Float64Array(rows.length * scorers).fill(Number.NaN)
  for (const [proposal, row] of rows.entries()) {
    for (const [scorer, cell] of row.entries()) {
      if (cell?.kind === 'scored') values[proposal * scorers + scorer] = numberOf(cell)
    }
  }
  return { proposals: rows.length, scorers, values }
}

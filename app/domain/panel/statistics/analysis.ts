import type { Measure } from '../../round'
import { isBelowBar } from '../deciding/bars'
import { cellsOf, proposalScore, ranking, type Cell, type Ranked, type Scoring } from '../score'
import { alpha } from './alpha'
import { bordaOf } from './borda'
import { seedFrom } from './dice'
import { firmness, type Firm } from './firmness'
import { lineBy, type LineTerms } from './line'
import { marksFor } from './marks'
import { trimmedMean } from './means'
import { normalisedMeans, type Normalisation } from './normalised'
import { comparable, marksIn, rankedByMean, sixDecimals, weightedMarks } from './standings'

/** What there is to make sense of. */
export interface ToAnalyse extends Scoring, LineTerms {
  /** Proposal ids as lots were drawn; ties fall in this order. */
  readonly lots: readonly string[]
  /** The lowest mean score with which the round's rule funds an idea, in tenths of a point; always of the weighted one. */
  readonly fewestTenths?: number
  /** By which mean the round's rule puts proposals in order; the weighted one when left out. */
  readonly scoresBy?: Measure
  /** Whatever names the round: the same round and scores give the same resamples. */
  readonly seed: string
  readonly resamples?: number
}

/** Its rank, and its place over or under the line, are by the mean that decides. */
export interface IdeaAnalysed extends Ranked {
  /** With hard and soft marking taken out; nothing without a score. */
  readonly normalised: number | null
  /** Its place by the other of the two means; nothing with too few scores. */
  readonly otherRank: number | null
  /** It would be funded by that other one, were the scores alone to decide. */
  readonly otherAbove: boolean
  /** Without the highest and the lowest. */
  readonly trimmed: number | null
  /** From 0 to 1: where it stands in each scorer's own order, on average. */
  readonly borda: number | null
  readonly firm: Firm
}

export interface Analysis {
  /** In the order of the ranking. */
  readonly ideas: readonly IdeaAnalysed[]
  /** Members with a score for anything. */
  readonly scorers: number
  readonly normalisation: Omit<Normalisation, 'means' | 'marks'>
  /** The mean that ranks and the line go by: the weighted one wherever the other cannot be worked out for all. */
  readonly by: Measure
  /** Krippendorff's alpha (interval) of the weighted means, and of the points for each criterion. */
  readonly alpha: number | null
  readonly criteria: readonly { readonly id: string; readonly alpha: number | null }[]
  readonly resamples: number
  readonly pot: number
}

/**
 * The whole analysis of a round's scores, of their cells. It pauses now and then, so that a server can answer others meanwhile; `atOnce`
 * runs it through.
 * @throws Error for criteria that nothing can be weighed by.
 */
export function* analysisOf(
  of: ToAnalyse,
  rows: readonly (readonly (Cell | null)[])[] = cellsOf(of),
): Generator<undefined, Analysis> {
  const { proposalIds, criteria, costs, lots, pot, fewestTenths } = of
  const { share, partFunding, smallest, groups } = of
  const terms: LineTerms = {
    ...{ costs, pot },
    ...(share && { share }),
    ...(partFunding && { partFunding }),
    ...(smallest && { smallest }),
    ...(groups && { groups }),
  }
  const marks = weightedMarks(rows)
  const scores = proposalIds.map((id, at) => proposalScore(id, rows[at] ?? [], of.fewestScores))
  const placeOf = new Map(proposalIds.map((id, at) => [id, at]))
  const at = (id: string) => placeOf.get(id) ?? 0

  const normalised = normalisedMeans(marks)
  const { means, how, parts } = normalised
  const by: Measure = of.scoresBy === 'normalised' && comparable(normalised) ? 'normalised' : 'weighted'
  const byWeighted = ranking(scores, lots)
  const byNormalised = rankedByMean(scores, lots, (id) => sixDecimals(means[at(id)]))
  const [order, other] = by === 'normalised' ? [byNormalised, byWeighted] : [byWeighted, byNormalised]
  const otherRanks = new Map(other.map((one) => [one.proposalId, one.rank]))
  const otherFunded = new Uint8Array(proposalIds.length)
  const otherFree = other
    .filter((one) => one.rank !== null && !isBelowBar(one, of))
    .map(({ proposalId }) => at(proposalId))
  lineBy(terms)(otherFree, otherFree.length, otherFunded)

  const borda = bordaOf(marks)
  const agreement = criteria.map(({ id }) => ({ id, alpha: alpha(marksIn(rows, ({ points }) => points[id] ?? 0)) }))
  yield
  const firm = yield* firmness(
    {
      // How hard each marks is taken out once, of all: drawn anew, the same people mark as hard as they do.
      ...{ marks: by === 'normalised' ? normalised.marks : marks, ...terms },
      bar: fewestTenths === undefined ? null : { marks, least: fewestTenths / 10 },
      // Equals stand in the order of the lots, and so does everything here.
      tieOrder: ranking(
        scores.map((score) => ({ ...score, enough: false })),
        lots,
      ).map(({ proposalId }) => at(proposalId)),
      enough: scores.map(({ enough }) => enough),
    },
    seedFrom(of.seed),
    of.resamples,
  )
  return {
    ideas: order.map((one) => {
      const place = at(one.proposalId)
      const own = firm.proposals[place]
      if (!own) throw new Error(`nothing was worked out for ${one.proposalId}`)
      return {
        ...one,
        normalised: known(means[place]),
        otherRank: otherRanks.get(one.proposalId) ?? null,
        otherAbove: otherFunded[place] === 1,
        trimmed: known(trimmedMean(marksFor(marks, place))),
        borda: known(borda[place]),
        firm: own,
      }
    }),
    scorers: (rows[0] ?? []).filter((_, scorer) => rows.some((row) => row[scorer]?.kind === 'scored')).length,
    ...{ normalisation: { how, parts }, by },
    alpha: alpha(marks),
    criteria: agreement,
    resamples: firm.resamples,
    pot,
  }
}

const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value)

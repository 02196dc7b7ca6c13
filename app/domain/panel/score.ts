import { refuse, type Outcome, ok } from '../refusal'
import type { Instant } from '../time'
import type { Interests, Seat } from './interest'
import { asNumber, compareMeans, mean, type Mean } from './mean'

/** What the panel scores. Its weight is a whole number above nothing; only the ratio of weights matters. */
export interface Criterion {
  readonly id: string
  readonly weight: number
}

export const mostPoints = 5

/** One member's view of one proposal. Points are whole, 0 to 5, by criterion. */
export interface ScoreSheet {
  readonly proposalId: string
  readonly personId: string
  readonly points: Readonly<Record<string, number>>
  /** Saved as she goes; it counts, and shows her the others', once handed in. */
  readonly handedInAt: Instant | null
  /** She looked and would rather not score it. */
  readonly abstained?: boolean
}

export const isPoints = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostPoints

/** A sheet is handed in whole: every criterion has its points, or she abstains. */
export function mayHandIn(
  sheet: Pick<ScoreSheet, 'points' | 'abstained'>,
  criteria: readonly Criterion[],
): Outcome<object, 'score-unfinished'> {
  const missing = criteria.filter((criterion) => !isPoints(sheet.points[criterion.id])).length
  return missing > 0 && !sheet.abstained ? refuse('score-unfinished', { missing }) : ok
}

/**
 * What became of one member's score of one proposal. These are different things, and only the first is a number:
 * somebody who stepped out, held back or has yet to score never counts as a nought.
 */
export type Cell =
  | {
      readonly kind: 'scored'
      readonly weighted: Mean
      readonly raw: Mean
      readonly points: Readonly<Record<string, number>>
    }
  | { readonly kind: 'recused' }
  | { readonly kind: 'abstained' }
  | { readonly kind: 'not-yet' }

/** @throws Error for criteria that nothing could be weighed by: none, or a weight that is not a whole number above 0. */
export function checkCriteria(criteria: readonly Criterion[]): void {
  const sound = criteria.every(({ weight }) => Number.isSafeInteger(weight) && weight > 0)
  if (!sound || criteria.length === 0) throw new Error('criteria need weights that are whole and above nothing')
  if (new Set(criteria.map(({ id }) => id)).size < criteria.length) throw new Error('a criterion came twice')
}

/**
 * A sheet of somebody with an interest is set aside whenever that came to light, and however good it was.
 * @throws Error when a sheet that was handed in has points missing or out of range.
 */
export function cellOf(sheet: ScoreSheet | undefined, criteria: readonly Criterion[], isInterested: boolean): Cell {
  if (isInterested) return { kind: 'recused' }
  if (!sheet || sheet.handedInAt === null) return { kind: 'not-yet' }
  if (sheet.abstained) return { kind: 'abstained' }
  let [weighted, weights, raw] = [0, 0, 0]
  for (const { id, weight } of criteria) {
    const points = sheet.points[id]
    if (!isPoints(points)) throw new Error(`handed in without points for ${id}: ${sheet.personId}, ${sheet.proposalId}`)
    weighted += weight * points
    weights += weight
    raw += points
  }
  return { kind: 'scored', weighted: mean(weighted, weights), raw: mean(raw, criteria.length), points: sheet.points }
}

/** How the panel saw one proposal. */
export interface ProposalScore {
  readonly proposalId: string
  /** The mean of the members' weighted means; nothing while nobody has scored. Between 0 and 5. */
  readonly weighted: Mean | null
  /** The same with every criterion weighing the same. */
  readonly raw: Mean | null
  readonly scored: number
  readonly recused: number
  readonly abstained: number
  readonly notYet: number
  /** Members who could score it: all who were to but those who stepped out, and who has scored it and left since. */
  readonly couldScore: number
  /** As many scores as the round asks for: its mean is firm enough to be ranked. */
  readonly enough: boolean
  readonly spread: Spread | null
}

/** How far the panel agrees on a proposal. */
export interface Spread {
  readonly lowest: Mean
  readonly highest: Mean
  /** Sample standard deviation of the members' weighted means; nothing for fewer than two. */
  readonly standardDeviation: number | null
}

export interface Scoring {
  /** Everybody on the panel; those without a vote do not score. */
  readonly seats: readonly Seat[]
  readonly criteria: readonly Criterion[]
  readonly proposalIds: readonly string[]
  readonly sheets: readonly ScoreSheet[]
  readonly interests: Interests
  /** Who was given what to score, where ideas are shared out; when left out, everyone scores everything. */
  readonly isAssigned?: (personId: string, proposalId: string) => boolean
  /** Scores a proposal needs before it is ranked. */
  readonly fewestScores: number
}

/**
 * What became of every score: a row for each of `proposalIds`, a cell for each scorer in one order, nothing where she was
 * not asked. A sheet that a voting member handed in counts, whatever becomes of her seat: nobody's scores are lost by her
 * leaving, nor by others ending her role. What she had only begun does not, nor what is set aside of somebody who left:
 * it is as if it had never been written.
 */
export function cellsOf(scoring: Scoring): (Cell | null)[][] {
  checkCriteria(scoring.criteria)
  const sheetOf = new Map<string, Map<string, ScoreSheet>>()
  for (const sheet of scoring.sheets) {
    const ofProposal = sheetOf.get(sheet.proposalId) ?? new Map<string, ScoreSheet>()
    sheetOf.set(sheet.proposalId, ofProposal.set(sheet.personId, sheet))
  }
  const { isInterested } = scoring.interests
  const { isAssigned = () => true } = scoring
  const members = new Set(scoring.seats.filter((seat) => seat.voting).map(({ personId }) => personId))
  const handedIn = scoring.sheets.filter(({ handedInAt }) => handedInAt !== null).map(({ personId }) => personId)
  const left = [...new Set(handedIn)].filter((personId) => !members.has(personId)).sort()
  return scoring.proposalIds.map((proposalId) => {
    const sheets = sheetOf.get(proposalId)
    const isIn = (personId: string) => sheets?.get(personId)?.handedInAt != null
    const isAsked = (personId: string) => isAssigned(personId, proposalId) || isInterested(personId, proposalId)
    const cell = (personId: string) =>
      cellOf(sheets?.get(personId), scoring.criteria, isInterested(personId, proposalId))
    return [
      ...[...members].map((personId) => (isAsked(personId) || isIn(personId) ? cell(personId) : null)),
      ...left.map((personId) => (isIn(personId) && !isInterested(personId, proposalId) ? cell(personId) : null)),
    ]
  })
}

/** Each proposal's score, in the order of `proposalIds`. */
export function panelScores(scoring: Scoring): ProposalScore[] {
  const rows = cellsOf(scoring)
  return scoring.proposalIds.map((proposalId, at) => proposalScore(proposalId, rows[at] ?? [], scoring.fewestScores))
}

/** One proposal's score, of a row of cells. */
export function proposalScore(proposalId: string, row: readonly (Cell | null)[], fewestScores: number): ProposalScore {
  const cells = row.filter((cell) => cell !== null)
  const scores = cells.filter((cell) => cell.kind === 'scored')
  const counted = (kind: Cell['kind']) => cells.filter((cell) => cell.kind === kind).length
  const recused = counted('recused')
  return {
    proposalId,
    weighted: meanOf(scores.map((cell) => cell.weighted)),
    raw: meanOf(scores.map((cell) => cell.raw)),
    scored: scores.length,
    recused,
    abstained: counted('abstained'),
    notYet: counted('not-yet'),
    couldScore: cells.length - recused,
    enough: scores.length > 0 && scores.length >= fewestScores,
    spread: spreadOf(scores.map((cell) => cell.weighted)),
  }
}

/** The mean of means that are all out of the same: members are weighed alike. */
function meanOf(means: readonly Mean[]): Mean | null {
  const [first] = means
  if (!first) return null
  return mean(
    means.reduce((total, each) => total + each.total, 0),
    first.outOf * means.length,
  )
}

function spreadOf(means: readonly Mean[]): Spread | null {
  const sorted = [...means].sort(compareMeans)
  const [lowest, highest] = [sorted[0], sorted.at(-1)]
  if (!lowest || !highest) return null
  const values = sorted.map(asNumber)
  const middle = values.reduce((total, value) => total + value, 0) / values.length
  const squares = values.reduce((total, value) => total + (value - middle) ** 2, 0)
  return { lowest, highest, standardDeviation: values.length < 2 ? null : Math.sqrt(squares / (values.length - 1)) }
}

export interface Ranked extends ProposalScore {
  /** 1 is best; equal means share a rank, and the next rank is skipped. Nothing with too few scores. */
  readonly rank: number | null
}

/**
 * Best first, by the exact weighted mean; those with too few scores last. Equals share a rank and stand in the order
 * of the published lots (`lots`: proposal ids as drawn; ids not drawn follow, by id).
 */
export function ranking(scores: readonly ProposalScore[], lots: readonly string[] = []): Ranked[] {
  const lotOf = new Map(lots.map((proposalId, index) => [proposalId, index]))
  const byLot = (a: ProposalScore, b: ProposalScore) =>
    (lotOf.get(a.proposalId) ?? lots.length) - (lotOf.get(b.proposalId) ?? lots.length) ||
    (a.proposalId < b.proposalId ? -1 : 1)
  const firm = (score: ProposalScore) => (score.enough ? score.weighted : null)
  const sorted = [...scores].sort((a, b) => {
    const [left, right] = [firm(a), firm(b)]
    if (left && right) return compareMeans(right, left) || byLot(a, b)
    return left ? -1 : right ? 1 : byLot(a, b)
  })
  let rank = 0
  let above: Mean | null = null
  return sorted.map((score, index) => {
    const own = firm(score)
    if (!own) return { ...score, rank: null }
    if (!above || compareMeans(own, above) !== 0) rank = index + 1
    above = own
    return { ...score, rank }
  })
}

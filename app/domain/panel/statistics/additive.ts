import { partsOf } from './connected'
import type { Marks } from './marks'

export type AdditiveEffects =
  | {
      readonly connected: true
      /** Each proposal as it would stand had every scorer marked it, in the marks' own unit; NaN without a mark. */
      readonly proposals: Float64Array
      /** How far above the panel each scorer marks; they add up to nothing. NaN without a mark. */
      readonly scorers: Float64Array
    }
  /** Groups that no scorer joins cannot be compared: how many there are. */
  | { readonly connected: false; readonly parts: number }

/**
 * Additive effects for panels where not everybody scores everything: mark = proposal + scorer + error, by least squares
 * (the two-way model without interaction). Proposals are eliminated, so what is solved is as large as the panel. With
 * every mark there it gives the plain means. It can only be had when marks join all proposals and scorers.
 */
export function additiveEffects(marks: Marks): AdditiveEffects {
  const parts = partsOf(marks)
  if (parts !== 1) return { connected: false, parts }
  const { proposals, values } = marks
  const active = scorersWithMarks(marks)
  const size = active.length
  const matrix = Array.from({ length: size }, () => new Float64Array(size + 1))
  for (let proposal = 0; proposal < proposals; proposal += 1) {
    const scored = active.flatMap((scorer, place) => {
      const mark = values[proposal * marks.scorers + scorer]!
      return Number.isNaN(mark) ? [] : [{ place, mark }]
    })
    const mean = scored.reduce((sum, { mark }) => sum + mark, 0) / scored.length
    for (const one of scored) {
      const row = matrix[one.place]!
      row[one.place]! += 1
      row[size]! += one.mark - mean
      for (const { place } of scored) row[place]! -= 1 / scored.length
    }
  }
  // The level is free until the scorers' effects add up to nothing.
  for (const row of matrix) for (let column = 0; column < size; column += 1) row[column]! += 1
  const solved = solve(matrix)
  const scorers = new Float64Array(marks.scorers).fill(Number.NaN)
  for (const [place, scorer] of active.entries()) scorers[scorer] = solved[place]!
  return { connected: true, scorers, proposals: withoutScorers(marks, scorers) }
}

function scorersWithMarks({ proposals, scorers, values }: Marks): number[] {
  const found: number[] = []
  for (let scorer = 0; scorer < scorers; scorer += 1) {
    for (let proposal = 0; proposal < proposals; proposal += 1) {
      if (Number.isNaN(values[proposal * scorers + scorer]!)) continue
      found.push(scorer)
      break
    }
  }
  return found
}

/** The mean of what is left of each proposal's marks once the scorers' effects are taken out. */
function withoutScorers({ proposals, scorers, values }: Marks, effects: Float64Array): Float64Array {
  return Float64Array.from({ length: proposals }, (_, proposal) => {
    let [sum, count] = [0, 0]
    for (let scorer = 0; scorer < scorers; scorer += 1) {
      const mark = values[proposal * scorers + scorer]!
      if (Number.isNaN(mark)) continue
      sum += mark - effects[scorer]!
      count += 1
    }
    return count === 0 ? Number.NaN : sum / count
  })
}

/** Gauss's elimination with the largest pivot; the last column is the right-hand side. */
function solve(matrix: Float64Array[]): number[] {
  const size = matrix.length
  for (let column = 0; column < size; column += 1) {
    let best = column
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[best]![column]!)) best = row
    }
    ;[matrix[column], matrix[best]] = [matrix[best]!, matrix[column]!]
    const pivot = matrix[column]!
    if (Math.abs(pivot[column]!) < 1e-12) throw new Error('marks that are joined gave no one answer')
    for (let row = column + 1; row < size; row += 1) {
      const factor = matrix[row]![column]! / pivot[column]!
      if (factor === 0) continue
      for (let at = column; at <= size; at += 1) matrix[row]![at]! -= factor * pivot[at]!
    }
  }
  const answer = Array.from({ length: size }, () => 0)
  for (let row = size - 1; row >= 0; row -= 1) {
    let rest = matrix[row]![size]!
    for (let at = row + 1; at < size; at += 1) rest -= matrix[row]![at]! * answer[at]!
    answer[row] = rest / matrix[row]![row]!
  }
  return answer
}

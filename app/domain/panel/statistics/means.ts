import { marksFor, type Marks } from './marks'

/** The plain mean; NaN of nothing. */
export function meanOfAll(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length === 0 ? Number.NaN : sum / values.length
}

/** Sample standard deviation (n − 1); nothing for fewer than two. Values that are all but equal have none at all. */
export function deviationOf(values: readonly number[]): number {
  if (values.length < 2) return 0
  const middle = meanOfAll(values)
  let squares = 0
  for (const value of values) squares += (value - middle) ** 2
  const deviation = Math.sqrt(squares / (values.length - 1))
  // What is left of rounding is no spread.
  return deviation < 1e-9 ? 0 : deviation
}

/** Each proposal's plain mean of the marks that are there; NaN where there are none. */
export const proposalMeans = (marks: Marks): Float64Array =>
  Float64Array.from({ length: marks.proposals }, (_, proposal) => meanOfAll(marksFor(marks, proposal)))

/**
 * The mean without the highest and the lowest: of n marks, ⌊n × `share`⌋ are left out at each end, so that one mark far
 * from the others moves it little. NaN of nothing.
 * @throws RangeError for a share that leaves nothing in the middle.
 */
export function trimmedMean(values: readonly number[], share = 0.2): number {
  if (!(share >= 0 && share < 0.5)) throw new RangeError(`a share to leave out at each end: ${share}`)
  const out = Math.floor(values.length * share)
  const sorted = [...values].sort((one, other) => one - other)
  return meanOfAll(sorted.slice(out, sorted.length - out))
}

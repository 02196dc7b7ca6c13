import { marksFor, type Marks } from './marks'

/** How far apart two marks count: told apart only; by how many lie between; by their difference; by it in proportion. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * Krippendorff's alpha: α = 1 − D_o ÷ D_e over the values that can be paired, which are those of proposals with two marks
 * or more. 1 when all agree, 0 when they agree as chance would have it, below when less. Nothing where it cannot be had:
 * no pairs, or not one value that differs from another.
 *
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), coincidences with m_u − 1.
 */
export function alpha(marks: Marks, metric: Metric = 'interval'): number | null {
  const units = Array.from({ length: marks.proposals }, (_, proposal) => marksFor(marks, proposal)).filter(
    (unit) => unit.length > 1,
  )
  const counts = new Map<number, number>()
  for (const unit of units) for (const value of unit) counts.set(value, (counts.get(value) ?? 0) + 1)
  // In order, because the ordinal metric counts what lies between.
  const values = [...counts.keys()].sort((one, other) => one - other)
  if (values.length < 2) return null
  const disagreement = metric === 'interval' ? intervals : coincidences(values, counts, metric)
  const n = units.reduce((sum, unit) => sum + unit.length, 0)
  const observed = units.reduce((sum, unit) => sum + disagreement(unit) / (unit.length - 1), 0) / n
  const expected = disagreement(units.flat()) / (n * (n - 1))
  return expected === 0 ? null : 1 - observed / expected
}

/** The sum of squared differences over all ordered pairs, without going through them. */
function intervals(values: readonly number[]): number {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length
  let squares = 0
  for (const value of values) squares += (value - middle) ** 2
  return 2 * values.length * squares
}

/** The same for the other metrics, over pairs of the few values that there are. */
function coincidences(values: readonly number[], counts: ReadonlyMap<number, number>, metric: Metric) {
  const place = new Map(values.map((value, at) => [value, at]))
  const upTo: number[] = []
  for (const [at, value] of values.entries()) upTo.push((upTo[at - 1] ?? 0) + (counts.get(value) ?? 0))
  const apart = (one: number, other: number): number => {
    const [low, high] = one < other ? [one, other] : [other, one]
    const [a, b] = [values[low]!, values[high]!]
    if (metric === 'nominal') return 1
    if (metric === 'ratio') return a + b === 0 ? 0 : ((b - a) / (a + b)) ** 2
    const between = upTo[high]! - upTo[low]! + (counts.get(a)! - counts.get(b)!) / 2
    return between ** 2
  }
  return (of: readonly number[]): number => {
    const here = new Float64Array(values.length)
    for (const value of of) here[place.get(value)!]! += 1
    let sum = 0
    for (let one = 0; one < values.length; one += 1) {
      if (here[one] === 0) continue
      for (let other = one + 1; other < values.length; other += 1) {
        if (here[other] !== 0) sum += 2 * here[one]! * here[other]! * apart(one, other)
      }
    }
    return sum
  }
}

/** In words, by Krippendorff's own bounds (0.8 to rely on, 0.667 to be careful with) and one below for small panels. */
export type Agreement = 'alike' | 'mostly' | 'in-part' | 'differently' | 'cannot-tell'

export function agreementOf(value: number | null): Agreement {
  if (value === null) return 'cannot-tell'
  if (value >= 0.8) return 'alike'
  if (value >= 2 / 3) return 'mostly'
  return value >= 1 / 3 ? 'in-part' : 'differently'
}

import type { Marks } from './marks'

/**
 * Borda of ranks: each scorer's marks are only an order, from 1 for her best to 0 for her last, equals sharing; a proposal
 * gets the mean over those who marked it. How hard anybody marks, or how far apart, plays no part. One that she marked
 * alone stands in the middle. NaN without a mark.
 */
export function bordaOf({ proposals, scorers, values }: Marks): Float64Array {
  const sums = new Float64Array(proposals)
  const counts = new Float64Array(proposals)
  for (let scorer = 0; scorer < scorers; scorer += 1) {
    const own = Array.from({ length: proposals }, (_, proposal) => ({
      proposal,
      mark: values[proposal * scorers + scorer]!,
    }))
      .filter(({ mark }) => !Number.isNaN(mark))
      .sort((one, other) => one.mark - other.mark)
    for (let from = 0; from < own.length;) {
      let to = from
      while (to < own.length && own[to]!.mark === own[from]!.mark) to += 1
      const below = (from + to - 1) / 2
      for (; from < to; from += 1) {
        const { proposal } = own[from]!
        sums[proposal]! += own.length === 1 ? 0.5 : below / (own.length - 1)
        counts[proposal]! += 1
      }
    }
  }
  return sums.map((sum, proposal) => (counts[proposal] === 0 ? Number.NaN : sum / counts[proposal]!))
}

/**
 * A mean as the exact ratio of two whole numbers, so that two proposals with the same scores are tied, and never told
 * apart by a rounding somewhere.
 */
export interface Mean {
  readonly total: number
  /** Above nothing. */
  readonly outOf: number
}

/** @throws RangeError when either is not a whole number, or there is nothing to divide by. */
export function mean(total: number, outOf: number): Mean {
  if (!Number.isSafeInteger(total) || !Number.isSafeInteger(outOf) || outOf <= 0) {
    throw new RangeError(`no mean: ${total} out of ${outOf}`)
  }
  return { total, outOf }
}

/** Below nothing when `a` is the smaller, nothing when they are equal. Exact. */
export function compareMeans(a: Mean, b: Mean): number {
  const difference = BigInt(a.total) * BigInt(b.outOf) - BigInt(b.total) * BigInt(a.outOf)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** For arithmetic that need not be exact, such as the spread. */
export const asNumber = ({ total, outOf }: Mean): number => total / outOf

/** For showing: rounded half up to `places`, from the exact value. For means that are not below nothing. */
export function rounded({ total, outOf }: Mean, places = 2): number {
  const scale = 10n ** BigInt(places)
  const [above, below] = [BigInt(total) * scale, BigInt(outOf)]
  return Number((2n * above + below) / (2n * below)) / Number(scale)
}

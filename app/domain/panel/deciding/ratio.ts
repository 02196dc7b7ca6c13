/** An exact number, for adding up what is weighed: `over` ÷ `under`, `under` above 0. */
export interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/** @throws RangeError when there is nothing to divide by, or either is not a whole number. */
export function ratio(over: number, under = 1): Ratio {
  if (under <= 0) throw new RangeError(`no ratio: ${over} to ${under}`)
  return { over: BigInt(over), under: BigInt(under) }
}

export const plus = (one: Ratio, other: Ratio): Ratio => ({
  over: one.over * other.under + other.over * one.under,
  under: one.under * other.under,
})

export const times = (one: Ratio, other: Ratio): Ratio => ({
  over: one.over * other.over,
  under: one.under * other.under,
})

/** Below 0, 0 or above 0 as `one` is less than, equal to or more than `other`. */
export function compareRatios(one: Ratio, other: Ratio): number {
  const difference = one.over * other.under - other.over * one.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** For showing: rounded half up to a tenth. For ratios that are not below nothing. */
export const inTenths = ({ over, under }: Ratio): number => Number((20n * over + under) / (2n * under)) / 10

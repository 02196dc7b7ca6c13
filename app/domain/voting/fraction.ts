/** An exact number: `over` ÷ `under`, `under` above 0; not always in lowest terms. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const fraction = (over: bigint, under = 1n): Fraction => ({ over, under })

/** Below 0, 0 or above 0 as `one` is less than, equal to or more than `other`. */
export function compare(one: Fraction, other: Fraction): number {
  const left = one.over * other.under
  const right = other.over * one.under
  return left === right ? 0 : left < right ? -1 : 1
}

/** The nearest double, near enough: within two units in the last place, whatever the size of the parts. */
export function toNumber({ over, under }: Fraction): number {
  if (over < 0n) return -toNumber({ over: -over, under })
  if (over === 0n) return 0
  // Bring the quotient to 62 to 66 bits, of which a double keeps the first 53.
  const shift = bits(under) - bits(over) + 64
  const quotient = shift >= 0 ? (over << BigInt(shift)) / under : over / (under << BigInt(-shift))
  return scaled(Number(quotient), -shift)
}

const bits = (value: bigint) => value.toString(16).length * 4

/** `value` × 2^`power`, in steps that neither overflow nor lose bits on the way. */
function scaled(value: number, power: number): number {
  let result = value
  let rest = power
  for (; rest > 900; rest -= 900) result *= 2 ** 900
  for (; rest < -900; rest += 900) result *= 2 ** -900
  return result * 2 ** rest
}

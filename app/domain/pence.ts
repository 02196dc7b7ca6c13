/**
 * Money is whole pence, everywhere. `£` appears only in `ui/` and `forms/`.
 * The type is branded so that a plain number cannot be passed for an amount by mistake.
 */
declare const penceBrand: unique symbol
export type Pence = number & { readonly [penceBrand]: true }

/**
 * Makes an amount of money from a whole number of pence. Literals read `pence(400_00)`.
 * @throws RangeError when `value` is not a safe whole number (a fraction of a penny is always a mistake of ours).
 */
export function pence(value: number): Pence {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of pence: ${value}`)
  return (value === 0 ? 0 : value) as Pence
}

export const nothing: Pence = pence(0)

/** Adds amounts; the empty sum is nothing. @throws RangeError past the largest safe whole number. */
export function sum(amounts: Iterable<Pence>): Pence {
  let total = 0
  for (const amount of amounts) total += amount
  return pence(total)
}

/**
 * Splits `total` into `parts` shares that differ by at most a penny and add up to it exactly; the earlier
 * shares carry the odd pennies.
 * @throws RangeError when `parts` is not a whole number of at least one.
 */
export function split(total: Pence, parts: number): Pence[] {
  if (!Number.isSafeInteger(parts) || parts < 1) throw new RangeError(`cannot split into ${parts} parts`)
  const share = Math.trunc(total / parts)
  const odd = Math.abs(total - share * parts)
  const penny = Math.sign(total)
  return Array.from({ length: parts }, (_, index) => pence(share + (index < odd ? penny : 0)))
}

/** A number as it was written, kept exactly: `digits` × 10^-`decimals`. */
export interface Decimal {
  readonly digits: bigint
  readonly decimals: number
}

const written = /^([+-]?)(\d+)(?:[.,](\d*))?(?:[eE]([+-]?\d{1,3}))?$/
const longest = 40

/** Reads a decimal number (`.` or `,` before the decimals, perhaps an exponent); undefined when it is not one. */
export function readDecimal(text: string): Decimal | undefined {
  const match = text.length <= longest ? written.exec(text) : null
  if (!match) return undefined
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const kept = fraction.replace(/0+$/, '')
  const digits = BigInt(sign + whole + kept)
  const decimals = kept.length - Number(exponent)
  return decimals >= 0 ? { digits, decimals } : { digits: digits * 10n ** BigInt(-decimals), decimals: 0 }
}

/** The number as a whole number of 10^-`scale`; `scale` is at least its own decimals. */
export function atScale(number: Decimal, scale: number): bigint {
  return number.digits * 10n ** BigInt(scale - number.decimals)
}

/** Writes a whole number of 1/`unit` (a power of ten) as a decimal: 201193801 at 100 is `2011938.01`. */
export function writeDecimal(value: bigint, unit: bigint): string {
  const sign = value < 0n ? '-' : ''
  const size = value < 0n ? -value : value
  const rest = size % unit
  if (rest === 0n) return `${sign}${size / unit}`
  const decimals = String(unit).length - 1
  return `${sign}${size / unit}.${String(rest).padStart(decimals, '0').replace(/0+$/, '')}`
}

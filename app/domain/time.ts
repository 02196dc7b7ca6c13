/**
 * A moment, in milliseconds since 1970 in UTC. Domain code is handed the time; only `platform` reads a clock.
 */
declare const instantBrand: unique symbol
export type Instant = number & { readonly [instantBrand]: true }

/** @throws RangeError when `milliseconds` is not a whole number. */
export function instant(milliseconds: number): Instant {
  if (!Number.isSafeInteger(milliseconds)) throw new RangeError(`not a moment: ${milliseconds}`)
  return milliseconds as Instant
}

/** Reads an ISO 8601 date-time such as `2026-03-04T17:00:00Z`. @throws RangeError when it is not one. */
export function instantFromIso(text: string): Instant {
  return instant(Date.parse(text))
}

export const minutes = (count: number) => count * 60_000
export const hours = (count: number) => minutes(count * 60)
export const days = (count: number) => hours(count * 24)

/** The moment `milliseconds` after (or, when negative, before) another. */
export const later = (than: Instant, milliseconds: number): Instant => instant(than + milliseconds)

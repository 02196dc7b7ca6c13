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

const calendars = new Map<string, Intl.DateTimeFormat>()

/** The day it is in a time zone at a moment, as `2026-03-04`: what the books and the bank write down. */
export function dateIn(timeZone: string, at: Instant): string {
  const known = calendars.get(timeZone)
  const calendar =
    known ?? new Intl.DateTimeFormat('en-GB', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  if (!known) calendars.set(timeZone, calendar)
  const parts = Object.fromEntries(calendar.formatToParts(at).map(({ type, value }) => [type, value]))
  return `${parts.year}-${parts.month}-${parts.day}`
}

/** A moment that falls on that day, `2026-03-04`, wherever a partnership could be: for a sentence to say the day. */
export const noonOf = (date: string): Instant => instantFromIso(`${date}T12:00:00Z`)

/** The same day a year on, `2027-03-04`; the 28th for the last of a leap year's February. */
export function yearAfter(date: string): string {
  const [year, rest] = [Number(date.slice(0, 4)) + 1, date.slice(4)]
  return `${year}${rest === '-02-29' ? '-02-28' : rest}`
}

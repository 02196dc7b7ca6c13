import { days, instant, type Instant } from './time'

/** A date and a time of day, as a clock on the wall somewhere shows it. */
export interface WallTime {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs far more than using it. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone)
  if (!found) {
    const numeric = 'numeric'
    found = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
    })
    formatters.set(timeZone, found)
  }
  return found
}

/** What the clock on the wall shows at a moment, to the minute. @throws RangeError for a time zone nobody knows. */
export function wallTimeAt(at: Instant, timeZone: string): WallTime {
  const wall = { year: 0, month: 0, day: 0, hour: 0, minute: 0 }
  for (const { type, value } of formatterFor(timeZone).formatToParts(at)) {
    if (type in wall) wall[type as keyof WallTime] = Number(value)
  }
  return wall
}

/**
 * The moment at which a clock on the wall shows this; undefined when the calendar has no such day or the day no such
 * time. When the clocks go forward, a time that is jumped over is the same stretch after the jump; when they go back,
 * a time that comes twice is the first of the two (as `Temporal`'s "compatible").
 */
export function instantOn(wall: WallTime, timeZone: string): Instant | undefined {
  const { year, month, day, hour, minute } = wall
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined
  const asIfUtc = Date.UTC(year, month - 1, day, hour, minute)
  const calendar = new Date(asIfUtc)
  if (calendar.getUTCFullYear() !== year || calendar.getUTCMonth() !== month - 1 || calendar.getUTCDate() !== day) {
    return undefined
  }
  const before = instant(asIfUtc - offsetAt(asIfUtc - days(1), timeZone))
  const after = instant(asIfUtc - offsetAt(asIfUtc + days(1), timeZone))
  const shown = [before, after].filter((at) => asUtc(wallTimeAt(at, timeZone)) === asIfUtc)
  return shown.length > 0 ? instant(Math.min(...shown)) : before
}

/** The same time of day, some days on: an hour more or less than that many times 24 when the clocks change between. */
export function sameTimeLater(at: Instant, dayCount: number, timeZone: string): Instant {
  const wall = wallTimeAt(at, timeZone)
  const moved = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + dayCount))
  const day = { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() }
  const found = instantOn({ ...wall, ...day }, timeZone)
  if (found === undefined) throw new Error(`no such time: ${JSON.stringify(day)}`)
  return found
}

const asUtc = ({ year, month, day, hour, minute }: WallTime) => Date.UTC(year, month - 1, day, hour, minute)

/** How far the wall's clock is ahead of UTC, in milliseconds. */
const offsetAt = (milliseconds: number, timeZone: string) =>
  asUtc(wallTimeAt(instant(milliseconds), timeZone)) - Math.floor(milliseconds / 60_000) * 60_000

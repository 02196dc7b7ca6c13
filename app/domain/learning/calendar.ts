import type { Instant } from '../time'

/** A moment that people put in their calendars. */
export interface CalendarMoment {
  /** Stays the same for the same thing, whatever becomes of it. */
  readonly uid: string
  readonly at: Instant
  readonly title: string
  readonly about: string
  readonly href: string
  /** Goes up whenever its time was changed. */
  readonly sequence: number
  readonly changedAt: Instant
  readonly cancelled: boolean
}

interface Calendar {
  readonly name: string
  readonly href: string
  readonly timeZone: string
  readonly language: string
}

/**
 * A calendar as others' programs read it (RFC 5545): moments in UTC, which is the same moment on either side of a change
 * of the clocks; lines of at most 75 octets, folded, ending in CRLF.
 */
export function calendarText({ name, href, timeZone, language }: Calendar, moments: readonly CalendarMoment[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Small Sparks//Dates of rounds//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME;LANGUAGE=${language}:${written(name)}`,
    `X-WR-CALNAME:${written(name)}`,
    `X-WR-TIMEZONE:${written(timeZone)}`,
    `URL:${href}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...moments.flatMap((one) => [
      'BEGIN:VEVENT',
      `UID:${written(one.uid)}`,
      `DTSTAMP:${inUtc(one.changedAt)}`,
      `LAST-MODIFIED:${inUtc(one.changedAt)}`,
      `SEQUENCE:${one.sequence}`,
      `DTSTART:${inUtc(one.at)}`,
      `SUMMARY;LANGUAGE=${language}:${written(one.title)}`,
      ...(one.about === '' ? [] : [`DESCRIPTION;LANGUAGE=${language}:${written(one.about)}`]),
      `URL:${one.href}`,
      `STATUS:${one.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
      // It is a date to know and takes nobody's time.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

const inUtc = (at: Instant) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** As the format writes text: its own marks behind a backslash, lines as \n, and no other control characters. */
const written = (text: string) =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r\n?|\n/g, '\\n')

    .replace(/[\u0000-\u001F\u007F]/g, ' ')
    .replace(/([;,])/g, '\\$1')

const octets = (letter: string) => new TextEncoder().encode(letter).length

/** A long line goes on in the next after a space; no letter is torn apart. */
function folded(line: string): string {
  let [out, length] = ['', 0]
  for (const letter of line) {
    const more = octets(letter)
    if (length + more > 75) {
      out += '\r\n '
      length = 1
    }
    out += letter
    length += more
  }
  return out
}

import { instantOn, sameTimeLater, wallTimeAt } from './local-time'
import { ok, refuse, type Outcome } from './refusal'
import { hours, instant, later, type Instant } from './time'

/** `book-years` run from the end of the financial year in which the thing was settled; `months` and `years` by the calendar. */
export type KeepingUnit = 'hours' | 'months' | 'years' | 'book-years'

/** How long one kind of thing is kept, and what becomes of it then. */
export interface KeepingRule {
  /** Who settles it: a partnership for its own, or the installation for what belongs to no one partnership. */
  readonly whose: readonly ('partnership' | 'installation')[]
  /** Let go at the clock's every turn, because it is kept for hours; or once a night, counted and reported. */
  readonly pace: 'turn' | 'night'
  readonly unit: KeepingUnit
  readonly usual: number
  /** The fewest and most that can be chosen. Where both are the same there is nothing to choose. */
  readonly least: number
  readonly most: number
  /** The law sets the least. */
  readonly byLaw?: true
}

/** A rule of one owner and pace; where only the usual is given, it is fixed. */
const rule =
  (whose: KeepingRule['whose'][number], pace: KeepingRule['pace'], unit: KeepingUnit) =>
  (usual: number, least = usual, most = usual): KeepingRule => ({ whose: [whose], pace, unit, usual, least, most })

const [safety, shortly] = [rule('installation', 'turn', 'hours'), rule('partnership', 'turn', 'hours')]
const [own, months] = [rule('installation', 'night', 'months'), rule('partnership', 'night', 'months')]
const both = ['partnership', 'installation'] as const

/**
 * Everything that is kept for a time and then let go, and for how long (decision 016). From when each is counted, and
 * what it means that it goes, stand beside the queries that find it (`records/keeping`).
 */
export const keepingRules = {
  /** From when it was sent: as long as the limits on sending look back. */
  'sign-in-codes': safety(24),
  /** From when they end: none after that. */
  sessions: safety(0),
  'passkey-questions': safety(0),
  /** Which page of a shared idea somebody has open: of use to the others for minutes. */
  'pages-opened': safety(1),
  /** What was typed by somebody who turned out to be signed out: long enough to fetch a code from a letter. */
  'kept-words': safety(1),
  /** From when it was put together and nobody confirmed it, or it had gone out. */
  'invitation-lists': shortly(1),
  /** From when it was read and nobody brought it in, or it had come in. */
  'idea-lists': shortly(1),
  /** From when it was read and nobody brought it in. */
  'bank-files': shortly(1),
  /** The file of an archive: from when it was made. A week to take it away; what is in it is everything about everybody. */
  archives: shortly(168),
  /** The postal address for a posted code: from when the request is over. */
  'posted-addresses': shortly(0),

  'passkeys-ended': own(12),
  recoveries: own(24),
  'never-back': own(24),

  drafts: months(6, 1, 24),
  'not-funded': months(12, 3, 36),
  funded: { whose: ['partnership'], pace: 'night', unit: 'book-years', usual: 6, least: 6, most: 15, byLaw: true },
  'bank-words': {
    whose: ['partnership'],
    pace: 'night',
    unit: 'book-years',
    usual: 6,
    least: 6,
    most: 15,
    byLaw: true,
  },
  /** Long enough for a payment that comes back to be paid again. */
  'bank-details': months(3, 1, 12),
  'hidden-comments': months(12, 3, 36),
  supporters: months(3, 1, 24),
  /** Long enough to tell it after all, or to tell it another way. */
  'stories-untold': months(12, 3, 36),
  letters: { ...months(12, 3, 36), whose: both },
  undelivered: { ...months(3, 1, 12), whose: both },
  invitations: months(1, 1, 12),
  introductions: months(12, 3, 36),
  'night-marks': months(1, 1, 12),
  'paper-codes': months(3, 1, 24),
  'residency-requests': months(12, 1, 36),
  'residency-reasons': months(24, 6, 72),
  register: { whose: ['partnership'], pace: 'night', unit: 'years', usual: 6, least: 1, most: 15 },
} as const satisfies Record<string, KeepingRule>

export type KeepingKind = keyof typeof keepingRules

export const keepingKinds = Object.keys(keepingRules) as KeepingKind[]
export const isKeepingKind = (word: string): word is KeepingKind => Object.hasOwn(keepingRules, word)
const kindsThat = (fit: (rule: KeepingRule) => boolean) => keepingKinds.filter((kind) => fit(keepingRules[kind]))

/** What a partnership may choose the periods of. */
export const kindsToChoose = kindsThat(({ whose, least, most }) => whose.includes('partnership') && least < most)
/** What is let go each night on behalf of a partnership, or of the installation. */
export const nightlyKinds = (whose: 'partnership' | 'installation') =>
  kindsThat((rule) => rule.pace === 'night' && rule.whose.includes(whose))
export const kindsOfEachTurn = kindsThat(({ pace }) => pace === 'turn')
/** What is a partnership's to keep, whether it may choose how long or not. */
export const kindsOfPartnership = kindsThat(({ whose }) => whose.includes('partnership'))
/** What no partnership settles. */
export const kindsOfInstallation = kindsThat(({ whose }) => !whose.includes('partnership'))

/** The periods a partnership has chosen, in the unit of each kind. */
export type PeriodsChosen = Partial<Readonly<Record<KeepingKind, number>>>

/** How many of its unit a kind is kept: as chosen, or as usual; never fewer than the least, whatever stands on record. */
export function periodOf(kind: KeepingKind, chosen: PeriodsChosen): number {
  const { usual, least, most }: KeepingRule = keepingRules[kind]
  return Math.min(most, Math.max(least, chosen[kind] ?? usual))
}

export type NotKeptSo = 'kept-too-short' | 'kept-too-short-by-law' | 'kept-too-long'

/** Whether a kind may be kept for so long. */
export function mayBeKeptFor(kind: KeepingKind, period: number): Outcome<object, NotKeptSo> {
  const { least, most, unit, byLaw }: KeepingRule = keepingRules[kind]
  if (!Number.isInteger(period) || period < least)
    return refuse(byLaw ? 'kept-too-short-by-law' : 'kept-too-short', { least, unit })
  return period > most ? refuse('kept-too-long', { most, unit }) : ok
}

/** What a period by the calendar is reckoned with. */
export interface BookCalendar {
  readonly timeZone: string
  /** 1 to 12 */
  readonly yearStartsInMonth: number
}

/** The installation's own: it keeps no books. */
export const plainCalendar: BookCalendar = { timeZone: 'UTC', yearStartsInMonth: 1 }

/**
 * The latest moment from which a kind's whole period has passed by `now`: whatever began then, or earlier, has had its
 * time, and whatever began later has not. Never goes back as time goes on.
 */
export function lastToGo(kind: KeepingKind, period: number, now: Instant, calendar: BookCalendar): Instant {
  switch (keepingRules[kind].unit) {
    case 'hours':
      return later(now, -hours(period))
    case 'months':
      return monthsBefore(now, period)
    case 'years':
      return monthsBefore(now, period * 12)
    case 'book-years':
      return endOfBookYearBefore(now, period, calendar)
  }
}

/**
 * So many calendar months before, to the millisecond, in UTC. A day that its month does not have stands for that
 * month's last moment: of the 31st of March, a month before, the end of February.
 */
function monthsBefore(at: Instant, count: number): Instant {
  const date = new Date(at)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  const nextMonth = Date.UTC(year, month - count + 1, 1)
  const then = Date.UTC(year, month - count, day) + (at - Date.UTC(year, month, day))
  return instant(Math.min(then, nextMonth - 1))
}

/** The last moment of the latest financial year that ended at least so many years ago. */
function endOfBookYearBefore(at: Instant, years: number, { timeZone, yearStartsInMonth }: BookCalendar): Instant {
  const { year, month } = wallTimeAt(at, timeZone)
  const startedIn = month >= yearStartsInMonth ? year : year - 1
  const start = instantOn({ year: startedIn - years, month: yearStartsInMonth, day: 1, hour: 0, minute: 0 }, timeZone)
  if (start === undefined) throw new Error(`no such month: ${yearStartsInMonth}`)
  return later(start, -1)
}

/** By the clock on the partnership's wall: when hardly anybody is up. */
const lettingGoHour = 3

/** When things are let go next, after a moment: at three in the night. */
export function nextLettingGoAt(after: Instant, timeZone: string): Instant {
  const { year, month, day } = wallTimeAt(after, timeZone)
  const today = instantOn({ year, month, day, hour: lettingGoHour, minute: 0 }, timeZone)
  if (today === undefined) throw new Error('a day without a night')
  return today > after ? today : sameTimeLater(today, 1, timeZone)
}

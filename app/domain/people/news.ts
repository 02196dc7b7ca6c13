import { instantOn, sameTimeLater, wallTimeAt } from '../local-time'
import { later, minutes, type Instant } from '../time'
import { inForce, officerKinds, type RoleHeld } from './role'

/** How often someone wants to hear what waits for her and what happened. */
export const newsChoices = ['at-once', 'daily', 'weekly', 'none'] as const
export type NewsChoice = (typeof newsChoices)[number]

/** Officers hear each day unless they choose otherwise; nobody else is sent news she has not asked for. */
export const newsFor = (chosen: NewsChoice | null, isOfficer: boolean): NewsChoice =>
  chosen ?? (isOfficer ? 'daily' : 'none')

export const usualDigestHour = 8

/** "At once" gathers what happens within this long of the first, so that a busy meeting is one letter and not twenty. */
const gatheredFor = minutes(10)

export interface DigestClock {
  readonly timeZone: string
  /** 0 to 23, by the clock on the partnership's wall. */
  readonly hour: number
}

/**
 * When the next digest is due after a moment: always later than it. Weekly ones go out on Mondays.
 * @throws Error for 'none', which is never due.
 */
export function nextDigestAt(choice: Exclude<NewsChoice, 'none'>, after: Instant, clock: DigestClock): Instant {
  if (choice === 'at-once') return later(after, gatheredFor)
  let next = firstAfter(after, clock)
  if (choice === 'weekly') while (!isMonday(next, clock.timeZone)) next = sameTimeLater(next, 1, clock.timeZone)
  return next
}

function firstAfter(after: Instant, { timeZone, hour }: DigestClock): Instant {
  const { year, month, day } = wallTimeAt(after, timeZone)
  const today = instantOn({ year, month, day, hour, minute: 0 }, timeZone)
  if (today === undefined) throw new Error(`no such hour: ${hour}`)
  return today > after ? today : sameTimeLater(today, 1, timeZone)
}

function isMonday(at: Instant, timeZone: string): boolean {
  const { year, month, day } = wallTimeAt(at, timeZone)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() === 1
}

/** Whether any of these roles is an officer's, and in force. */
export const isOfficerOf = (held: readonly Pick<RoleHeld, 'kind' | 'startsAt' | 'endsAt'>[], now: Instant): boolean =>
  held.some((one) => inForce(one, now) && officerKinds.some((kind) => kind === one.kind))

import { days, hours, later, minutes, type Instant } from '../time'

/** How a session began; nothing for one older than the question. `demo` is stepping in as somebody in the demonstration. */
export type SessionMeans = 'email-code' | 'passkey' | 'paper-code' | 'demo'

/** How long someone stays signed in: 12 hours, or 30 days on a device of her own when she asks for it. */
export const sessionEndsAt = (stay: boolean, now: Instant): Instant => later(now, stay ? days(30) : hours(12))

/** Officers, who can move money and decide, are signed out sooner, whatever they asked for. */
export const officerIdleFor = minutes(30)
export const officerSignedInFor = hours(12)

/** How long a proof of who is at the keyboard holds, for acts that ask for a fresh one. */
export const stepUpHolds = minutes(5)

/** With nobody touching it, helping a neighbour is over sooner: the screen is hers. */
export const helpIdleFor = minutes(20)

export interface SessionTimes {
  readonly createdAt: Instant
  /** When it was last used, as far as that was written down. */
  readonly seenAt: Instant
  readonly expiresAt: Instant
}

export function stillSignedIn({ createdAt, seenAt, expiresAt }: SessionTimes, officer: boolean, now: Instant): boolean {
  if (now >= expiresAt) return false
  if (!officer) return true
  return now < later(createdAt, officerSignedInFor) && now < later(seenAt, officerIdleFor)
}

/** Whether somebody is still at the keyboard for the neighbour she helps. */
export const stillHelping = ({ seenAt }: Pick<SessionTimes, 'seenAt'>, now: Instant): boolean =>
  now < later(seenAt, helpIdleFor)

/** How often "last used" is written down, so that reading a page seldom writes. */
export const noteUseEvery = (officer: boolean): number => minutes(officer ? 1 : 5)

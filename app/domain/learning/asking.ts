import { days, later, type Instant } from '../time'

/** Where nobody said when a project will be done, so long after its money first went out: by letter, and not before. */
export const askedAfter = days(56)
/** Between one letter and the next. */
export const remindedAfter = days(21)
/** The first, and two reminders: after that we let it be. */
export const mostAsked = 3
/** Nobody is asked about money that was given longer ago than this. */
export const askedWithin = days(1_000)
/** So long the link in a letter works. */
export const storyLinkLasts = days(180)

/** When somebody is first asked how it went: when it was to be done, or some time after the money went out. */
export const firstAskedAt = (paidAt: Instant | null, endsAt: Instant | null): Instant | null =>
  endsAt ?? (paidAt === null ? null : later(paidAt, askedAfter))

/** Whether the next letter is due: how many went out before, and when the last did. */
export function isToBeAsked(
  { paidAt, endsAt }: { readonly paidAt: Instant | null; readonly endsAt: Instant | null },
  asked: { readonly times: number; readonly lastAt: Instant | null },
  now: Instant,
): boolean {
  const first = firstAskedAt(paidAt, endsAt)
  if (first === null || now < first || asked.times >= mostAsked) return false
  return asked.lastAt === null || now >= later(asked.lastAt, remindedAfter)
}

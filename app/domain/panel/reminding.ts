import { happened, stageOf, type RoundCourse } from '../round'
import { days, later, type Instant } from '../time'

/** How many days before the scores are locked those with scores to give are reminded. */
export const reminderDays = [1, 3] as const
export type ReminderDays = (typeof reminderDays)[number]

/** An officer may remind members once in this long, whoever reminded them before. */
export const remindersApart = days(1)

/**
 * Which reminder is due: of one whose time was missed, the next one alone. None on the first day of scoring, when members
 * have only just heard of it, and none when the scores are not locked by a date.
 */
export function reminderDue(round: RoundCourse, now: Instant): ReminderDays | null {
  const closesAt = round.dates.scoringClosesAt
  if (closesAt === null || happened(round, 'cancelled') || stageOf(round, now) !== 'score') return null
  const checkedAt = round.events.findLast(({ kind }) => kind === 'checked')?.at ?? round.dates.closesAt
  const openedAt = checkedAt > round.dates.closesAt ? checkedAt : round.dates.closesAt
  if (now < later(openedAt, days(1))) return null
  return reminderDays.find((count) => now >= later(closesAt, -days(count))) ?? null
}

/** What names a reminder of the clock, so that it comes once for each date; a date that is moved has its own. */
export const reminderMark = (due: ReminderDays, closesAt: Instant): string => `${due}:${closesAt}`

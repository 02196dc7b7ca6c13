import { sameTimeLater } from '../local-time'
import { days, later, type Instant } from '../time'
import { datesTroubles, type DatesTrouble } from './guard'
import { happened, takes, type RoundCourse, type RoundDates } from './stage'

/** The dates of a round, in the order they come. */
export const dateNames = [
  'opensAt',
  'closesAt',
  'scoringClosesAt',
  'votingOpensAt',
  'votingClosesAt',
  'decidesAt',
] as const satisfies readonly (keyof RoundDates)[]

/** Whether a round with these steps has this date at all. */
export function hasDate(steps: RoundCourse['rules']['steps'], date: keyof RoundDates): boolean {
  if (date === 'scoringClosesAt') return steps.score
  if (date === 'votingOpensAt' || date === 'votingClosesAt') return steps.vote
  return true
}

export type ChangeTrouble = DatesTrouble | 'date-already-past' | 'date-must-be-ahead'

/**
 * Whether a date is over and done with: people acted by it, or it takes more than one officer. The dates of a scoring or a vote that never began (checking
 * took longer) bound nobody, and neither does the day of the meeting, so these can still be set anew.
 */
export function isFixed(round: RoundCourse, date: keyof RoundDates, now: Instant): boolean {
  const at = round.dates[date]
  // While people vote, when that ends is for two officers (`voting-change`).
  if (date === 'votingClosesAt' && happened(round, 'voting-opened')) return true
  if (at === null || at > now || date === 'decidesAt') return false
  if (date === 'scoringClosesAt' && takes(round, 'check')) return happened(round, 'checked')
  const ofTheVote = date === 'votingOpensAt' || date === 'votingClosesAt'
  return !ofTheVote || happened(round, 'voting-opened')
}

/**
 * What stands in the way of giving a published round other dates, each with the date it is about. A date that people
 * acted by stays as it was, and nothing may be moved into the past: what people did in time stays in time.
 */
export function changeTroubles(
  round: RoundCourse,
  wanted: RoundDates,
  now: Instant,
): { date: keyof RoundDates; because: ChangeTrouble }[] {
  const troubles: { date: keyof RoundDates; because: ChangeTrouble }[] = []
  for (const date of dateNames) {
    const before = round.dates[date]
    const after = wanted[date]
    if (before === after) continue
    if (isFixed(round, date, now)) troubles.push({ date, because: 'date-already-past' })
    else if (after !== null && after <= now) troubles.push({ date, because: 'date-must-be-ahead' })
  }
  return troubles.length > 0 ? troubles : datesTroubles(wanted, round.rules.steps)
}

/** The dates that are not the same. */
export const changed = (one: RoundDates, other: RoundDates) => dateNames.filter((date) => one[date] !== other[date])

const restOfWeek = (dayCount: number) => Math.ceil(dayCount / 7) * 7

/**
 * Dates like another round's, moved on by whole weeks until proposals open at least two weeks from now: the same days
 * of the week, the same times of day.
 */
export function datesLike(last: RoundDates, now: Instant, timeZone: string): RoundDates {
  const shift = restOfWeek(Math.max(0, Math.ceil((later(now, days(14)) - last.opensAt) / days(1))))
  const move = (at: Instant) => sameTimeLater(at, shift, timeZone)
  const moveIfAny = (at: Instant | null) => (at === null ? null : move(at))
  return {
    opensAt: move(last.opensAt),
    closesAt: move(last.closesAt),
    scoringClosesAt: moveIfAny(last.scoringClosesAt),
    votingOpensAt: moveIfAny(last.votingOpensAt),
    votingClosesAt: moveIfAny(last.votingClosesAt),
    decidesAt: move(last.decidesAt),
  }
}

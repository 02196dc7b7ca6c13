import type { RoundRules } from './rules'
import { days, later, type Instant } from '../time'

/** The fewest, the most and the usual days after the count in which people may ask about it. */
export const challengeDays = { least: 1, most: 90, usual: 14 } as const

/** For how many days after the count its sealed ballots are kept, so that questions can be answered. */
export const challengeDaysOf = ({ challengeDays: chosen }: Pick<RoundRules, 'challengeDays'>): number =>
  Math.min(challengeDays.most, Math.max(challengeDays.least, chosen ?? challengeDays.usual))

/** So long after that, at the most, sealed ballots wait for the answer to a question that was asked in time. */
const waitForAnAnswer = days(90)

/** From when on the sealed ballots of a vote that was counted (or called off) then are destroyed. */
export const destroyedFrom = (rules: Pick<RoundRules, 'challengeDays'>, endedAt: Instant): Instant =>
  later(endedAt, days(challengeDaysOf(rules)))

/**
 * Whether they are to be destroyed: their time is over, and no challenge waits that may have to be answered by them. Whoever
 * never answers does not keep them for ever.
 */
export const mayBeDestroyed = (
  rules: Pick<RoundRules, 'challengeDays'>,
  endedAt: Instant,
  unanswered: number,
  now: Instant,
): boolean => {
  const from = destroyedFrom(rules, endedAt)
  return now >= (unanswered === 0 ? from : later(from, waitForAnAnswer))
}

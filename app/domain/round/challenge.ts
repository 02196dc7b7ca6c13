import type { RoundRules } from './rules'
import { days, later, type Instant } from '../time'

/** The fewest, the most and the usual days after the count in which people may ask about it. */
export const challengeDays = { least: 1, most: 90, usual: 14 } as const

/** For how many days after the count its sealed ballots are kept, so that questions can be answered. */
export const challengeDaysOf = ({ challengeDays: chosen }: Pick<RoundRules, 'challengeDays'>): number =>
  Math.min(challengeDays.most, Math.max(challengeDays.least, chosen ?? challengeDays.usual))

/** From when on the sealed ballots of a vote that was counted (or called off) then are destroyed. */
export const destroyedFrom = (rules: Pick<RoundRules, 'challengeDays'>, endedAt: Instant): Instant =>
  later(endedAt, days(challengeDaysOf(rules)))

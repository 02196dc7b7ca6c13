import type { Instant } from '../time'
import { happened, stageOf, type RoundCourse } from './stage'

export const nextDates = ['opens', 'closes', 'scoring-closes', 'voting-opens', 'voting-closes', 'decides'] as const
/** What people wait for next in a round. */
export type NextDate = { readonly what: (typeof nextDates)[number]; readonly at: Instant }

/** The next date of a round that has a date; nothing when it waits for a person, or is decided, or is off. */
export function nextDate(round: RoundCourse, now: Instant): NextDate | null {
  if (happened(round, 'cancelled')) return null
  const { dates } = round
  const upTo = (what: NextDate['what'], at: Instant | null) => (at !== null && now < at ? { what, at } : null)
  switch (stageOf(round, now)) {
    case 'plan':
      return happened(round, 'published') ? upTo('opens', dates.opensAt) : null
    case 'open':
      return upTo('closes', dates.closesAt)
    case 'score':
      return upTo('scoring-closes', dates.scoringClosesAt)
    case 'vote':
      return upTo('voting-opens', dates.votingOpensAt) ?? upTo('voting-closes', dates.votingClosesAt)
    case 'decide':
      return upTo('decides', dates.decidesAt)
    case 'check':
    case 'agree':
    case 'pay':
    case 'learn':
      return null
  }
}

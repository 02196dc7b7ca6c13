import type { Instant } from '../time'
import type { NextDate } from './next-date'
import { happened, type RoundCourse } from './stage'

/** Every date a round has published, the soonest first; none of one that is a plan, was called off or held elsewhere. */
export function datesOf(round: RoundCourse): { readonly what: NextDate['what']; readonly at: Instant }[] {
  if (!happened(round, 'published') || happened(round, 'cancelled') || happened(round, 'imported')) return []
  const { dates } = round
  const all: [NextDate['what'], Instant | null][] = [
    ['opens', dates.opensAt],
    ['closes', dates.closesAt],
    ['scoring-closes', dates.scoringClosesAt],
    ['voting-opens', dates.votingOpensAt],
    ['voting-closes', dates.votingClosesAt],
    ['decides', dates.decidesAt],
  ]
  return all.flatMap(([what, at]) => (at === null ? [] : [{ what, at }])).sort((one, other) => one.at - other.at)
}

/** Those still to come. What a decision has made idle, because the meeting came early, is left out. */
export const datesAhead = (round: RoundCourse, now: Instant) =>
  happened(round, 'adopted') ? [] : datesOf(round).filter(({ at }) => at > now)

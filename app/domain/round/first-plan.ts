import { instantOn, sameTimeLater, wallTimeAt } from '../local-time'
import { pence } from '../pence'
import type { Instant } from '../time'
import { datesLike } from './dates'
import type { RoundPlan } from './plan'
import type { RoundDates } from './stage'

/** What a partnership's first round may start from: every step, equal shares, and six weeks. */
export function firstPlan(now: Instant, timeZone: string): Omit<RoundPlan, 'criteria'> {
  return {
    title: '',
    about: '',
    potPence: pence(1_000_00),
    rules: {
      steps: { check: true, score: true, vote: true },
      voters: 'residents',
      counting: 'equal-shares',
      mostChoices: 5,
      // What nobody chose gets nothing, though money were left over.
      fewestVotes: 1,
      smallestAskPence: pence(50_00),
      largestAskPence: pence(250_00),
      quorum: 5,
      fewestScores: 3,
    },
    dates: firstDates(now, timeZone),
  }
}

/** Opens two weeks from now at 9, closes four weeks on at 5; scored in ten days, voted on for ten, decided in a week. */
function firstDates(now: Instant, timeZone: string): RoundDates {
  const { year, month, day } = wallTimeAt(sameTimeLater(now, 14, timeZone), timeZone)
  const at = (hour: number, dayCount: number): Instant => {
    const opening = instantOn({ year, month, day, hour, minute: 0 }, timeZone)
    if (opening === undefined) throw new Error('a day of the calendar without that hour')
    return sameTimeLater(opening, dayCount, timeZone)
  }
  return {
    opensAt: at(9, 0),
    closesAt: at(17, 28),
    scoringClosesAt: at(17, 38),
    votingOpensAt: at(9, 39),
    votingClosesAt: at(20, 49),
    decidesAt: at(18, 56),
  }
}

/** A plan like the last round's: its rules and its words, and dates like its own, still to come. It needs a new name. */
export const planLike = (last: RoundPlan, now: Instant, timeZone: string): RoundPlan => ({
  ...last,
  title: '',
  dates: datesLike(last.dates, now, timeZone),
})

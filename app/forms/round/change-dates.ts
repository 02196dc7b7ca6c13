import { z } from 'zod'
import { changeTroubles, dateNames, hasDate, isFixed, type RoundCourse, type RoundDates } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { words } from '../fields'
import { gatherMoments, moment } from '../moment'

/** Other dates for a round that has been published, and why. Dates that have passed are not asked for. */
export const changeDatesForm = (
  round: Pick<RoundCourse, 'rules' | 'dates' | 'events'>,
  now: Instant,
  timeZone: string,
) =>
  z
    .preprocess(
      (typed) => gatherMoments(typed, dateNames),
      z.looseObject({
        opensAt: moment(timeZone),
        closesAt: moment(timeZone),
        scoringClosesAt: moment(timeZone),
        votingOpensAt: moment(timeZone),
        votingClosesAt: moment(timeZone),
        decidesAt: moment(timeZone),
        because: words(400, 'dates-because-missing'),
      }),
    )
    .transform(({ because, ...typed }, context) => {
      const dates = { ...round.dates }
      for (const name of changeable(round, now)) {
        const at = typed[name]
        if (at !== null) Object.assign(dates, { [name]: at })
        else context.addIssue({ code: 'custom', message: 'date-missing', path: [name] })
      }
      for (const { date, because } of changeTroubles(round, dates, now)) {
        context.addIssue({ code: 'custom', message: because, path: [date] })
      }
      return { dates, because }
    })

/** The dates that may still be moved: those the round has, and that nobody has acted by. */
export const changeable = (
  round: Pick<RoundCourse, 'rules' | 'dates' | 'events'>,
  now: Instant,
): (keyof RoundDates)[] =>
  dateNames.filter(
    (name) => hasDate(round.rules.steps, name) && round.dates[name] !== null && !isFixed(round, name, now),
  )

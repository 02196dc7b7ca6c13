import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import {
  changed,
  changeTroubles,
  isFixed,
  dateNames,
  datesLike,
  datesTroubles,
  nextDate,
  planTroubles,
  type RoundCourse,
  type RoundDates,
  type RoundPlan,
} from '~/domain/round'
import { wallTimeAt } from '~/domain/local-time'
import { days, hours, instant, later } from '~/domain/time'
import { day, dayOne, wholeDates, wholeRules } from '../../stage'

const plan = (overrides: Partial<RoundPlan> = {}): RoundPlan => ({
  title: 'Spring sparks',
  about: 'Small sums for good ideas.',
  potPence: pence(1_000_00),
  rules: wholeRules,
  dates: wholeDates,
  criteria: [{ name: 'Neighbours doing it together', weight: 2, rubric: { 0: 'Alone', 3: 'A few', 5: 'Many' } }],
  ...overrides,
})
const troubles = (overrides: Partial<RoundPlan>) => planTroubles(plan(overrides)).map(({ because }) => because)

describe('a plan', () => {
  it('that holds together has no troubles', () => {
    expect(planTroubles(plan())).toEqual([])
  })

  it('names each trouble and the part it is about', () => {
    expect(planTroubles(plan({ potPence: pence(0), dates: { ...wholeDates, closesAt: day(1) } }))).toEqual([
      { part: 'closesAt', because: 'closes-before-opens' },
      { part: 'potPence', because: 'pot-empty' },
    ])
  })

  it('lets nobody ask for more than the pot, or for less than the least', () => {
    const asks = (smallest: number, largest: number) => ({
      rules: { ...wholeRules, smallestAskPence: pence(smallest), largestAskPence: pence(largest) },
    })
    expect(troubles(asks(50_00, 1_000_00))).toEqual([])
    expect(troubles(asks(50_00, 1_000_01))).toEqual(['ask-over-pot'])
    expect(troubles(asks(500_00, 50_00))).toEqual(['ask-upside-down'])
  })

  it('needs something to score by only when the panel scores', () => {
    expect(troubles({ criteria: [] })).toEqual(['criteria-missing'])
    const steps = { check: true, score: false, vote: true }
    expect(troubles({ criteria: [], rules: { ...wholeRules, steps } })).toEqual([])
  })
})

describe('changing the dates of a round', () => {
  const round: RoundCourse = { rules: wholeRules, dates: wholeDates, events: [{ kind: 'published', at: dayOne }] }

  it('leaves what has passed as it was', () => {
    const wanted = { ...wholeDates, closesAt: day(12) }
    expect(changeTroubles(round, wanted, day(9))).toEqual([])
    expect(changeTroubles(round, wanted, day(10))).toEqual([{ date: 'closesAt', because: 'date-already-past' }])
  })

  it('sets a vote anew that never opened, because checking took longer, and the meeting with it', () => {
    const wanted = { ...wholeDates, votingOpensAt: day(41), votingClosesAt: day(50), decidesAt: day(53) }
    expect(changeTroubles(round, wanted, day(40))).toEqual([])
    const opened = { ...round, events: [...round.events, { kind: 'voting-opened' as const, at: day(21) }] }
    expect(changeTroubles(opened, wanted, day(40)).map(({ date }) => date)).toEqual(['votingOpensAt', 'votingClosesAt'])
  })

  it('moves nothing into the past', () => {
    expect(changeTroubles(round, { ...wholeDates, closesAt: day(9) }, day(9))).toEqual([
      { date: 'closesAt', because: 'date-must-be-ahead' },
    ])
  })

  it('keeps the dates in their order', () => {
    expect(changeTroubles(round, { ...wholeDates, scoringClosesAt: day(22) }, day(11))).toEqual([
      { date: 'votingOpensAt', because: 'voting-opens-too-early' },
    ])
  })

  it('never undoes a date that people acted by, whatever is asked', () => {
    const someDates = fc
      .tuple(...dateNames.map(() => fc.integer({ min: 0, max: 60 })))
      .map(
        (at) =>
          Object.fromEntries(dateNames.map((name, place) => [name, day(at[place] ?? 0)])) as unknown as RoundDates,
      )
    fc.assert(
      fc.property(someDates, fc.integer({ min: 0, max: 60 }), (wanted, today) => {
        const now = day(today)
        if (changeTroubles(round, wanted, now).length > 0) return
        for (const date of changed(wholeDates, wanted)) {
          expect(isFixed(round, date, now)).toBe(false)
          expect(wanted[date]).toBeGreaterThan(now)
        }
        expect(datesTroubles(wanted, wholeRules.steps)).toEqual([])
      }),
    )
  })
})

describe('dates like the last round’s', () => {
  it('fall on the same days of the week at the same times, two weeks ahead at least, and hold together', () => {
    const zone = 'Europe/London'
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 400 }), (gap) => {
        const now = later(dayOne, days(gap) + hours(3))
        const dates = datesLike(wholeDates, now, zone)
        expect(dates.opensAt).toBeGreaterThanOrEqual(later(now, days(14) - hours(1)))
        expect(datesTroubles(dates, wholeRules.steps)).toEqual([])
        for (const name of dateNames) {
          const [one, other] = [instant(wholeDates[name] ?? 0), instant(dates[name] ?? 0)]
          expect(wallTimeAt(other, zone).hour).toBe(wallTimeAt(one, zone).hour)
          expect(Math.round((other - one) / days(1)) % 7).toBe(0)
        }
      }),
    )
  })
})

describe('what people wait for next', () => {
  const round = (...events: RoundCourse['events'][number]['kind'][]): RoundCourse => ({
    rules: wholeRules,
    dates: wholeDates,
    events: events.map((kind) => ({ kind, at: dayOne })),
  })

  it('is nothing for a round that is not published, has been called off, or waits for a person', () => {
    expect(nextDate(round(), day(0))).toBeNull()
    expect(nextDate(round('published', 'cancelled'), day(2))).toBeNull()
    expect(nextDate(round('published'), day(15))).toBeNull()
    expect(nextDate(round('published', 'checked'), day(31))).toBeNull()
  })

  it('is the next date of the stage it is at', () => {
    const asked = [day(0), day(2)].map((now) => nextDate(round('published'), now)?.what)
    expect(asked).toEqual(['opens', 'closes'])
    const checked = [day(15), day(20) + hours(2), day(22)].map((at) =>
      nextDate(round('published', 'checked'), instant(at)),
    )
    expect(checked.map((next) => next?.what)).toEqual(['scoring-closes', 'voting-opens', 'voting-closes'])
    expect(nextDate(round('published', 'checked', 'counted'), day(31))).toEqual({ what: 'decides', at: day(33) })
  })
})

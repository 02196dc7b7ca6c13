import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeIn } from '~/forms/moment'
import { read, type Typed } from '~/forms/read'
import { planForm } from '~/forms/round/plan'
import { planTyped } from '~/forms/round/plan-typed'
import { pence } from '~/domain/pence'
import { ballotRuleOf, mostNamed, type BallotRule, type RoundPlan } from '~/domain/round'
import { day, wholeDates, wholeRules } from '../../stage'

const london = 'Europe/London'
const plan: RoundPlan = {
  title: 'Spring sparks',
  about: 'Small sums for good ideas.',
  potPence: pence(1_000_50),
  rules: wholeRules,
  dates: wholeDates,
  criteria: [
    { name: 'Neighbours doing it together', weight: 2, rubric: { 0: 'Alone', 3: 'A few', 5: 'Many' } },
    { name: 'Good value', weight: 1, rubric: { 0: 'Dear', 3: 'Fair', 5: 'A bargain' } },
  ],
}

function posted(typed: Typed): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(typed)) for (const one of [value].flat()) data.append(name, one)
  return data
}
const reading = (changes: Typed = {}, without: readonly string[] = []) => {
  const typed = Object.entries({ ...planTyped(plan, london), ...changes }).filter(([name]) => !without.includes(name))
  return read(planForm(london), posted(Object.fromEntries(typed)))
}
const faults = (...given: Parameters<typeof reading>) => {
  const result = reading(...given)
  return result.ok
    ? {}
    : Object.fromEntries(Object.entries(result.faults).map(([name, { because }]) => [name, because]))
}

describe('the form of a plan', () => {
  it('reads back the plan it was filled in from', () => {
    expect(reading()).toMatchObject({ ok: true, answers: plan })
  })

  it('reads back who may vote by age and neighbourhood, and leaves out what is not asked', () => {
    const voterLimits = { fromAge: 11, neighbourhoods: ['marian-square', 'the-park'] }
    const limited = { ...plan, rules: { ...wholeRules, voterLimits } }
    expect(read(planForm(london), posted(planTyped(limited, london)))).toMatchObject({ ok: true, answers: limited })
    const free = reading({ votersFromAge: ' ', votersPlaces: [] })
    expect(free.ok && 'voterLimits' in free.answers.rules).toBe(false)
    const seats = reading({ votersFromAge: '11', voters: 'panel' })
    expect(seats.ok && 'voterLimits' in seats.answers.rules, 'nobody to ask it of').toBe(false)
    for (const votersFromAge of ['eleven', '0', '100', '11.5', '-3'])
      expect(faults({ votersFromAge })).toEqual({ votersFromAge: 'voters-age-unclear' })
  })

  it('reads back any plan, summer and winter', () => {
    const moved = fc.integer({ min: 0, max: 700 })
    fc.assert(
      fc.property(moved, fc.boolean(), fc.boolean(), (days, score, vote) => {
        const shift = (at: number | null) => (at === null ? null : day(days + Math.round((at - day(1)) / 86_400_000)))
        const dates = {
          ...wholeDates,
          ...Object.fromEntries(Object.entries(wholeDates).map(([name, at]) => [name, shift(at as number)])),
          ...(score ? {} : { scoringClosesAt: null }),
          ...(vote ? {} : { votingOpensAt: null, votingClosesAt: null }),
        }
        const rules = { ...wholeRules, steps: { check: true, score, vote } }
        const made = { ...plan, dates, rules, criteria: score ? plan.criteria : [] }
        expect(read(planForm(london), posted(planTyped(made, london)))).toMatchObject({ ok: true, answers: made })
      }),
      { numRuns: 30 },
    )
  })

  it('reads back any ballot, whatever stands in the boxes of the other kinds', () => {
    const places = fc.constantFrom(3, 5, undefined)
    const ofKind = fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 50 }), fc.nat(50))
        .map(([least, more]): BallotRule => ({ kind: 'approval', least, most: least + more })),
      fc
        .tuple(fc.integer({ min: 1, max: 1_000 }), fc.boolean())
        .map(([points, all]): BallotRule => ({ kind: 'cumulative', points, ...(all && { all }) })),
      places.map((some): BallotRule => ({ kind: 'ranking', ...(some !== undefined && { places: some }) })),
      fc.constantFrom<BallotRule[]>({ kind: 'choose-one' }, { kind: 'knapsack' }, { kind: 'scores' }),
    )
    fc.assert(
      fc.property(ofKind, fc.boolean(), (rule, alphabetical) => {
        const ballot: BallotRule = alphabetical ? { ...rule, order: 'alphabetical' } : rule
        const made = { ...plan, rules: { ...wholeRules, ballot, mostChoices: mostNamed(ballot) } }
        const result = read(planForm(london), posted(planTyped(made, london)))
        if (!result.ok) throw new Error(JSON.stringify(result.faults))
        expect(ballotRuleOf(result.answers.rules)).toEqual(ballot)
      }),
      { numRuns: 60 },
    )
    expect(faults({ ballotKind: 'knapsack', mostChoices: 'any', ballotPoints: 'some' })).toEqual({})
  })

  it('says what does not hold together in a ballot, and that it does not go with a way of counting', () => {
    expect(faults({ leastChoices: '5', mostChoices: '3' })).toEqual({ leastChoices: 'choices-upside-down' })
    expect(faults({ leastChoices: 'two' })).toEqual({ leastChoices: 'least-choices-unclear' })
    expect(faults({ ballotKind: 'cumulative', ballotPoints: 'ten' })).toEqual({
      ballotPoints: 'ballot-points-unclear',
    })
    expect(faults({ ballotKind: 'cumulative', ballotPoints: '0' })).toEqual({ ballotPoints: 'ballot-points-unclear' })
    expect(faults({ ballotKind: 'scores', counting: 'phragmen' })).toEqual({ counting: 'counting-not-for-ballot' })
  })

  it('tells every fault at its own field, all at once', () => {
    expect(
      faults({
        title: '',
        potPence: 'a lot',
        mostChoices: '0',
        'opensAt-month': '13',
        'closesAt-time': 'tea time',
        'decidesAt-day': '',
        'decidesAt-month': '',
        'decidesAt-year': '',
        'decidesAt-time': '',
      }),
    ).toEqual({
      title: 'round-title-missing',
      potPence: 'money-unclear',
      mostChoices: 'choices-unclear',
      opensAt: 'date-unclear',
      closesAt: 'time-unclear',
      decidesAt: 'decides-missing',
    })
  })

  it('tells what does not fit together at the field it is about', () => {
    expect(faults({ 'closesAt-year': '2025', largestAskPence: '5000' })).toEqual({
      closesAt: 'closes-before-opens',
      largestAskPence: 'ask-over-pot',
    })
    expect(faults({ 'criterion-1-name': '', 'criterion-2-name': '' })).toEqual({
      'criterion-1-name': 'criteria-missing',
    })
    expect(faults({ 'criterion-2-rubric-3': '', 'criterion-2-weight': '9' })).toEqual({
      'criterion-2-weight': 'weight-out-of-range',
      'criterion-2-rubric-3': 'rubric-missing',
    })
  })

  it('leaves out what belongs to a step that is not taken, whatever stands in its boxes', () => {
    const result = reading({ steps: ['check'] })
    expect(result).toMatchObject({
      ok: true,
      answers: {
        rules: { steps: { check: true, score: false, vote: false } },
        dates: { scoringClosesAt: null, votingOpensAt: null, votingClosesAt: null },
        criteria: [],
      },
    })
  })
})

describe('the days in which people may ask about the count', () => {
  const daysOf = (typed: string) => {
    const result = reading({ challengeDays: typed })
    return result.ok ? result.answers.rules.challengeDays : result.faults['challengeDays']?.because
  }

  it('are as said, and left unsaid when they are the usual ones or the box is empty', () => {
    expect([daysOf('7'), daysOf('90'), daysOf('14'), daysOf('')]).toEqual([7, 90, undefined, undefined])
    expect(['0', '91', 'a week'].map(daysOf)).toEqual(Array(3).fill('challenge-days-unclear'))
  })
})

describe('a time of day', () => {
  it('is read as people write it', () => {
    const read = ['5pm', '5.30 pm', '17:00', '9', '9am', '12am', '12pm', 'Midday', 'hanner nos', '0:05']
    expect(read.map((text) => timeIn(text)).map((time) => time && `${time.hour}:${time.minute}`)).toEqual([
      '17:0',
      '17:30',
      '17:0',
      '9:0',
      '9:0',
      '0:0',
      '12:0',
      '12:0',
      '0:0',
      '0:5',
    ])
  })

  it('is never guessed', () => {
    expect(['', 'soon', '25:00', '13pm', '0am', '5:7pm', '12:60', '5pmm'].map(timeIn)).toEqual(Array(8).fill(undefined))
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, type Typed } from '~/forms/read'
import { decidingTyped } from '~/forms/round/deciding-typed'
import { planForm } from '~/forms/round/plan'
import { planTyped } from '~/forms/round/plan-typed'
import { pence } from '~/domain/pence'
import type { DecidingRule, RoundPlan } from '~/domain/round'
import { wholeDates, wholeRules } from '../../stage'

const plan: RoundPlan = {
  title: 'Spring sparks',
  about: 'Small sums for good ideas.',
  potPence: pence(1_000_00),
  rules: wholeRules,
  dates: wholeDates,
  criteria: [{ name: 'Good value', weight: 1, rubric: { 0: 'Dear', 3: 'Fair', 5: 'A bargain' } }],
}
const reading = (rule: DecidingRule | undefined, changes: Typed = {}) => {
  const posted = new FormData()
  for (const [name, value] of Object.entries({
    ...planTyped(plan, 'Europe/London'),
    ...decidingTyped(rule),
    ...changes,
  }))
    for (const one of [value].flat()) posted.append(name, one)
  return read(planForm('Europe/London'), posted)
}

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const rules: fc.Arbitrary<DecidingRule> = fc
  .record({
    kind: fc.constantFrom('vote' as const, 'shortlist' as const, 'vote-checked' as const, 'weights' as const),
    shortlist: fc.integer({ min: 2, max: 100 }),
    panelPercent: fc.integer({ min: 1, max: 99 }),
    scale: fc.constantFrom('possible' as const, 'best' as const, 'place' as const),
    fewestTenths: maybe(fc.integer({ min: 1, max: 50 })),
    turnout: maybe(
      fc.record({ of: fc.constantFrom('voters' as const, 'roll' as const), least: fc.integer({ min: 1, max: 100 }) }),
    ),
    share: maybe(
      fc.record({
        by: fc.constantFrom('neighbourhood' as const, 'theme' as const),
        kind: fc.constantFrom('at-most' as const, 'set-aside' as const),
        percent: fc.integer({ min: 1, max: 100 }),
      }),
    ),
    partFunding: fc.boolean(),
    reserve: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ kind, shortlist, panelPercent, scale, fewestTenths, turnout, share, partFunding, reserve }) => ({
    kind,
    ...(kind === 'shortlist' && { shortlist }),
    ...(kind === 'vote-checked' && { panelCheck: fewestTenths === undefined ? ('yes' as const) : ('score' as const) }),
    ...(kind === 'weights' && { panelPercent, scale }),
    ...(fewestTenths !== undefined && { fewestTenths }),
    ...(turnout && { turnout }),
    ...(share && { share }),
    ...(partFunding && { partFunding }),
    ...(reserve > 0 && { reserve }),
  }))

describe('the questions on the rule', () => {
  it('read back any rule they were filled in from', () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const read = reading(rule)
        expect(read.ok && read.answers.rules.deciding).toEqual(rule)
      }),
      { numRuns: 60 },
    )
  })

  it('leave a round that says nothing of it as rounds have always been', () => {
    const read = reading(undefined)
    expect(read.ok && 'deciding' in read.answers.rules).toBe(false)
  })

  it('take no heed of what stands in the boxes of another kind', () => {
    const read = reading({ kind: 'vote' }, { panelPercent: 'much', shortlist: 'some' })
    expect(read.ok && read.answers.rules.deciding).toEqual({ kind: 'vote' })
  })

  it('say what is wrong where it stands', () => {
    const read = reading(
      { kind: 'weights', panelPercent: 40 },
      { panelPercent: 'much', fewestScore: '7', sharePercent: '' },
    )
    expect(read.ok ? {} : Object.keys(read.faults).sort()).toEqual(['fewestScore', 'panelPercent'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { read } from '~/forms/read'
import { ballotForm, marksIn, markName, readMarks } from '~/forms/voting/ballot'
import { ballotTypedFrom, ruleIn } from '~/forms/voting/try-ballot'
import { anyBallotRule } from '../../domain/voting/any-ballot'

const paper = { potPence: pence(100_00), costs: new Map([['A', pence(60_00)]]) }
const points = { kind: 'cumulative', points: 10 } as const

describe('what is sent with a ballot', () => {
  it('is ticks, where ticks are asked for; “none of these” is none', () => {
    const marks = (sent: Record<string, string | string[]>) => [...marksIn(sent, { kind: 'approval' }).marks.keys()]
    expect(marks({ chosen: ['A', 'B'] })).toEqual(['A', 'B'])
    expect(marks({ chosen: 'A' })).toEqual(['A'])
    expect(marks({ chosen: '' })).toEqual([])
    expect(marks({ 'mark-A': '3' })).toEqual([])
  })

  it('is whole numbers beside ideas, in the figures of English, Arabic or Urdu', () => {
    const { marks, faults } = marksIn(
      { 'mark-A': '12', 'mark-B': '۱۲', 'mark-C': '١٢', 'mark-D': '', chosen: 'E' },
      points,
    )
    expect([...marks]).toEqual([
      ['A', 12],
      ['B', 12],
      ['C', 12],
    ])
    expect(faults).toEqual({})
  })

  it('is told wrong at the idea it is wrong beside, each of them', () => {
    expect(readMarks({ 'mark-A': 'lots', 'mark-B': '1.5', 'mark-C': '3' }, points, paper)).toMatchObject({
      faults: { 'mark-A': { because: 'points-not-whole' }, 'mark-B': { because: 'points-not-whole' } },
    })
    expect(readMarks({ 'mark-A': '1', 'mark-B': '1' }, { kind: 'ranking', places: 3 }, paper)).toMatchObject({
      faults: { 'mark-B': { because: 'place-twice' } },
    })
    expect(readMarks({ 'mark-A': '11' }, points, paper)).toMatchObject({
      faults: { chosen: { because: 'too-many-points' } },
    })
  })

  it('never breaks the page, whatever somebody sends', () => {
    const anything = fc.dictionary(
      fc.oneof(fc.constantFrom('chosen', 'mark-A', 'mark-', 'step', 'theme', '__proto__'), fc.string()),
      fc.oneof(fc.string(), fc.constantFrom('1', '-1', '1e9', '999999999', '0', 'NaN')),
    )
    fc.assert(
      fc.property(anything, anyBallotRule, (sent, rule) => {
        const form = new FormData()
        for (const [name, value] of Object.entries(sent)) form.append(name, value)
        const reading = read(ballotForm, form)
        if (!reading.ok) throw new Error('a ballot cannot be read')
        const made = readMarks(reading.typed, rule, paper)
        if (made.ok) expect(new Set(made.choices.named).size).toBe(made.choices.named.length)
        else expect(Object.keys(made.faults)).not.toEqual([])
      }),
    )
  })

  it('names a field for each idea, and reads it back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{3}-\d{2}$/), fc.integer({ min: 1, max: 9 }), (reference, given) => {
        expect([...marksIn({ [markName(reference)]: String(given) }, points).marks]).toEqual([[reference, given]])
      }),
    )
  })
})

describe('a ballot that is tried out', () => {
  it('takes the settings as they are typed, and the usual where they do not hold together', () => {
    expect(ruleIn({})).toEqual({ kind: 'approval', least: 1, most: 3 })
    expect(ruleIn({ ballotKind: 'approval', leastChoices: '9', mostChoices: '4' })).toMatchObject({ least: 4, most: 4 })
    expect(ruleIn({ ballotKind: 'cumulative', ballotPoints: 'lots' })).toEqual({ kind: 'cumulative', points: 10 })
    expect(ruleIn({ ballotKind: 'no such thing', mostChoices: 'none' })).toMatchObject({ kind: 'approval', most: 1 })
  })

  it('goes on with the same settings, button after button', () => {
    const settings = fc.record(
      {
        ballotKind: fc.constantFrom('approval', 'choose-one', 'knapsack', 'cumulative', 'scores', 'ranking', 'else'),
        mostChoices: fc.oneof(fc.nat(120).map(String), fc.string()),
        leastChoices: fc.oneof(fc.nat(120).map(String), fc.string()),
        ballotPoints: fc.oneof(fc.nat(2_000).map(String), fc.string()),
        ballotAll: fc.constant('yes'),
        ballotPlaces: fc.constantFrom('3', '5', 'all', '7'),
        ballotOrder: fc.constantFrom('lot', 'alphabetical'),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(settings, (typed) => {
        expect(ruleIn(ballotTypedFrom(typed))).toEqual(ruleIn(typed))
      }),
    )
  })
})

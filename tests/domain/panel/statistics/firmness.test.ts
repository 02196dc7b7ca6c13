import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allot } from '~/domain/allotting'
import { atOnce, firmness, lineBy, marksOf, seededDice, seedFrom, type Line } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { anyMarks, permutedScorers, type Rows } from './marks'

const none = null
const line = (rows: Rows, change: Partial<Line> = {}): Line => ({
  marks: marksOf(rows),
  costs: rows.map(() => 100),
  pot: 200,
  tieOrder: rows.map((_, at) => at),
  enough: rows.map(() => true),
  ...change,
})
const firm = (of: Line, resamples = 400) => atOnce(firmness(of, 7, resamples)).proposals

describe('how firm the line is', () => {
  it('is as firm as can be when all agree', () => {
    const found = firm(line([[5, 5, 5], [4, 4, 4], [1, 1, 1]])) // prettier-ignore
    expect(found.map(({ verdict, share, turnedBy }) => [verdict, share, turnedBy])).toEqual([
      ['always', 1, 0],
      ['always', 1, 0],
      ['never', 0, 0],
    ])
    expect(found.map(({ ranks }) => ranks)).toEqual([[1, 1], [2, 2], [3, 3]]) // prettier-ignore
  })

  it('tells what hangs on who scores, and how many could turn it alone', () => {
    // The second and third change places with the last scorer.
    const found = firm(line([[5, 5, 5], [2, 2, 5], [3, 3, 0]]), 4_000) // prettier-ignore
    expect(found.map(({ above }) => above)).toEqual([true, true, false])
    expect(found.map(({ turnedBy }) => turnedBy)).toEqual([0, 1, 1])
    expect(found[0]?.verdict).toBe('always')
    // Drawn at least once of three: 1 − (2/3)³ = 19/27; drawn once, the third stands before the second: 12/27.
    // Then 2+2+5 = 9 against 3+3+0 = 6 is still the second's; it loses only where the last is not drawn at all.
    expect(found[1]?.share).toBeCloseTo(19 / 27, 1)
    expect((found[1]?.share ?? 0) + (found[2]?.share ?? 0)).toBeCloseTo(1, 10)
  })

  it('passes over what no longer fits, and goes on below', () => {
    const found = firm(line([[5], [4], [3]], { costs: [150, 100, 50] })) // prettier-ignore
    expect(found.map(({ above }) => above)).toEqual([true, false, true])
  })

  it('funds nothing that asks for nothing, has too few scores, or has none', () => {
    const rows = [[5, 5], [4, 4], [3, 3], [none, none]] // prettier-ignore
    const found = firm(line(rows, { costs: [0, 100, 100, 100], enough: [true, false, true, true] }))
    expect(found.map(({ verdict }) => verdict)).toEqual(['never', null, 'always', null])
    expect(found[3]).toMatchObject({ share: null, ranks: null })
  })

  it('funds nothing below the lowest score of the rule, each time anew', () => {
    const marks = marksOf([[4, 4, 4], [2, 2, 2], [4, 4, 1]]) // prettier-ignore
    const found = firm({ ...line([[], [], []], { pot: 300 }), marks, bar: { marks, least: 4 } })
    expect(found.map(({ above, verdict }) => [above, verdict])).toEqual([
      [true, 'always'],
      [false, 'never'],
      [false, 'sometimes'],
    ])
    // It is 4 only where the last of three is not drawn at all: (2/3)³ = 8/27.
    expect(firm({ ...line([[], [], []], { pot: 300 }), marks, bar: { marks, least: 4 } }, 4_000)[2]?.share).toBeCloseTo(
      8 / 27,
      1,
    )
    expect(found.map(({ turnedBy }) => turnedBy)).toEqual([0, 0, 1])
    expect(
      found.map(({ ranks }) => ranks?.[0]),
      'it is ranked all the same',
    ).toEqual([1, 2, 1])
  })

  it('holds the lowest score against the marks as they were given, whatever puts them in order', () => {
    const asGiven = marksOf([[2, 2], [4, 4]]) // prettier-ignore
    const found = firm(line([[5, 5], [3, 3]], { bar: { marks: asGiven, least: 3 } })) // prettier-ignore
    expect(found.map(({ verdict }) => verdict)).toEqual(['never', 'always'])
  })

  it('gives money to the same as the function that draws the list, with shares and parts', () => {
    const idea = fc.record({
      cost: fc.integer({ min: 1, max: 60 }),
      smallest: fc.option(fc.integer({ min: 0, max: 60 })),
      group: fc.option(fc.constantFrom('north', 'south', 'east')),
    })
    const share = fc.option(
      fc.record({
        kind: fc.constantFrom('at-most' as const, 'set-aside' as const),
        percent: fc.integer({ min: 1, max: 100 }),
      }),
    )
    fc.assert(
      fc.property(
        fc.array(idea, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 200 }),
        share,
        fc.boolean(),
        (ideas, pot, shared, partFunding) => {
          const turns = ideas.map(({ cost, smallest, group }, at) => ({
            claim: {
              ...{ id: String(at), askedPence: pence(cost), groupId: group },
              smallestPence: smallest === null ? null : pence(smallest),
            },
            ...{ level: at, lot: at + 1 },
          }))
          const given = allot(turns, { potPence: pence(pot), partFunding, ...(shared && { share: shared }) })
          const above = new Uint8Array(ideas.length)
          lineBy({
            ...{ costs: ideas.map(({ cost }) => cost), pot, partFunding },
            smallest: ideas.map(({ smallest }) => smallest),
            groups: ideas.map(({ group }) => group),
            ...(shared && { share: shared }),
          })([...ideas.keys()], ideas.length, above)
          expect([...above]).toEqual(given.map(({ amountPence }) => (amountPence > 0 ? 1 : 0)))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('says nothing of a proposal in a resample that drew nobody who scored it', () => {
    // Only the first scorer saw the second proposal, and it is best whenever she is drawn.
    const found = firm(line([[3, 3, 3], [5, none, none]], { pot: 100 })) // prettier-ignore
    expect(found[1]).toMatchObject({ verdict: 'always', share: 1, ranks: [1, 1] })
  })

  it('settles ties by the order of the lots', () => {
    const rows = [[4, 4], [4, 4]] // prettier-ignore
    expect(firm(line(rows, { pot: 100, tieOrder: [1, 0] })).map(({ verdict }) => verdict)).toEqual(['never', 'always'])
  })

  it('is the same for the same seed, whoever pauses, and never spends more than the pot', () => {
    fc.assert(
      fc.property(anyMarks, fc.integer({ min: 0, max: 500 }), fc.nat(), (rows, pot, seed) => {
        const costs = rows.map((_, at) => 50 + 25 * (at % 4))
        const of = line(rows, { pot, costs })
        const once = atOnce(firmness(of, seed, 60))
        expect(atOnce(firmness(of, seed, 60))).toEqual(once)
        const spent = once.proposals.reduce((sum, { above }, at) => sum + (above ? (costs[at] ?? 0) : 0), 0)
        expect(spent).toBeLessThanOrEqual(pot)
        for (const { share, verdict, ranks } of once.proposals) {
          expect(verdict === null).toBe(share === null)
          if (share !== null) expect(verdict).toBe(share === 0 ? 'never' : share === 1 ? 'always' : 'sometimes')
          if (ranks) expect(ranks[0]).toBeLessThanOrEqual(ranks[1])
        }
      }),
    )
  })

  it('does not know which member is which', () => {
    fc.assert(
      fc.property(anyMarks, fc.infiniteStream(fc.nat()), (rows, dice) => {
        const [before, after] = [rows, permutedScorers(rows, dice)].map((each) => firm(line(each), 0))
        expect(after?.map(({ above, turnedBy }) => [above, turnedBy])).toEqual(
          before?.map(({ above, turnedBy }) => [above, turnedBy]),
        )
      }),
    )
  })
})

describe('dice with a seed', () => {
  it('show the same numbers again, evenly spread', () => {
    const [one, other] = [seededDice(seedFrom('spring')), seededDice(seedFrom('spring'))]
    const thrown = Array.from({ length: 60_000 }, () => Math.floor(one() * 6))
    expect(Array.from({ length: 60_000 }, () => Math.floor(other() * 6))).toEqual(thrown)
    for (let face = 0; face < 6; face += 1) {
      expect(thrown.filter((each) => each === face).length / 10_000).toBeCloseTo(1, 1)
    }
    expect(seededDice(seedFrom('autumn'))()).not.toBe(seededDice(seedFrom('spring'))())
  })
})

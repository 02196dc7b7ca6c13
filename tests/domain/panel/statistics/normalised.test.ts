import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  additiveEffects,
  bordaOf,
  marksOf,
  normalisedMeans,
  partsOf,
  proposalMeans,
  trimmedMean,
  zScores,
} from '~/domain/panel'
import { anyMarks, filled, harder, permutedProposals, permutedScorers, type Rows } from './marks'

const none = null
const inHundredths = (values: Iterable<number>) => [...values].map((value) => Math.round(value * 100) / 100)

/** Whether two lists of values put everything in the same order, equals being equal to within rounding. */
function sameOrder(one: Float64Array, other: Float64Array): boolean {
  const sign = (difference: number) => (Math.abs(difference) < 1e-9 ? 0 : Math.sign(difference))
  // What has no value has none in the other either, and no order.
  return one.every((a, at) =>
    one.every((b, to) => Object.is(sign(a - b), sign((other[at] ?? 0) - (other[to] ?? 0))) || Number.isNaN(a - b)),
  )
}

describe('z-scores', () => {
  it('take out a hard marker and a wide one, worked by hand', () => {
    // Ann gives 4 5 3 4, mean 4, standard deviation √(2/3) = 0.816; Bob 1 2 0 5, mean 2, √(14/3) = 2.160.
    // All eight: mean 3, standard deviation √(24/7) = 1.852. Ann's z: 0 1.225 −1.225 0; Bob's: −0.463 0 −0.926 1.389.
    const { marks, takenOut } = zScores(marksOf([[4, 1], [5, 2], [3, 0], [4, 5]])) // prettier-ignore
    expect(takenOut).toBe('z')
    expect(inHundredths(marks.values)).toEqual([3, 2.14, 5.27, 3, 0.73, 1.29, 3, 5.57])
    expect(inHundredths(proposalMeans(marks))).toEqual([2.57, 4.13, 1.01, 4.29])
  })

  it('change which is best: a wide marker does not decide alone', () => {
    // Ann and Cara give 4 3 2 3, mean 3, standard deviation √(2/3) = 0.816; Bob, wide, 1 5 1 1, mean 2, deviation 2.
    // Ann's and Cara's z: 1.225 0 −1.225 0; Bob's: −0.5 1.5 −0.5 −0.5. All twelve: mean 2.667, deviation 1.303.
    const marks = marksOf([[4, 1, 4], [3, 5, 3], [2, 1, 2], [3, 1, 3]]) // prettier-ignore
    expect(inHundredths(proposalMeans(marks)), 'Bob alone puts the second first').toEqual([3, 3.67, 1.67, 2.33])
    const { marks: evened, takenOut } = zScores(marks)
    expect(takenOut).toBe('z')
    expect(inHundredths(proposalMeans(evened)), 'the two who put the first first are heard').toEqual([
      3.51, 3.32, 1.39, 2.45,
    ])
    expect(inHundredths(normalisedMeans(marks).means)).toEqual([3.51, 3.32, 1.39, 2.45])
  })

  it('count a scorer without a spread as the panel’s mean', () => {
    const { marks } = zScores(marksOf([[3, 1], [3, 2], [3, 4], [3, 5]])) // prettier-ignore
    expect(inHundredths(marks.values.filter((_, at) => at % 2 === 0))).toEqual([3, 3, 3, 3])
  })

  it('take out means alone where anybody gave fewer than four marks', () => {
    // Ann's mean is 4, Bob's 1, the panel's 2.5.
    const { marks, takenOut } = zScores(marksOf([[5, 0], [4, 1], [3, 2]])) // prettier-ignore
    expect(takenOut).toBe('means-only')
    expect([...marks.values]).toEqual([3.5, 1.5, 2.5, 2.5, 1.5, 3.5])
  })

  it('leave a missing mark missing, and the panel’s mean where it was', () => {
    fc.assert(
      fc.property(anyMarks, (rows) => {
        const before = marksOf(rows)
        const { values } = zScores(before).marks
        const [was, is] = [before.values, values].map((all) => all.filter((mark) => !Number.isNaN(mark)))
        expect(values.map((mark) => (Number.isNaN(mark) ? 1 : 0))).toEqual(
          before.values.map((mark) => (Number.isNaN(mark) ? 1 : 0)),
        )
        const mean = (all: Float64Array = new Float64Array()) => all.reduce((sum, each) => sum + each, 0) / all.length
        if (was && was.length > 0) expect(mean(is)).toBeCloseTo(mean(was), 9)
      }),
    )
  })
})

describe('additive effects', () => {
  /** Six targets, four judges: P. E. Shrout and J. L. Fleiss, "Intraclass correlations" (1979), table 2. */
  const targets = [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]] // prettier-ignore

  it('give the published analysis of variance: between targets 11.24, between judges 32.49, left over 1.02', () => {
    const effects = additiveEffects(marksOf(targets))
    if (!effects.connected) throw new Error('they are joined')
    const { proposals, scorers } = effects
    const middle = proposals.reduce((sum, each) => sum + each, 0) / 6
    const between = (4 * proposals.reduce((sum, each) => sum + (each - middle) ** 2, 0)) / 5
    const judges = (6 * scorers.reduce((sum, each) => sum + each ** 2, 0)) / 3
    const left = targets.flatMap((row, target) =>
      row.map((mark, judge) => (mark - (proposals[target] ?? 0) - (scorers[judge] ?? 0)) ** 2),
    )
    expect(between).toBeCloseTo(11.24, 2)
    expect(judges).toBeCloseTo(32.49, 2)
    expect(left.reduce((sum, each) => sum + each, 0) / 15).toBeCloseTo(1.02, 2)
  })

  it('find what was put in, however few of the marks there are', () => {
    // The first scorer marks 1 high, the last 1 low; the proposals are worth 1, 2, 3 and 4.
    const effects = additiveEffects(marksOf([[2, 1, none], [3, none, 1], [none, 3, none], [none, none, 3]])) // prettier-ignore
    expect(effects.connected && inHundredths(effects.proposals)).toEqual([1, 2, 3, 4])
    expect(effects.connected && inHundredths(effects.scorers)).toEqual([1, 0, -1])
  })

  it('leave as little over as can be: no other effects fit better', () => {
    fc.assert(
      fc.property(anyMarks, fc.nat(), fc.double({ min: -1, max: 1, noNaN: true }), (rows, which, nudge) => {
        const marks = marksOf(rows)
        const effects = additiveEffects(marks)
        fc.pre(effects.connected)
        if (!effects.connected) return
        const over = (proposals: Float64Array, scorers: Float64Array) =>
          marks.values.reduce((sum, mark, at) => {
            const [proposal, scorer] = [Math.floor(at / marks.scorers), at % marks.scorers]
            return Number.isNaN(mark) ? sum : sum + (mark - (proposals[proposal] ?? 0) - (scorers[scorer] ?? 0)) ** 2
          }, 0)
        const best = over(effects.proposals, effects.scorers)
        const all = [...effects.proposals, ...effects.scorers]
        const nudged = all.map((each, at) => (at === which % all.length ? each + nudge : each))
        const [proposals, scorers] = [nudged.slice(0, marks.proposals), nudged.slice(marks.proposals)]
        expect(over(Float64Array.from(proposals), Float64Array.from(scorers))).toBeGreaterThanOrEqual(best - 1e-9)
      }),
    )
  })

  it('are the plain means where everybody scored everything', () => {
    fc.assert(
      fc.property(anyMarks, (rows) => {
        const marks = marksOf(filled(rows))
        const effects = additiveEffects(marks)
        expect(effects.connected).toBe(true)
        if (!effects.connected) return
        for (const [at, mean] of proposalMeans(marks).entries()) expect(effects.proposals[at]).toBeCloseTo(mean, 9)
      }),
    )
  })

  it('say so when groups of scorers have nothing in common', () => {
    const apart = marksOf([[3, 4, none], [2, 2, none], [none, none, 5]]) // prettier-ignore
    expect(additiveEffects(apart)).toEqual({ connected: false, parts: 2 })
    expect(partsOf(marksOf([[none, none]]))).toBe(0)
    expect(normalisedMeans(apart)).toMatchObject({ how: 'means-only', parts: 2 })
  })
})

describe('the normalised mean', () => {
  it('is by z-scores where everybody marked nearly everything, and by additive effects otherwise', () => {
    const whole: Rows = [[1, 2], [3, 3], [5, 4], [2, 1], [0, 2]] // prettier-ignore
    expect(normalisedMeans(marksOf(whole))).toMatchObject({ how: 'z', parts: 1 })
    const oneMissing = whole.map((row, at) => (at === 0 ? [1, none] : row))
    expect(normalisedMeans(marksOf(oneMissing)).how).toBe('z')
    const twoMissing = whole.map((row, at) => (at < 2 ? [row[0] ?? 0, none] : row))
    expect(normalisedMeans(marksOf(twoMissing)).how).toBe('additive')
  })

  it('keeps its order when one scorer marks everything harder or softer', () => {
    fc.assert(
      fc.property(anyMarks, fc.nat(), fc.integer({ min: -9, max: 9 }), (rows, which, by) => {
        const before = normalisedMeans(marksOf(rows))
        const after = normalisedMeans(marksOf(harder(rows, which % (rows[0]?.length ?? 1), by)))
        expect(after.how).toBe(before.how)
        expect(sameOrder(before.means, after.means)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('does not know the order of scorers or proposals', () => {
    fc.assert(
      fc.property(anyMarks, fc.infiniteStream(fc.nat()), (rows, dice) => {
        const before = normalisedMeans(marksOf(rows))
        const { rows: other, places } = permutedProposals(permutedScorers(rows, dice), dice)
        const after = normalisedMeans(marksOf(other))
        expect([after.how, after.parts]).toEqual([before.how, before.parts])
        for (const [at, was] of places.entries()) {
          const [now, then] = [after.means[at] ?? 0, before.means[was] ?? 0]
          if (Number.isNaN(then)) expect(now).toBeNaN()
          else expect(now).toBeCloseTo(then, 8)
        }
      }),
    )
  })
})

describe('other means', () => {
  it('leave out the ends', () => {
    expect(trimmedMean([5, 1, 3, 3, 4])).toBeCloseTo(10 / 3)
    expect(trimmedMean([5, 0])).toBe(2.5)
    expect(trimmedMean([])).toBeNaN()
    expect(() => trimmedMean([1], 0.5)).toThrow(RangeError)
  })

  it('take marks for an order only', () => {
    // Ann: b, then a and c alike; Bob: b alone.
    expect([...bordaOf(marksOf([[1, none], [4, 0], [1, none]]))]).toEqual([0.25, 0.75, 0.25]) // prettier-ignore
    fc.assert(
      fc.property(anyMarks, (rows) => {
        const cubed = rows.map((row) => row.map((mark) => (mark === null ? null : mark ** 3)))
        expect(bordaOf(marksOf(cubed))).toEqual(bordaOf(marksOf(rows)))
      }),
    )
  })

  it('refuse what is no table of marks', () => {
    expect(() => marksOf([[1], [1, 2]])).toThrow(RangeError)
    expect(() => marksOf([[Number.NaN]])).toThrow(RangeError)
  })
})

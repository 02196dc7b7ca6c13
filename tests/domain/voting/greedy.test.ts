import { describe, expect, it } from 'vitest'
import { type Election, electionOf, tally, type TallyOptions } from '~/domain/voting'
import { tieRanks } from '~/domain/voting/ties'
import { approvals } from './elections'

const count = (election: Election, options: TallyOptions) => {
  const counted = tally(election, options)
  if (!counted.ok) throw new Error(counted.because)
  return counted.tally
}
const reasonFor = (election: Election, options: TallyOptions, id: string) =>
  count(election, options).reasons.find((reason) => reason.id === id)

/** Ash 3 votes, Beech 2, Cedar 2, Elm 1, Fir none. */
const wood = approvals(100, { ash: 60, beech: 50, cedar: 30, elm: 10, fir: 5 }, [
  'ash beech',
  'ash beech cedar',
  'ash cedar',
  'elm',
])

describe('most votes', () => {
  it('walks down the list and skips what does not fit', () => {
    const { order, cost } = count(wood, { rule: 'greedy' })
    expect(order).toEqual(['ash', 'cedar', 'elm'])
    expect(cost).toBe(100)
    expect(reasonFor(wood, { rule: 'greedy' }, 'ash')).toEqual({
      kind: 'funded',
      id: 'ash',
      place: 1,
      score: 3,
      left: 40,
    })
  })

  it('says how much was wanting for a project that did not fit', () => {
    const reason = reasonFor(wood, { rule: 'greedy' }, 'beech')
    expect(reason).toEqual({ kind: 'unaffordable', id: 'beech', score: 2, left: 10, shortfall: 40 })
  })

  it('stops at the first that does not fit under no-skip', () => {
    const more = approvals(100, { ash: 60, beech: 50, elm: 10 }, ['ash beech', 'ash beech', 'ash', 'elm'])
    expect(count(more, { rule: 'greedy-no-skip' }).order).toEqual(['ash'])
    expect(reasonFor(more, { rule: 'greedy-no-skip' }, 'elm')).toMatchObject({
      kind: 'after-the-stop',
      stoppedAt: 'beech',
    })
  })

  it('wants at least the threshold, and exactly so many will do', () => {
    const strict = { ...wood, threshold: 2n }
    expect(count(strict, { rule: 'greedy-threshold' }).order).toEqual(['ash', 'cedar'])
    expect(reasonFor(strict, { rule: 'greedy-threshold' }, 'elm')).toEqual({
      kind: 'below-threshold',
      id: 'elm',
      score: 1,
      threshold: 2,
    })
    expect(count(strict, { rule: 'greedy-no-skip' }).order).toEqual(['ash', 'cedar'])
  })

  it('funds a project nobody chose last, where money is left', () => {
    expect(count({ ...wood, budget: 105n }, { rule: 'greedy' }).order).toEqual(['ash', 'cedar', 'elm', 'fir'])
  })

  it('divides votes by cost where asked', () => {
    // elm 1/10, cedar 2/30, ash 3/60, beech 2/50, fir 0.
    expect(count(wood, { rule: 'greedy', utility: 'cardinality' }).order).toEqual(['elm', 'cedar', 'ash'])
  })

  it('adds up ranks on ordinal ballots', () => {
    const ranked = electionOf({
      kind: 'ordinal',
      limits: { maxLength: 3 },
      budget: 10,
      projects: ['a', 'b', 'c'].map((id) => ({ id, cost: 10 })),
      ballots: [{ choices: ['a', 'b', 'c'] }, { choices: ['b', 'a'] }, { choices: ['c'] }],
    })
    const scoresBy = (options: TallyOptions) =>
      count(ranked, options).reasons.map((reason) => 'score' in reason && reason.score)
    expect(scoresBy({ rule: 'greedy', utility: 'borda' })).toEqual([2, 2, 0])
    expect(scoresBy({ rule: 'declared' })).toEqual([5, 5, 4])
  })

  it('counts what nobody listed on a scoring ballot at the default score', () => {
    const scoring = {
      ...electionOf({
        kind: 'scoring',
        budget: 10,
        projects: [
          { id: 'a', cost: 10 },
          { id: 'b', cost: 10 },
        ],
        ballots: [
          { choices: ['a'], points: [1] },
          { choices: ['b'], points: [5] },
          { choices: ['a'], points: [3] },
        ],
      }),
      defaultScore: 2,
    }
    expect(count(scoring, { rule: 'greedy' }).reasons.map((reason) => 'score' in reason && reason.score)).toEqual([
      6, 9,
    ])
  })

  it('refuses points where ballots carry none', () => {
    expect(tally(wood, { rule: 'greedy', utility: 'points' })).toMatchObject({ ok: false, because: 'no-points' })
    expect(tally(wood, { rule: 'greedy', utility: 'borda' })).toMatchObject({ ok: false, because: 'no-ranks' })
  })
})

describe('ties', () => {
  it('put more votes before fewer where costs are the same', () => {
    expect([...tieRanks(approvals(9, { a: 3, b: 3, c: 2, d: 3 }, ['b d', 'd']), 'mincost-maxvotes-id')]).toEqual([
      3, 2, 0, 1,
    ])
  })

  const tied = approvals(30, { b: 30, a: 30, c: 20 }, ['a b', 'a b', 'c', 'c'])
  it('fall to lower cost, then more votes, then the id', () => {
    expect(count(tied, { rule: 'greedy' }).order).toEqual(['c'])
    expect(count({ ...tied, budget: 60n }, { rule: 'greedy' }).order).toEqual(['c', 'a'])
  })
  it('fall to the id alone under lexico-id', () => {
    expect(count(tied, { rule: 'greedy', ties: 'lexico-id' }).order).toEqual(['a'])
  })
  it('fall to the published lots after cost and votes', () => {
    const { order, ties } = count({ ...tied, budget: 60n }, { rule: 'greedy', ties: { lots: ['b', 'c', 'a'] } })
    expect(order).toEqual(['c', 'b'])
    expect(ties).toBe('mincost-maxvotes-lots')
  })
})

describe('Phragmén', () => {
  it('funds the project that leaves its supporters with the least load', () => {
    // Loads: a 30/3 = 10, b 24/2 = 12. After a: b (10 + 24)/2 = 17, c 16/1 = 16.
    const election = approvals(70, { a: 30, b: 24, c: 16 }, ['a b', 'a', 'a', 'b', 'c'])
    const { order, reasons } = count(election, { rule: 'phragmen' })
    expect(order).toEqual(['a', 'c', 'b'])
    expect(reasons.map((reason) => reason.kind === 'funded-at-load' && reason.load)).toEqual([10, 17, 16])
  })

  it('stops at the first least load that does not fit, even where a dearer load would', () => {
    // b (24 / 3) comes first; then a at (24 + 30) / 3 = 18, which does not fit; c, at 20, would have.
    const election = approvals(50, { a: 30, b: 24, c: 20, d: 60 }, ['a b', 'a b', 'a b', 'c', 'd'])
    const counted = count(election, { rule: 'phragmen' })
    expect(counted.order).toEqual(['b'])
    const kinds = counted.reasons.map(({ kind }) => kind)
    expect(kinds).toEqual(['unaffordable', 'funded-at-load', 'after-the-stop', 'dearer-than-pot'])
  })

  it('stops at a tie when either does not fit', () => {
    // After c (25) both a (30 / 1) and b (60 / 2) stand at 30. Of the 60, a alone would fit in what is left.
    const election = approvals(60, { a: 30, b: 60, c: 25 }, ['a', 'b', 'b', 'c'])
    expect(count(election, { rule: 'phragmen' }).order).toEqual(['c'])
    expect(count({ ...election, budget: 90n }, { rule: 'phragmen' }).order).toEqual(['c', 'a'])
    expect(count({ ...election, budget: 115n }, { rule: 'phragmen' }).order).toEqual(['c', 'a', 'b'])
  })
})

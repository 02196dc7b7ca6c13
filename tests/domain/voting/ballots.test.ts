import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { ballotRuleOf, ballotTroubles, countingFor, type BallotRule } from '~/domain/round'
import { electionOf } from '~/domain/voting'
import {
  checkBallot,
  checkMarks,
  inBallotOrder,
  inElection,
  marksOf,
  mostWorth,
  utilityOf,
  type BallotPaper,
} from '~/domain/voting/ballots'
import { declaredRule } from '~/domain/voting/declared'
import { anyBallotRule, ballotBy, marksBy } from './any-ballot'

const paper: BallotPaper = {
  potPence: pence(1_000_00),
  costs: new Map([
    ['A', pence(600_00)],
    ['B', pence(400_00)],
    ['C', pence(400_01)],
    ['D', pence(50_00)],
  ]),
}
const references = [...paper.costs.keys()]
const seeds = fc.array(fc.nat(1_000_000), { minLength: 4, maxLength: 4 })
const check = (rule: BallotRule, marks: Record<string, number>) =>
  checkMarks(new Map(Object.entries(marks)), rule, paper)
const made = (rule: BallotRule, marks: Record<string, number>) => {
  const checked = check(rule, marks)
  return checked.ok ? checked.choices : checked.because
}
import { withoutIdeas } from '~/domain/voting/opened'

describe('a ballot of ticks', () => {
  const upTo: BallotRule = { kind: 'approval', least: 1, most: 2 }
  const exactly: BallotRule = { kind: 'approval', least: 2, most: 2 }

  it('names from so many to so many ideas, in an order that says nothing', () => {
    expect(made(upTo, { B: 1, A: 1 })).toEqual({ named: ['A', 'B'] })
    expect(check(upTo, { A: 1, B: 1, C: 1 })).toMatchObject({
      because: 'too-many-choices',
      values: { limit: 2, chosen: 3 },
    })
    expect(check(exactly, { A: 1 })).toMatchObject({ because: 'too-few-choices', values: { least: 2, chosen: 1 } })
    expect(made(exactly, {})).toEqual({ named: [] })
  })

  it('names one idea, where one is to be chosen', () => {
    expect(made({ kind: 'choose-one' }, { B: 1 })).toEqual({ named: ['B'] })
    expect(check({ kind: 'choose-one' }, { A: 1, B: 1 })).toMatchObject({
      because: 'one-choice-only',
      values: { chosen: 2 },
    })
  })

  it('fits the pot to the penny, where it has to', () => {
    expect(made({ kind: 'knapsack' }, { A: 1, B: 1 })).toEqual({ named: ['A', 'B'] })
    expect(check({ kind: 'knapsack' }, { A: 1, C: 1 })).toMatchObject({
      because: 'choices-too-dear',
      values: { costPence: 1_000_01, potPence: 1_000_00, overPence: 1 },
    })
  })
})

describe('a ballot of points', () => {
  const ten: BallotRule = { kind: 'cumulative', points: 10 }

  it('shares them out, the most first; none for an idea is no mark', () => {
    expect(made(ten, { A: 2, B: 5, C: 0, D: 2 })).toEqual({ named: ['B', 'A', 'D'], points: [5, 2, 2] })
  })

  it('gives no more than there are, and all of them where it has to', () => {
    expect(check(ten, { A: 6, B: 5 })).toMatchObject({
      because: 'too-many-points',
      values: { points: 10, given: 11, over: 1 },
    })
    expect(check({ ...ten, all: true }, { A: 6, B: 3 })).toMatchObject({
      because: 'points-left-over',
      values: { left: 1 },
    })
    expect(made({ ...ten, all: true }, {})).toEqual({ named: [], points: [] })
  })

  it('gives whole points, and says beside which idea it did not', () => {
    for (const odd of [1.5, -1, NaN, Infinity])
      expect(check(ten, { A: 1, B: odd })).toMatchObject({ because: 'points-not-whole', values: { reference: 'B' } })
    expect(checkBallot({ named: ['A', 'B'], points: [1] }, ten, paper)).toMatchObject({ because: 'points-not-whole' })
  })

  it('scores from 0 to 5, and no higher', () => {
    expect(made({ kind: 'scores' }, { A: 5, B: 0, C: 1 })).toEqual({ named: ['A', 'C'], points: [5, 1] })
    expect(check({ kind: 'scores' }, { A: 6 })).toMatchObject({
      because: 'score-unclear',
      values: { reference: 'A', most: 5 },
    })
  })
})

describe('a ballot of places', () => {
  const three: BallotRule = { kind: 'ranking', places: 3 }

  it('puts ideas in order, fewer than there are places if she likes', () => {
    expect(made(three, { A: 2, C: 1 })).toEqual({ named: ['C', 'A'] })
    expect(made({ kind: 'ranking' }, { A: 4, B: 3, C: 2, D: 1 })).toEqual({ named: ['D', 'C', 'B', 'A'] })
  })

  it('has one idea in each place, none left out on the way, and no more places than there are', () => {
    expect(check(three, { A: 1, B: 1 })).toMatchObject({
      because: 'place-twice',
      values: { reference: 'B', place: 1 },
    })
    expect(check(three, { A: 1, B: 3 })).toMatchObject({
      because: 'place-left-out',
      values: { reference: 'B', place: 2, has: 3 },
    })
    expect(check(three, { B: 2 })).toMatchObject({ because: 'place-left-out', values: { place: 1, has: 2 } })
    expect(check(three, { B: 4 })).toMatchObject({ because: 'place-unclear', values: { reference: 'B' } })
  })
})

describe('whatever the kind of ballot', () => {
  it('a blank one is always well', () => {
    fc.assert(
      fc.property(anyBallotRule, (rule) => {
        const blank = checkMarks(new Map(), rule, paper)
        expect(blank.ok && blank.choices.named).toEqual([])
      }),
    )
  })

  it('what is taken keeps to the rule, and comes out the same when it is checked again', () => {
    fc.assert(
      fc.property(anyBallotRule, seeds, (rule, seed) => {
        const checked = checkMarks(marksBy(rule, references, seed), rule, paper)
        if (!checked.ok) return
        const { choices } = checked
        const { named, points } = choices
        expect(new Set(named).size).toBe(named.length)
        expect(checkBallot(choices, rule, paper)).toEqual(checked)
        expect(checkMarks(marksOf(choices, rule), rule, paper)).toEqual(checked)
        const { limits } = inElection(rule, { potPence: paper.potPence, ideas: references.length })
        if (named.length === 0) return
        expect(named.length).toBeGreaterThanOrEqual(limits.minLength ?? 1)
        expect(named.length).toBeLessThanOrEqual(limits.maxLength ?? Infinity)
        const sum = (points ?? []).reduce((total, each) => total + each, 0)
        expect(sum).toBeLessThanOrEqual(limits.maxSumPoints ?? Infinity)
        expect(sum).toBeGreaterThanOrEqual(limits.minSumPoints ?? 0)
        for (const each of points ?? []) expect(each).toBeLessThanOrEqual(limits.maxPoints ?? Infinity)
        const cost = named.reduce((total, reference) => total + (paper.costs.get(reference) ?? 0), 0)
        expect(BigInt(cost) <= (limits.maxSumCost ?? BigInt(cost))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('the order in which marks are made makes no difference to what is kept, nor to whether it is', () => {
    fc.assert(
      fc.property(anyBallotRule, seeds, (rule, seed) => {
        const marks = marksBy(rule, references, seed)
        const one = checkMarks(marks, rule, paper)
        const other = checkMarks(new Map([...marks].reverse()), rule, paper)
        expect(other.ok).toBe(one.ok)
        if (one.ok) expect(other).toEqual(one)
      }),
    )
  })

  it('no voter can give one idea more than the most that is said', () => {
    fc.assert(
      fc.property(anyBallotRule, seeds, (rule, seed) => {
        const { named, points } = ballotBy(rule, paper, seed)
        const most = mostWorth(rule, references.length)
        const { limits, kind } = inElection(rule, { potPence: paper.potPence, ideas: references.length })
        const worth = kind === 'ordinal' ? named.map((_, at) => (limits.maxLength ?? 0) - at) : (points ?? [1])
        for (const each of worth) expect(each).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('is counted by what voters were asked for, in our rounds as in the published file', () => {
    fc.assert(
      fc.property(anyBallotRule, (rule) => {
        const said = inElection(rule, { potPence: paper.potPence, ideas: 1 })
        const election = electionOf({ projects: [{ id: 'A', cost: 1 }], budget: 1, ballots: [], ...said })
        expect(declaredRule(election).utility).toBe(utilityOf(rule))
        expect(election.ballots.points !== null).toBe(utilityOf(rule) === 'points')
      }),
    )
  })

  it('what is taken off it leaves the rest: the points they have, the order they stand in', () => {
    const choices = { named: ['B', 'A', 'D'], points: [5, 3, 2] }
    expect(withoutIdeas(choices, new Set(['A']))).toEqual({ named: ['B', 'D'], points: [5, 2] })
    expect(withoutIdeas({ named: ['B', 'A'] }, new Set(['B', 'C']))).toEqual({ named: ['A'] })
    fc.assert(
      fc.property(anyBallotRule, seeds, fc.subarray(references), (rule, seed, gone) => {
        if (rule.kind === 'approval' || (rule.kind === 'cumulative' && rule.all)) return
        const rest = withoutIdeas(ballotBy(rule, paper, seed), new Set(gone))
        expect(checkBallot(rest, rule, paper), 'it is still a ballot of its kind').toEqual({ ok: true, choices: rest })
      }),
    )
  })
})

describe('the order of ideas on a ballot', () => {
  const ideas = ['Ten benches', 'a bench', 'Éclairs', '2 benches', '10 benches', 'a bench'].map((title, at) => ({
    reference: `R${at}`,
    title,
  }))

  it('is by name where the rule says so, the same for everybody', () => {
    const inOrder = inBallotOrder(ideas, { order: 'alphabetical' }, () => 'never asked')
    expect(inOrder.map(({ reference }) => reference)).toEqual(['R3', 'R4', 'R1', 'R5', 'R2', 'R0'])
  })

  it('is always one and the same by the same lots, however the ideas come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ideas, { minLength: ideas.length }),
        fc.constantFrom(undefined, 'alphabetical' as const),
        fc.integer(),
        (mixed, order, salt) => {
          const lotOf = (reference: string) => String((Number(reference.slice(1)) * 7919 + salt) % 3)
          expect(inBallotOrder(mixed, { order }, lotOf)).toEqual(inBallotOrder(ideas, { order }, lotOf))
        },
      ),
    )
  })
})

describe('a round’s rule for its ballots', () => {
  const steps = { check: true, score: true, vote: true }
  const troubles = (ballot: BallotRule | undefined, counting: 'greedy' | 'phragmen' = 'greedy', mostChoices = 3) =>
    ballotTroubles({ ballot, counting, mostChoices, steps }).map(({ part, because }) => [part, because])

  it('is up to so many ticks where it is left unsaid', () => {
    expect(ballotRuleOf({ mostChoices: 3 })).toEqual({ kind: 'approval', least: 1, most: 3 })
    expect(troubles(undefined)).toEqual([])
    expect(troubles(undefined, 'greedy', 0)).toEqual([['mostChoices', 'choices-too-few']])
  })

  it('has to hold together, in itself and with the way of counting', () => {
    expect(troubles({ kind: 'approval', least: 4, most: 3 })).toEqual([['leastChoices', 'choices-upside-down']])
    expect(troubles({ kind: 'cumulative', points: 0 })).toEqual([['ballotPoints', 'ballot-points-unclear']])
    expect(troubles({ kind: 'ranking', places: 1 })).toEqual([['ballotPlaces', 'ballot-places-unclear']])
    expect(troubles({ kind: 'scores' }, 'phragmen')).toEqual([['counting', 'counting-not-for-ballot']])
    expect(troubles({ kind: 'knapsack' }, 'phragmen')).toEqual([])
  })

  it('always goes with equal shares and with most votes', () => {
    fc.assert(
      fc.property(anyBallotRule, ({ kind }) => {
        expect(countingFor[kind]).toEqual(expect.arrayContaining(['equal-shares', 'greedy']))
      }),
    )
  })
})

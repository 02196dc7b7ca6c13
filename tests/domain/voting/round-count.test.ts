import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { countingFor, countingRules, type BallotRule } from '~/domain/round'
import { readPb, writePb } from '~/domain/voting'
import type { Choices } from '~/domain/voting/choices'
import { countBy, countRound, roundElection, type RoundToCount } from '~/domain/voting/round-count'
import { roundFile, type RoundPapers } from '~/domain/voting/round-file'
import { anyBallotRule, ballotBy } from './any-ballot'

const idea = (reference: string, costPence: number, withdrawn = false) => ({
  reference,
  title: `Idea ${reference}`,
  costPence: pence(costPence),
  withdrawn,
})
const papers: RoundPapers = {
  description: 'The spring round; small sums',
  country: 'United Kingdom',
  unit: 'Netherton',
  instance: 'spring',
  dateBegin: '21.03.2026',
  dateEnd: '30.03.2026',
  currency: 'GBP',
  language: 'en',
  blankBallots: 2,
  columns: new Map(),
}
const noDice = () => 0
/** An idea may cost more than the pot, or have been withdrawn. */
const aboutIdeas: readonly string[] = ['cost-over-budget']

/** Rounds of every kind of ballot, with the ways of counting that go with it. */
const rounds = fc
  .record({
    costs: fc.array(fc.record({ cost: fc.integer({ min: 1, max: 600_00 }), withdrawn: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    }),
    rule: anyBallotRule,
    counting: fc.nat(2),
    fewestVotes: fc.integer({ min: 0, max: 3 }),
    potPence: fc.integer({ min: 1, max: 1_500_00 }),
    seeds: fc.array(fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }), { maxLength: 25 }),
  })
  .map(({ costs, rule, counting, fewestVotes, potPence: pot, seeds }): RoundToCount => {
    const candidates = costs.map(({ cost, withdrawn }, at) => idea(`SPR-0${at + 1}`, cost, withdrawn))
    const potPence = pence(pot)
    const paper = { potPence, costs: new Map(candidates.map((one) => [one.reference, one.costPence])) }
    const ways = countingFor[rule.kind]
    return {
      potPence,
      counting: ways[counting % ways.length] ?? 'greedy',
      fewestVotes,
      mostChoices: 5,
      ballot: rule,
      candidates,
      ballots: seeds.flatMap((seed) => {
        const choices = ballotBy(rule, paper, seed)
        return choices.named.length > 0 ? [choices] : []
      }),
    }
  })

describe('counting a round', () => {
  const round: RoundToCount = {
    potPence: pence(300_00),
    counting: 'greedy',
    fewestVotes: 0,
    mostChoices: 3,
    candidates: [idea('A', 200_00), idea('B', 100_00), idea('C', 100_00), idea('D', 50_00, true)],
    ballots: [['A'], ['A', 'B'], ['A', 'C'], ['D'], ['D', 'B'], ['D', 'C'], ['D', 'A']].map((named) => ({ named })),
  }

  it('funds by the round’s rule and gives every idea its reason', () => {
    const { order, reasons } = countBy(roundElection(round), 'greedy')
    expect(order).toEqual(['A', 'B'])
    expect(reasons.map(({ id, kind }) => [id, kind])).toEqual([
      ['A', 'funded'],
      ['B', 'funded'],
      ['C', 'unaffordable'],
      ['D', 'withdrawn'],
    ])
  })

  it('lets the lots settle what cost and votes do not: the order of the candidates', () => {
    const [a, b, c, d] = round.candidates
    const candidates = [c, a, d, b].filter((one) => one !== undefined)
    expect(countBy(roundElection({ ...round, candidates }), 'greedy').order).toEqual(['A', 'C'])
  })

  it('counts by most votes and by equal shares beside the deciding rule, each once', () => {
    const ballots = round.ballots.map((choices) => ({ choices }))
    const rules = (counting: RoundToCount['counting']) => {
      const { deciding, beside } = countRound(ballots, { ...round, counting }, noDice)
      return [deciding, ...beside].map(({ rule }) => rule)
    }
    expect(rules('greedy')).toEqual(['greedy', 'equal-shares'])
    expect(rules('equal-shares')).toEqual(['equal-shares', 'greedy'])
    expect(rules('phragmen')).toEqual(['phragmen', 'greedy', 'equal-shares'])
  })

  it('publishes blank ballots last and counts without them', () => {
    const ballots = [[], ['A'], [], ['B']].map((named) => ({ choices: { named } }))
    const { published, deciding } = countRound(ballots, round, noDice)
    expect(published.map(({ choices }) => choices.named.length)).toEqual([1, 1, 0, 0])
    expect(deciding.voters).toBe(2)
  })

  it('adds up what places and points are worth: 3, 2, 1 with three places, and from all the ideas down where all may be ranked', () => {
    const candidates = [idea('A', 100_00), idea('B', 100_00), idea('C', 100_00), idea('D', 100_00)]
    const pointsBy = (ballot: BallotRule, ballots: Choices[]) => {
      const { points, order } = countBy(roundElection({ ...round, candidates, ballot, ballots }), 'greedy')
      return { points, order }
    }
    const ranked = [{ named: ['A', 'B'] }, { named: ['B', 'C', 'A'] }, { named: ['C'] }]
    expect(pointsBy({ kind: 'ranking', places: 3 }, ranked)).toEqual({
      points: { A: 4, B: 5, C: 5, D: 0 },
      order: ['B', 'C', 'A'],
    })
    expect(pointsBy({ kind: 'ranking' }, ranked).points).toEqual({ A: 6, B: 7, C: 7, D: 0 })
    const given = [
      { named: ['D', 'A'], points: [9, 1] },
      { named: ['A', 'B'], points: [2, 1] },
      { named: ['A'], points: [1] },
    ]
    const byPoints = { points: { A: 4, B: 1, C: 0, D: 9 }, order: ['D', 'A', 'B'] }
    expect(pointsBy({ kind: 'cumulative', points: 10 }, given), 'fewest named it, and it has the most').toEqual(
      byPoints,
    )
  })

  it('funds nothing below the round’s bar, whichever the rule', () => {
    const barred = { ...round, fewestVotes: 3 }
    for (const counting of countingRules) {
      const { order, reasons } = countBy(roundElection({ ...barred, counting }), counting)
      expect(order).toEqual(['A'])
      expect(reasons.find(({ id }) => id === 'B')).toMatchObject({ kind: 'below-threshold', score: 2, threshold: 3 })
    }
  })

  it('never spends more than the pot, nor a penny on an idea that was withdrawn or lies below the bar', () => {
    fc.assert(
      fc.property(rounds, (any) => {
        const election = roundElection(any)
        const record = countBy(election, any.counting)
        const funded = any.candidates.filter(({ reference }) => record.order.includes(reference))
        expect(funded.reduce((total, { costPence }) => total + costPence, 0)).toBe(record.cost)
        expect(record.cost).toBeLessThanOrEqual(any.potPence)
        expect(funded.some(({ withdrawn }) => withdrawn)).toBe(false)
        const reached = record.points ?? record.votes
        for (const { reference } of funded) expect(reached[reference]).toBeGreaterThanOrEqual(any.fewestVotes)
        expect(record.reasons).toHaveLength(any.candidates.length)
        expect(JSON.parse(JSON.stringify(record))).toEqual(record)
      }),
    )
  })
})

describe('the published file of a round', () => {
  it('read back and counted again, always gives the same result and the same reasons', () => {
    fc.assert(
      fc.property(rounds, (any) => {
        const election = roundElection(any)
        const record = countBy(election, any.counting)
        const reading = readPb(writePb(roundFile(election, papers, record)))
        if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
        // Our amounts are pence and the file's are pounds, with pennies only where it needs them.
        const again = countBy(reading.election, any.counting)
        const pennies = 100 / Number(reading.election.unit)
        expect(again.order).toEqual(record.order)
        expect(again.cost * pennies).toBe(record.cost)
        expect(again.votes).toEqual(record.votes)
        expect(again.points).toEqual(record.points)
        expect(reading.warnings.filter(({ code }) => !aboutIdeas.includes(code))).toEqual([])
        expect(again.reasons.map(({ kind }) => kind)).toEqual(record.reasons.map(({ kind }) => kind))
        expect(again.satisfaction).toEqual(record.satisfaction)
        const told = reading.projects.filter(({ columns }) => columns['selected'] !== '0').map(({ id }) => id)
        expect(told.sort()).toEqual([...record.order].sort())
      }),
      { numRuns: 300 },
    )
  })

  it('says what kind of ballot it was, and its limits, in the words of open data', () => {
    const meta = (ballot: BallotRule, choices: Choices) => {
      const counting = 'greedy'
      const election = roundElection({
        potPence: pence(100_00),
        counting,
        fewestVotes: 0,
        mostChoices: 2,
        ballot,
        candidates: [idea('A', 60_00), idea('B', 50_50)],
        ballots: [choices],
      })
      const lines = writePb(roundFile(election, papers, countBy(election, counting))).split('\n')
      const told = /^(vote_type|min_|max_|scoring_fn|default_score)/
      return [...lines.filter((line) => told.test(line)), lines.at(-2)]
    }
    expect(meta({ kind: 'approval', least: 2, most: 2 }, { named: ['A', 'B'] })).toEqual([
      'vote_type;approval',
      'min_length;2',
      'max_length;2',
      '1;A,B',
    ])
    expect(meta({ kind: 'choose-one' }, { named: ['B'] })).toEqual(['vote_type;choose-1', '1;B'])
    expect(meta({ kind: 'knapsack' }, { named: ['A'] })).toEqual([
      'vote_type;approval',
      'min_length;1',
      'max_sum_cost;100',
      '1;A',
    ])
    expect(meta({ kind: 'cumulative', points: 10, all: true }, { named: ['B', 'A'], points: [7, 3] })).toEqual([
      'vote_type;cumulative',
      'min_length;1',
      'min_sum_points;10',
      'max_sum_points;10',
      '1;B,A;7,3',
    ])
    expect(meta({ kind: 'scores' }, { named: ['B'], points: [5] })).toEqual([
      'vote_type;scoring',
      'min_length;1',
      'min_points;0',
      'max_points;5',
      'default_score;0',
      '1;B;5',
    ])
    expect(meta({ kind: 'ranking', places: 3 }, { named: ['B', 'A'] })).toEqual([
      'vote_type;ordinal',
      'min_length;1',
      'max_length;3',
      'scoring_fn;Borda',
      '1;B,A',
    ])
  })

  it('says how ties fall, what is not listed and what the marks mean', () => {
    const election = roundElection({
      potPence: pence(100_00),
      counting: 'equal-shares',
      fewestVotes: 2,
      mostChoices: 2,
      candidates: [idea('B', 50_50), idea('A', 60_00, true)],
      ballots: [{ named: ['B'] }],
    })
    const text = writePb(roundFile(election, papers, countBy(election, 'equal-shares')))
    expect(text).toContain('description;"The spring round; small sums"\n')
    expect(text).toContain('rule;equalshares/add1\n')
    expect(text).toContain('budget;100\n')
    expect(text).toContain('B;50.5;1;Idea B;0\n')
    expect(text).toContain('A;999999999;0;Idea A;0\n')
    expect(text).toContain('lots drawn before the first ballot')
    expect(text).toContain('2 blank ballots were cast')
    expect(text).toContain('min_project_score_threshold;2\n')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { countingRules } from '~/domain/round'
import { readPb, writePb } from '~/domain/voting'
import { countBy, countRound, roundElection, type RoundToCount } from '~/domain/voting/round-count'
import { roundFile, type RoundPapers } from '~/domain/voting/round-file'

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

const rounds = fc
  .record({
    costs: fc.array(fc.record({ cost: fc.integer({ min: 1, max: 600_00 }), withdrawn: fc.boolean() }), {
      minLength: 1,
      maxLength: 8,
    }),
    counting: fc.constantFrom(...countingRules),
    fewestVotes: fc.integer({ min: 0, max: 3 }),
    potPence: fc.integer({ min: 1, max: 1_500_00 }),
    votes: fc.array(fc.uniqueArray(fc.nat(7), { maxLength: 5 }), { maxLength: 25 }),
  })
  .map(({ costs, counting, fewestVotes, potPence, votes }): RoundToCount => ({
    potPence: pence(potPence),
    counting,
    fewestVotes,
    mostChoices: 5,
    candidates: costs.map(({ cost, withdrawn }, at) => idea(`SPR-0${at + 1}`, cost, withdrawn)),
    ballots: votes
      .map((places) => places.filter((place) => place < costs.length).map((place) => `SPR-0${place + 1}`))
      .filter((named) => named.length > 0),
  }))

describe('counting a round', () => {
  const round: RoundToCount = {
    potPence: pence(300_00),
    counting: 'greedy',
    fewestVotes: 0,
    mostChoices: 3,
    candidates: [idea('A', 200_00), idea('B', 100_00), idea('C', 100_00), idea('D', 50_00, true)],
    ballots: [['A'], ['A', 'B'], ['A', 'C'], ['D'], ['D', 'B'], ['D', 'C'], ['D', 'A']],
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
    const ballots = round.ballots.map((named) => ({ choices: { named } }))
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
        for (const { reference } of funded) expect(record.votes[reference]).toBeGreaterThanOrEqual(any.fewestVotes)
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
        expect(again.reasons.map(({ kind }) => kind)).toEqual(record.reasons.map(({ kind }) => kind))
        expect(again.satisfaction).toEqual(record.satisfaction)
        const told = reading.projects.filter(({ columns }) => columns['selected'] !== '0').map(({ id }) => id)
        expect(told.sort()).toEqual([...record.order].sort())
      }),
      { numRuns: 300 },
    )
  })

  it('says how ties fall, what is not listed and what the marks mean', () => {
    const election = roundElection({
      potPence: pence(100_00),
      counting: 'equal-shares',
      fewestVotes: 2,
      mostChoices: 2,
      candidates: [idea('B', 50_50), idea('A', 60_00, true)],
      ballots: [['B']],
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

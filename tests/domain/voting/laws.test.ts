import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPb, type RuleName, tally, type TallyOptions, writePb } from '~/domain/voting'
import { build, type Parts, parts, shuffled } from './arbitraries'
import { plainPhragmen } from './plain-rules'

const rules: readonly RuleName[] = ['greedy', 'greedy-no-skip', 'greedy-threshold', 'equal-shares', 'phragmen']
const options: fc.Arbitrary<TallyOptions> = fc.record({
  rule: fc.constantFrom(...rules),
  utility: fc.constantFrom('cost', 'cardinality'),
  completion: fc.constantFrom('none', 'greedy', 'add1', 'add1u'),
  add1: fc.constantFrom('official', 'pabutools', 'equalshares-net'),
  ties: fc.constantFrom('mincost-maxvotes-id', 'lexico-id'),
})
const count = (plain: Parts, chosen: TallyOptions) => {
  const counted = tally(build(plain), chosen)
  if (!counted.ok) throw new Error(counted.because)
  return counted.tally
}

describe('whatever the rule', () => {
  it('never spends more than the pot, and what it costs is the sum of what is funded', () => {
    fc.assert(
      fc.property(parts(), options, (plain, chosen) => {
        const { selected, cost, order } = count(plain, chosen)
        expect(cost).toBeLessThanOrEqual(plain.budget)
        expect(cost).toBe(
          plain.projects.filter(({ id }) => selected.includes(id)).reduce((sum, one) => sum + one.cost, 0),
        )
        expect([...order].sort()).toEqual(selected)
      }),
      { numRuns: 500 },
    )
  })

  it('gives every project one reason, and funds just those whose reason says so', () => {
    fc.assert(
      fc.property(parts(), options, (plain, chosen) => {
        const { reasons, selected } = count(plain, chosen)
        expect(reasons.map(({ id }) => id)).toEqual(plain.projects.map(({ id }) => id))
        const funded = reasons.filter(({ kind }) => kind.startsWith('funded')).map(({ id }) => id)
        expect(funded.sort()).toEqual(selected)
      }),
      { numRuns: 500 },
    )
  })

  it('does not care in which order projects and ballots come', () => {
    fc.assert(
      fc.property(parts(), options, fc.nat(), (plain, chosen, seed) => {
        const { order, cost, satisfaction } = count(plain, chosen)
        expect(count(shuffled(plain, seed), chosen)).toMatchObject({ order, cost, satisfaction })
      }),
      { numRuns: 500 },
    )
  })

  it('gives the same from a .pb file of the election', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('approval' as const, 'cumulative' as const).chain((kind) => parts(kind)),
        options,
        (plain, chosen) => {
          // The format has no blank ballots.
          const ballots = plain.ballots.filter(({ choices }) => choices.length > 0)
          const election = build({ ...plain, ballots })
          const reading = readPb(writePb({ election }))
          if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
          const [before, after] = [election, reading.election].map((one) => tally(one, chosen))
          expect(after).toEqual(before)
        },
      ),
    )
  })

  it('says plain things of voters as a group', () => {
    const plain: Parts = {
      kind: 'approval',
      budget: 2,
      projects: ['a', 'b', 'c'].map((id) => ({ id, cost: 1 })),
      ballots: [['a', 'b'], ['a'], ['c'], []].map((choices) => ({ choices })),
    }
    expect(count(plain, { rule: 'greedy' }).satisfaction).toEqual({
      voters: 4,
      withSomething: 2,
      byFunded: [2, 1, 1],
      meanFunded: 0.75,
      quartiles: [0, 0, 1],
    })
  })
})

describe('most votes', () => {
  it('never drops a project for having one more supporter', () => {
    fc.assert(
      fc.property(parts(), fc.nat(), fc.nat(), (plain, voter, chosen) => {
        const before = count(plain, { rule: 'greedy' }).selected
        if (before.length === 0) return
        const id = before[chosen % before.length]!
        const at = voter % plain.ballots.length
        const ballots = plain.ballots.map((ballot, place) =>
          place === at ? { choices: [...new Set([...ballot.choices, id])] } : ballot,
        )
        expect(count({ ...plain, ballots }, { rule: 'greedy' }).selected).toContain(id)
      }),
      { numRuns: 500 },
    )
  })
})

describe('Phragmén', () => {
  it('agrees with the definition in fractions', () => {
    fc.assert(
      fc.property(parts('approval', { projects: 7, voters: 10, cost: 12 }), (plain) => {
        const election = build(plain)
        const counted = tally(election, { rule: 'phragmen' })
        const expected = plainPhragmen(election).map((at) => `p${at}`)
        expect(counted.ok && counted.tally.order).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('agrees where loads come within a hair of each other', () => {
    const hair = fc.integer({ min: -2, max: 2 })
    const small = parts('approval', { projects: 6, voters: 8, cost: 6 })
    fc.assert(
      fc.property(small, fc.array(hair, { minLength: 8 }), (plain, hairs) => {
        const big = 10n ** 17n
        const projects = plain.projects.map(({ id, cost }, at) => ({
          id,
          cost: BigInt(cost) * big + BigInt(hairs[at % 8]!),
        }))
        const election = { ...build(plain), projects, budget: BigInt(plain.budget) * big }
        const counted = tally(election, { rule: 'phragmen' })
        expect(counted.ok && counted.tally.order).toEqual(plainPhragmen(election).map((at) => `p${at}`))
      }),
      { numRuns: 500 },
    )
  })
})

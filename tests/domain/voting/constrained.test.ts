import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { constrain, type Constraints, type RuleName, tally, type TallyOptions } from '~/domain/voting'
import { build, type Parts, parts, shuffled } from './arbitraries'
import { approvals } from './elections'

const rules: readonly RuleName[] = ['greedy', 'greedy-no-skip', 'equal-shares', 'phragmen']
const options = fc.record({
  rule: fc.constantFrom(...rules),
  utility: fc.constantFrom('cost' as const, 'cardinality' as const),
  completion: fc.constantFrom('none' as const, 'greedy' as const, 'add1' as const, 'add1u' as const),
})
const ids = Array.from({ length: 7 }, (_, at) => `p${at}`)
const constraints: fc.Arbitrary<Constraints> = fc.record(
  {
    fewestVotes: fc.integer({ min: 0, max: 4 }),
    quorum: fc.record({
      of: fc.constantFrom('voters' as const, 'roll' as const),
      least: fc.integer({ min: 1, max: 100 }),
      onRoll: fc.constant(20),
    }),
    groups: fc
      .array(fc.constantFrom('north', 'south', ''), { minLength: 7, maxLength: 7 })
      .map((names) => new Map(names.flatMap((name, at) => (name === '' ? [] : [[`p${at}`, name]])))),
    share: fc.record({
      kind: fc.constantFrom('at-most' as const, 'set-aside' as const),
      percent: fc.integer({ min: 1, max: 100 }),
    }),
    partFunding: fc.constant(true),
    smallest: fc
      .array(fc.integer({ min: 1, max: 10 }), { minLength: 7, maxLength: 7 })
      .map((sums) => new Map(sums.map((least, at) => [`p${at}`, least]))),
    exclusions: fc.array(fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
    reserve: fc.integer({ min: 0, max: 3 }),
    asCounted: fc.boolean(),
  },
  { requiredKeys: [] },
)
const ties = 'mincost-maxvotes-id'
const held = (plain: Parts, chosen: TallyOptions, to: Constraints) => {
  const election = build(plain)
  const counted = tally(election, chosen)
  if (!counted.ok) throw new Error(counted.because)
  return { counted: counted.tally, ...constrain(election, counted.tally, to, ties) }
}
const amounts = ({ allotted }: ReturnType<typeof held>) =>
  new Map(allotted.map(({ claim: { id }, amountPence }) => [id, amountPence]))

describe('constraints on top of a rule', () => {
  const wood = approvals(100, { ash: 60, beech: 50, cedar: 40 }, ['ash beech', 'ash cedar', 'ash', 'beech'])
  const counted = tally(wood, { rule: 'greedy' })
  if (!counted.ok) throw new Error(counted.because)

  it('give what they set free to the next by votes, unless only what is counted may have it', () => {
    const exclusions = [['ash', 'cedar']]
    const amountsUnder = (to: Constraints) =>
      constrain(wood, counted.tally, to, ties).allotted.map(({ claim: { id }, amountPence }) => [id, amountPence])
    expect(counted.tally.order).toEqual(['ash', 'cedar'])
    expect(amountsUnder({ exclusions })).toEqual([
      ['ash', 60],
      ['cedar', 0],
      ['beech', 0],
    ])
    expect(amountsUnder({ exclusions, partFunding: true, smallest: new Map([['beech', 30]]) })).toEqual([
      ['ash', 60],
      ['cedar', 0],
      ['beech', 40],
    ])
    expect(amountsUnder({ exclusions, asCounted: true }).map(([id]) => id)).toEqual(['ash', 'cedar'])
  })

  it('say that a vote with too few voters advises only', () => {
    const quorum = { of: 'voters', least: 5, onRoll: 9 } as const
    expect(constrain(wood, counted.tally, { quorum }, ties).advisesOnly).toEqual({ voters: 4, needed: 5 })
  })

  it('always hold, under every rule, and nothing is ever given over the pot', () => {
    fc.assert(
      fc.property(parts(), options, constraints, (plain, chosen, to) => {
        const each = held(plain, chosen, to)
        const paid = amounts(each)
        const votes = (id: string) => plain.ballots.filter(({ choices }) => choices.includes(id)).length
        expect(each.cost).toBeLessThanOrEqual(plain.budget)
        expect(each.cost).toBe([...paid.values()].reduce((sum, one) => sum + one, 0))
        for (const [id, amount] of paid) {
          expect(votes(id)).toBeGreaterThanOrEqual(to.fewestVotes ?? 0)
          if (amount > 0 && to.asCounted) expect(each.counted.selected).toContain(id)
        }
        for (const set of to.exclusions ?? [])
          expect(set.filter((id) => (paid.get(id) ?? 0) > 0).length).toBeLessThanOrEqual(1)
        if (to.share?.kind === 'at-most')
          for (const group of ['north', 'south']) {
            const spent = [...paid].reduce((sum, [id, one]) => sum + (to.groups?.get(id) === group ? one : 0), 0)
            expect(spent * 100).toBeLessThanOrEqual(plain.budget * to.share.percent)
          }
        expect([...paid.keys(), ...each.belowFewest.map(({ id }) => id)].sort()).toEqual(
          to.asCounted ? expect.any(Array) : plain.projects.map(({ id }) => id).sort(),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('do not care in which order projects and ballots come', () => {
    fc.assert(
      fc.property(parts(), options, constraints, fc.nat(), (plain, chosen, to, seed) => {
        const [one, other] = [held(plain, chosen, to), held(shuffled(plain, seed), chosen, to)]
        expect(other.allotted).toEqual(one.allotted)
        expect(other.advisesOnly).toEqual(one.advisesOnly)
      }),
      { numRuns: 500 },
    )
  })

  it('without any, give what the rule gives', () => {
    fc.assert(
      fc.property(parts(), options, (plain, chosen) => {
        const each = held(plain, chosen, { asCounted: true })
        expect(each.allotted.map(({ claim: { id } }) => id)).toEqual(each.counted.order)
        expect(each.cost).toBe(each.counted.cost)
      }),
    )
  })
})

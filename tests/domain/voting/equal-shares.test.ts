import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Election, tally, type TallyOptions } from '~/domain/voting'
import { equalShares } from '~/domain/voting/equal-shares'
import { raiseShare } from '~/domain/voting/equal-shares/add1'
import { marketOf } from '~/domain/voting/equal-shares/market'
import { Run } from '~/domain/voting/equal-shares/run'
import { type Fraction } from '~/domain/voting/fraction'
import { add1Variants } from '~/domain/voting/rules'
import { supportOf } from '~/domain/voting/support'
import { tieRanks } from '~/domain/voting/ties'
import { type Utility } from '~/domain/voting/utility'
import { build, parts } from './arbitraries'
import { approvals } from './elections'
import { plainEqualShares } from './plain-rules'

const count = (election: Election, options: TallyOptions) => {
  const counted = tally(election, { rule: 'equal-shares', ...options })
  if (!counted.ok) throw new Error(counted.because)
  return counted.tally
}
const market = (election: Election, utility: Utility) =>
  marketOf(election, supportOf(election, utility), utility, tieRanks(election, 'mincost-maxvotes-id'))
const utilityOf = (kind: string) => (kind === 'cumulative' ? ['points'] : ['cost', 'cardinality']) as Utility[]

describe('the Method of Equal Shares, by hand', () => {
  // A pot of 100 and ten voters: 10 each. Six like the playground and the parade, four like the library.
  const town = approvals(100, { playground: 48, parade: 24, library: 36 }, ['playground parade x6', 'library x4'])

  it('gives each group of voters its part of the pot', () => {
    // Most votes spends 72 on the six and has too little for the library; equal shares leaves the four their 40.
    expect(count(town, { rule: 'greedy' }).selected).toEqual(['parade', 'playground'])
    // Playground costs the six 8 each and leaves them 2; the parade would take 4. The library costs the four 9 each.
    const { order, reasons } = count(town, { completion: 'none', utility: 'cost' })
    expect(order).toEqual(['parade', 'library'])
    expect(reasons[1]).toEqual({
      kind: 'funded-in-round',
      id: 'parade',
      round: 1,
      supporters: 6,
      payingInFull: 6,
      price: 4,
      effectiveSupport: 6,
      rho: 1 / 6,
      left: 76,
    })
    expect(reasons[2]).toMatchObject({ kind: 'funded-in-round', round: 2, price: 9, effectiveSupport: 4, left: 40 })
    expect(reasons[0]).toEqual({
      kind: 'supporters-spent',
      id: 'playground',
      supporters: 6,
      started: 60,
      have: 36,
      lacking: 12,
      wentTo: [{ id: 'parade', amount: 24 }],
    })
  })

  it('lets those who cannot pay in full give what they have', () => {
    // 12 each. Ash is bought by four at 8. For beech one of them has 4 left, and two others 12: (18 - 4) / 2 = 7 each.
    const election = approvals(72, { ash: 32, beech: 18 }, ['ash x3', 'ash beech', 'beech x2'])
    const { order, reasons } = count(election, { completion: 'none', utility: 'cost' })
    expect(order).toEqual(['ash', 'beech'])
    expect(reasons[1]).toMatchObject({ supporters: 3, payingInFull: 2, price: 7, effectiveSupport: 18 / 7, left: 22 })
  })

  it('weighs cost under cost utilities and not under cardinality', () => {
    const election = approvals(60, { dear: 40, cheap: 24 }, ['dear cheap x4', 'dear cheap x2'])
    expect(count(election, { completion: 'none', utility: 'cost' }).order).toEqual(['cheap'])
    const third = approvals(60, { dear: 40, cheap: 24 }, ['dear cheap x5', 'dear'])
    expect(count(third, { completion: 'none', utility: 'cost' }).order).toEqual(['dear'])
    expect(count(third, { completion: 'none', utility: 'cardinality' }).order).toEqual(['cheap'])
  })

  it('counts points: whoever gives more pays more', () => {
    const election = build({
      budget: 40,
      kind: 'cumulative',
      projects: [{ id: 'a', cost: 20 }],
      ballots: [
        { choices: ['a'], points: [3] },
        { choices: ['a'], points: [1] },
      ],
    })
    expect(count(election, { completion: 'none' }).reasons[0]).toMatchObject({ price: 15, payingInFull: 2 })
  })

  it('gives away what costs nothing and somebody wants, except where worth is cost', () => {
    const election = approvals(10, { free: 0, other: 20 }, ['free other', 'other'])
    expect(count(election, { completion: 'none', utility: 'cardinality' }).order).toEqual(['free'])
    expect(count(election, { completion: 'none', utility: 'cost' }).order).toEqual([])
  })

  it('completes by most votes over what is left, and says so', () => {
    const { order, reasons } = count(town, { completion: 'greedy', utility: 'cost' })
    expect(order).toEqual(['parade', 'library'])
    expect(reasons[0]).toMatchObject({ kind: 'supporters-spent', shortfall: 8 })
    const richer = { ...town, budget: 108n }
    expect(count(richer, { completion: 'greedy', utility: 'cost' }).reasons[0]).toMatchObject({
      kind: 'funded-by-completion',
      score: 6,
      left: 0,
    })
  })

  it('counts nothing where nobody voted', () => {
    const nobody = approvals(100, { ash: 10 }, [])
    expect(count(nobody, { completion: 'add1' }).order).toEqual([])
    expect(count(nobody, { completion: 'add1u' }).order).toEqual(['ash'])
  })
})

describe('equal shares, always', () => {
  it.each(['approval', 'cumulative'] as const)('agrees with the definition in fractions (%s ballots)', (kind) => {
    fc.assert(
      fc.property(
        parts(kind),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 12 }),
        (plain, over, under) => {
          const election = build(plain)
          const share: Fraction = { over: BigInt(over), under: BigInt(under) }
          for (const utility of utilityOf(kind)) {
            const run = new Run(market(election, utility))
            run.play(share)
            expect(run.purses.bought).toEqual(plainEqualShares(election, utility as 'cost', share).order)
          }
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('agrees where projects come within a hair of each other, and of what voters have', () => {
    const hair = fc.integer({ min: -2, max: 2 })
    fc.assert(
      fc.property(
        parts('approval', { projects: 6, voters: 10, cost: 6 }),
        fc.array(hair, { minLength: 8 }),
        (plain, hairs) => {
          // Costs in multiples of a huge number, give or take a few: far less than doubles can tell apart.
          const big = 10n ** 17n
          const projects = plain.projects.map(({ id, cost }, at) => ({
            id,
            cost: BigInt(cost) * big + BigInt(hairs[at % 8]!),
          }))
          const election: Election = { ...build(plain), projects, budget: BigInt(plain.budget) * big }
          for (const over of [election.budget, 3n * big, 3n * big - 1n]) {
            const share = { over, under: over === election.budget ? BigInt(plain.ballots.length) : 1n }
            for (const utility of ['cost', 'cardinality'] as const) {
              const run = new Run(market(election, utility))
              run.play(share)
              expect(run.purses.bought).toEqual(plainEqualShares(election, utility, share).order)
            }
          }
        },
      ),
      { numRuns: 600 },
    )
  })

  it('charges nobody more than she has, and the payments add up to the cost', () => {
    fc.assert(
      fc.property(parts('approval', { projects: 8, voters: 30, cost: 40 }), (plain) => {
        const election = build(plain)
        const run = new Run(market(election, 'cost'))
        const share = { over: election.budget, under: BigInt(plain.ballots.length) }
        run.play(share)
        run.exact.settle()
        const { support } = run.purses.market
        let left = 0n
        for (let group = 0; group < support.groups; group++) {
          const money = run.exact.moneyOf(group)
          expect(money >= 0n).toBe(true)
          // What doubles say of a purse is as near to the truth as they claim.
          expect(Math.abs(Number(money) / Number(run.exact.under) - run.purses.money[group]!)).toBeLessThanOrEqual(
            run.purses.error,
          )
          left += BigInt(support.weights[group]!) * money
        }
        const blank = BigInt(plain.ballots.filter(({ choices }) => choices.length === 0).length)
        const shares = election.budget * run.exact.under - (blank * election.budget * run.exact.under) / share.under
        expect(left).toBe(shares - run.spent * run.exact.under)
      }),
    )
  })

  it('gives the same whether like ballots are put together or not', () => {
    fc.assert(
      fc.property(parts('cumulative'), (plain) => {
        const election = build(plain)
        const ranks = tieRanks(election, 'mincost-maxvotes-id')
        for (const utility of ['cost', 'points'] as const) {
          const [together, apart] = [true, false].map((grouped) =>
            equalShares(election, {
              support: supportOf(election, utility, grouped),
              utility,
              tieRanks: ranks,
              add1: 'official',
            }),
          )
          expect(apart!.order).toEqual(together!.order)
        }
      }),
    )
  })
})

describe('add1', () => {
  it('raises shares while what is bought fits in the pot', () => {
    // 10 each. Nothing is bought until 14 each, where the three can pay 42.
    const election = approvals(50, { a: 42, b: 30 }, ['a x3', 'b', ''])
    expect(count(election, { completion: 'none' }).order).toEqual([])
    expect(count(election, { completion: 'add1' }).order).toEqual(['a'])
    expect(count(election, { completion: 'add1', add1: 'pabutools' }).order).toEqual(['a'])
  })

  it.each(['approval', 'cumulative'] as const)(
    'jumps to the very share that single steps reach (%s ballots)',
    (kind) => {
      fc.assert(
        fc.property(
          parts(kind, { projects: 7, voters: 12, cost: 300 }),
          fc.constantFrom(...add1Variants),
          (plain, variant) => {
            const election = build(plain)
            for (const utility of utilityOf(kind)) {
              const sold = market(election, utility)
              const jumped = raiseShare(election, sold, variant)
              expect(jumped).toEqual(raiseShare(election, sold, variant, true))
            }
          },
        ),
        { numRuns: 400 },
      )
    },
  )

  it('reaches what the definition reaches, step by step in fractions', () => {
    fc.assert(
      fc.property(parts('approval', { projects: 5, voters: 6, cost: 25 }), (plain) => {
        const election = build(plain)
        const voters = BigInt(plain.ballots.length)
        const supported = new Set(plain.ballots.flatMap(({ choices }) => choices)).size
        let share = election.budget / voters
        let kept = plainEqualShares(election, 'cost', { over: share, under: 1n })
        while (kept.order.length < supported) {
          const next = plainEqualShares(election, 'cost', { over: ++share, under: 1n })
          if (next.spent > election.budget) break
          kept = next
        }
        expect(count(election, { completion: 'add1', utility: 'cost' }).order).toEqual(kept.order.map((at) => `p${at}`))
      }),
      { numRuns: 200 },
    )
  })
})

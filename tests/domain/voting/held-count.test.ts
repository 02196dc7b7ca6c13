import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { countingRules } from '~/domain/round'
import { fundingLimitsOf, type FundingLimits, type LimitedIdea } from '~/domain/voting/funding-limits'
import { countBeside, countBy, roundElection, type RoundToCount } from '~/domain/voting/round-count'
import { anyRound, ticks } from './rounds'

const ideas = { ASH: 60_00, BEECH: 50_00, CEDAR: 40_00, ELDER: 30_00 }
const places: Record<string, string> = { ASH: 'North', BEECH: 'North', CEDAR: 'South' }
const round: RoundToCount = {
  potPence: pence(100_00),
  counting: 'greedy',
  fewestVotes: 0,
  mostChoices: 3,
  candidates: Object.entries(ideas).map(([reference, cost]) => ({
    reference,
    title: reference,
    costPence: pence(cost),
    withdrawn: false,
  })),
  // ASH 4, BEECH 3, CEDAR 2, ELDER 1.
  ballots: ticks([
    ['ASH', 'BEECH', 'CEDAR'],
    ['ASH', 'BEECH', 'CEDAR'],
    ['ASH', 'BEECH'],
    ['ASH', 'ELDER'],
  ]),
}
const idea = (reference: string, smallestPence: number | null = null): LimitedIdea => ({
  reference,
  neighbourhood: places[reference] ?? null,
  theme: null,
  smallestPence,
})
const listed = Object.keys(ideas).map((reference) => idea(reference))
const counted = (heldTo: FundingLimits | undefined, counting: RoundToCount['counting'] = 'greedy') =>
  countBy(roundElection({ ...round, counting, ...(heldTo && { heldTo }) }), counting)
const whyOf = (record: ReturnType<typeof counted>, id: string) => record.reasons.find((one) => one.id === id)
const none = { deciding: undefined }

describe('the published count of a round', () => {
  it('is its rule’s alone where nothing else is held to', () => {
    expect(fundingLimitsOf(none, listed, [])).toBeUndefined()
    expect(counted(undefined)).toMatchObject({ order: ['ASH', 'CEDAR'], cost: 100_00 })
    expect(counted(undefined).held).toBeUndefined()
  })

  it('funds one at most of those that cannot be had together, and says which shut the other out', () => {
    const record = counted(fundingLimitsOf(none, listed, [['ASH', 'CEDAR']]))
    expect(record.order).toEqual(['ASH', 'ELDER'])
    expect(whyOf(record, 'CEDAR')).toEqual({ kind: 'excluded', id: 'CEDAR', by: 'ASH', score: 2 })
    expect(whyOf(record, 'ELDER')).toEqual({ kind: 'funded-next', id: 'ELDER', place: 2, score: 1, left: 10_00 })
    expect(whyOf(record, 'BEECH')).toMatchObject({ kind: 'unaffordable', shortfall: 10_00 })
    expect(record.cost).toBe(90_00)
  })

  it('gives no neighbourhood more than its share, and says that the share is why', () => {
    const share = { by: 'neighbourhood', kind: 'at-most', percent: 55 } as const
    const record = counted(fundingLimitsOf({ deciding: { kind: 'vote', share } }, listed, []))
    expect(record.order).toEqual(['CEDAR', 'BEECH'])
    const spent = { kind: 'share-spent', id: 'ASH', group: 'North', left: 55_00, shortfall: 5_00, score: 4 }
    expect(whyOf(record, 'ASH')).toEqual(spent)
  })

  it('gives what is set aside first', () => {
    const share = { by: 'neighbourhood', kind: 'set-aside', percent: 50 } as const
    const record = counted(fundingLimitsOf({ deciding: { kind: 'vote', share } }, listed, []))
    expect(record.order).toEqual(['CEDAR', 'BEECH'])
    expect(whyOf(record, 'BEECH')).toMatchObject({ kind: 'funded-from-share', group: 'North' })
  })

  it('gives a part, no less than would be of use, and names who waits', () => {
    const parts = listed.map(({ reference }) => idea(reference, reference === 'BEECH' ? 40_00 : null))
    const record = counted(fundingLimitsOf({ deciding: { kind: 'vote', partFunding: true, reserve: 1 } }, parts, []))
    // Most votes funds ASH and CEDAR, which leaves nothing.
    expect(record.held).toMatchObject({ amounts: { ASH: 60_00, CEDAR: 40_00 }, reserve: ['BEECH'] })
    const apart = fundingLimitsOf({ deciding: { kind: 'vote', partFunding: true } }, parts, [['ASH', 'CEDAR']])
    expect(counted(apart).held?.amounts).toEqual({ ASH: 60_00, BEECH: 40_00 })
    expect(whyOf(counted(apart), 'BEECH')).toMatchObject({ kind: 'part-funded', amount: 40_00, shortfall: 10_00 })
  })

  it('holds to them under every rule, and so do the counts beside it', () => {
    fc.assert(
      fc.property(anyRound, (any) => {
        fc.pre(any.heldTo !== undefined)
        const to = any.heldTo
        const { deciding, beside } = countBeside(roundElection(any), any.counting)
        for (const { order, held, cost, budget, mostVotes } of [deciding, ...beside]) {
          const amounts = held?.amounts ?? {}
          const given = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (amounts[id] ?? 0), 0)
          expect(Object.keys(amounts).sort()).toEqual([...order].sort())
          expect(given(order)).toBe(cost)
          expect(cost).toBeLessThanOrEqual(budget)
          for (const chosen of [order, mostVotes.selected])
            for (const set of to.exclusions)
              expect(chosen.filter((id) => set.includes(id)).length).toBeLessThanOrEqual(1)
          if (to.share?.kind === 'at-most')
            for (const group of new Set(Object.values(to.groups)))
              expect(given(order.filter((id) => to.groups[id] === group)) * 100).toBeLessThanOrEqual(
                budget * to.share.percent,
              )
          for (const { reference, costPence, withdrawn } of any.candidates) {
            if (withdrawn) expect(order).not.toContain(reference)
            const part = amounts[reference]
            if (part !== undefined && part < costPence)
              expect(part).toBeGreaterThanOrEqual(to.smallest[reference] ?? NaN)
          }
          for (const { kind, id } of deciding.reasons) expect(kind.includes('funded')).toBe(deciding.order.includes(id))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('does not care in which order sets and ballots come', () => {
    fc.assert(
      fc.property(anyRound, (any) => {
        fc.pre(any.heldTo !== undefined)
        const to = any.heldTo
        const turned = {
          ...any,
          ballots: [...any.ballots].reverse(),
          heldTo: { ...to, exclusions: to.exclusions.map((set) => [...set].reverse()).reverse() },
        }
        const [one, other] = [any, turned].map((each) => countBy(roundElection(each), any.counting))
        expect(other?.held?.amounts).toEqual(one?.held?.amounts)
        expect(other?.order).toEqual(one?.order)
      }),
      { numRuns: 300 },
    )
  })

  it('is what each rule gives, where the limits shut nobody out and the rule spends all it can', () => {
    for (const counting of countingRules) {
      const wide = fundingLimitsOf({ deciding: { kind: 'vote', reserve: 2 } }, listed, [])
      const [held, plain] = [counted(wide, counting), counted(undefined, counting)]
      expect(held.order.slice(0, plain.order.length)).toEqual(plain.order)
      expect(held.held?.reserve.length).toBe(Math.min(2, 4 - held.order.length))
    }
  })
})

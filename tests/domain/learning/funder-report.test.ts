import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresBy, figuresTogether, paragraphsOf, type DatedMovement } from '~/domain/learning'

const figures = ['budgetPence', 'allocatedPence', 'awardedPence', 'paidOnAwardsPence', 'returnedPence', 'paidDirectlyPence'] as const // prettier-ignore
const moves = fc.array(
  fc
    .record({
      figure: fc.constantFrom(...figures),
      changePence: fc.integer({ min: -50_000, max: 50_000 }),
      lineId: fc.constantFrom('one', 'two', 'three'),
      award: fc.constantFrom('a', 'b', 'c'),
      month: fc.constantFrom('2025-12', '2026-01', '2026-03', '2026-04', '2027-01'),
    })
    .map(({ award, ...move }): DatedMovement => {
      const ofAward = ['awardedPence', 'paidOnAwardsPence', 'returnedPence'].includes(move.figure)
      return ofAward ? { ...move, awardId: award } : move
    }),
)
const months = { from: '2026-01', to: '2026-03' }

describe('the figures of a report', () => {
  it('come to the same by line and all together, and by award as far as awards have part in them', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const whole = figuresTogether(figuresBy(all, months, () => 'all').values())
        expect(figuresTogether(figuresBy(all, months, ({ lineId }) => lineId).values())).toEqual(whole)
        const awards = figuresTogether(figuresBy(all, months, ({ awardId }) => awardId).values())
        const { grantedPence, paidPence, returnedPence, committedPence } = whole
        expect(awards).toMatchObject({ grantedPence, paidPence, returnedPence, committedPence })
      }),
    )
  })

  it('of months one after another add up to those of all of them, and end where the last ends', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const of = (from: string, to: string) => figuresTogether(figuresBy(all, { from, to }, () => 'all').values())
        const [first, second, both] = [of('2025-12', '2026-01'), of('2026-02', '2026-04'), of('2025-12', '2026-04')]
        for (const flow of ['grantedPence', 'paidPence', 'returnedPence', 'costsPence'] as const)
          expect(first[flow] + second[flow]).toBe(both[flow])
        for (const stand of ['committedPence', 'leftPence'] as const) expect(second[stand]).toBe(both[stand])
      }),
    )
  })

  it('leave out what came later, and say what is left of a budget', () => {
    const line = { lineId: 'one' }
    const all: DatedMovement[] = [
      { ...line, figure: 'budgetPence', changePence: 1000, month: '2025-12' },
      { ...line, figure: 'awardedPence', changePence: 600, awardId: 'a', month: '2026-01' },
      { ...line, figure: 'paidOnAwardsPence', changePence: 400, awardId: 'a', month: '2026-02' },
      { ...line, figure: 'returnedPence', changePence: 50, awardId: 'a', month: '2026-03' },
      { ...line, figure: 'paidDirectlyPence', changePence: 30, month: '2026-03' },
      { ...line, figure: 'paidOnAwardsPence', changePence: 200, awardId: 'a', month: '2026-04' },
    ]
    expect(figuresBy(all, months, () => 'all').get('all')).toEqual({
      ...{ grantedPence: 600, paidPence: 400, returnedPence: 50, costsPence: 30 },
      ...{ committedPence: 200, leftPence: 420 },
    })
  })

  it('keep the paragraphs that somebody wrote, and single breaks within them', () => {
    expect(paragraphsOf('One\nline.\n\n\n Two. \n \n')).toEqual(['One\nline.', 'Two.'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence, split, sum } from '~/domain/pence'

describe('pence', () => {
  it('refuses a fraction of a penny', () => {
    expect(() => pence(0.5)).toThrow(RangeError)
    expect(() => pence(Number.NaN)).toThrow(RangeError)
  })

  it('never makes a minus nothing', () => {
    expect(Object.is(pence(-0), 0)).toBe(true)
  })
})

describe('splitting money', () => {
  it('gives the odd pennies to the first shares', () => {
    expect(split(pence(100_00), 3)).toEqual([33_34, 33_33, 33_33])
  })

  it('always loses no penny, and shares differ by at most one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 50 }), (total, parts) => {
        const shares = split(pence(total), parts)
        expect(sum(shares)).toBe(pence(total))
        expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

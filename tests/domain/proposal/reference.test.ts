import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nextReference } from '~/domain/proposal'

describe('a proposal’s reference', () => {
  it('is three letters of its round and the next number', () => {
    expect(nextReference('spring-2026', [])).toBe('SPR-01')
    expect(nextReference('spring-2026', ['SPR-01', 'SPR-06'])).toBe('SPR-07')
    expect(nextReference('spring-2026', ['SPR-99'])).toBe('SPR-100')
  })

  it('fills up when a round has few letters, and passes over names from elsewhere', () => {
    expect(nextReference('2026-q1', ['4821', 'x'])).toBe('QXX-01')
    expect(nextReference('2026', [])).toBe('XXX-01')
  })

  it('is never given twice, however many are given', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 130 }), (slug, count) => {
        const given: string[] = []
        for (let made = 0; made < count; made += 1) given.push(nextReference(slug, given))
        expect(new Set(given).size).toBe(count)
      }),
      { numRuns: 30 },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { envelopeLength, padded, unpadded } from '~/domain/voting/padding'

describe('an envelope', () => {
  it('gives back what was put into it, and is as long whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const whole = padded(text, 400)
        expect(whole).toHaveLength(400)
        expect(unpadded(whole)).toBe(text)
      }),
    )
  })

  it('holds every ballot there can be: all the ideas of the round by name, in any order, each with points', () => {
    const references = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 })
    fc.assert(
      fc.property(references, fc.integer({ min: 0, max: 99_999_999 }), (named, most) => {
        const safe = named.map((name) => name.replace(/["\\\p{C}]/gu, 'x'))
        const length = envelopeLength(safe)
        expect(unpadded(padded(JSON.stringify({ named: safe, points: safe.map(() => most) }), length))).toContain(
          'named',
        )
        expect(length % 128).toBe(0)
      }),
    )
  })

  it('says so rather than lose a ballot that it cannot hold, and opens nothing that was not closed', () => {
    expect(() => padded('x'.repeat(128), 128)).toThrow('a ballot of 128 bytes')
    expect(() => unpadded(new Uint8Array(128))).toThrow('without its mark')
  })
})

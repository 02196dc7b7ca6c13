import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { join, split, times, type Share } from '~/domain/voting/two-of-three'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16))
const secretAndSlopes = fc
  .integer({ min: 1, max: 40 })
  .chain((length) =>
    fc.tuple(
      fc.uint8Array({ minLength: length, maxLength: length }),
      fc.uint8Array({ minLength: length, maxLength: length }),
    ),
  )
const pairs = (shares: readonly Share[]) =>
  shares.flatMap((one) => shares.filter((other) => other !== one).map((other) => [one, other] as const))

describe('the field of 256', () => {
  const all = Array.from({ length: 256 }, (_, value) => value)

  it('multiplies as AES does', () => {
    // FIPS 197, 4.2.
    expect(times(0x57, 0x83)).toBe(0xc1)
    expect(times(0x57, 0x13)).toBe(0xfe)
  })

  it('is a field: one multiplies by nothing, all is commutative and spread out, and everything but 0 has an inverse', () => {
    for (const one of all) {
      expect(times(one, 1)).toBe(one)
      expect(times(one, 0)).toBe(0)
      if (one > 0) expect(new Set(all.map((other) => times(one, other))).size).toBe(256)
    }
    const value = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(value, value, value, (a, b, c) => {
        expect(times(a, b)).toBe(times(b, a))
        expect(times(times(a, b), c)).toBe(times(a, times(b, c)))
        expect(times(a, b ^ c)).toBe(times(a, b) ^ times(a, c))
      }),
    )
  })
})

describe('a secret split between three', () => {
  it('comes back from any two of them, in either order', () => {
    fc.assert(
      fc.property(secretAndSlopes, ([secret, slopes]) => {
        const pairsOfShares = pairs(split(secret, slopes))
        expect(pairsOfShares).toHaveLength(6)
        for (const [one, other] of pairsOfShares) expect(join(one, other)).toEqual(secret)
      }),
    )
  })

  it('comes back from the shares of another tool that splits in the same way', () => {
    // Made with shamir-secret-sharing 0.0.4: each share ends with its place.
    const shares = [
      '000b694cce1c267b785ba4528a66854510eff119f24cdccec7f04f9af765f80455',
      '001cd7b462519f607911277655d8393b12d67a0cff6a723a3e6c73339983f5b96b',
      '00a280f933f1c965a8b0c07a7c8fd729ab0f4f0b95df9acca2e712da34739f86b3',
    ].map((hex) => ({ place: parseInt(hex.slice(-2), 16), bytes: bytes(hex.slice(0, -2)) }))
    for (const [one, other] of pairs(shares))
      expect(Buffer.from(join(one, other)).toString('hex')).toBe(
        '000102030405060708090a0b0c0d0e0ff0f1f2f3f4f5f6f7f8f9fafbfcfdfeff',
      )
  })

  it('gives one alone nothing: whatever the secret, every value of a share is as likely as any other', () => {
    // Not by sampling: over all slopes there are, each byte of each share takes each value just once.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), (secret) => {
        const seen = [0, 1, 2].map(() => new Set<number>())
        for (let slope = 0; slope < 256; slope++)
          split(Uint8Array.of(secret), Uint8Array.of(slope)).forEach((share, at) => seen[at]?.add(share.bytes[0] ?? -1))
        expect(seen.map((values) => values.size)).toEqual([256, 256, 256])
      }),
      { numRuns: 40 },
    )
  })

  it('is not to be had from one share twice, from shares of different lengths, or without randomness enough', () => {
    const [one, other] = split(Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5, 6))
    if (!one || !other) throw new Error('no shares')
    expect(() => join(one, one)).toThrow('two different shares')
    expect(() => join({ ...one, place: 0 }, other)).toThrow('two different shares')
    expect(() => join({ ...one, bytes: one.bytes.slice(1) }, other)).toThrow('different lengths')
    expect(() => split(Uint8Array.of(1, 2), Uint8Array.of(1))).toThrow('as many random bytes')
  })

  it('comes out as something else from a share that somebody has changed: that is for the key to tell', () => {
    fc.assert(
      fc.property(secretAndSlopes, fc.nat(), fc.integer({ min: 1, max: 255 }), ([secret, slopes], where, slip) => {
        const [one, other] = split(secret, slopes)
        if (!one || !other) throw new Error('no shares')
        const changed = one.bytes.slice()
        const at = where % changed.length
        changed[at] = (changed[at] ?? 0) ^ slip
        expect(join({ ...one, bytes: changed }, other)).not.toEqual(secret)
      }),
    )
  })
})

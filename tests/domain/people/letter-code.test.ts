import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterCodeFrom, looksLikeLetterCode, plainLetterCode, spacedLetterCode } from '~/domain/people'

const hashes = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'), {
    minLength: 43,
    maxLength: 43,
  })
  .map((symbols) => symbols.join(''))
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('the code in a letter', () => {
  it('has twelve characters that nobody takes for one another, and is always the same for the same hash', () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const code = letterCodeFrom(hash)
        expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{12}$/)
        expect(letterCodeFrom(hash)).toBe(code)
        expect(looksLikeLetterCode(code)).toBe(true)
      }),
    )
  })

  it('can be typed in small letters, with dashes or spaces, as it is printed', () => {
    fc.assert(
      fc.property(hashes, (hash) => {
        const code = letterCodeFrom(hash)
        expect(spacedLetterCode(code)).toMatch(/^.{4}-.{4}-.{4}$/)
        expect(plainLetterCode(` ${spacedLetterCode(code).toLowerCase().replaceAll('-', ' – ')} `)).toBe(code)
      }),
    )
  })

  it('shows one wrong character, wherever it is', () => {
    fc.assert(
      fc.property(hashes, fc.nat(11), fc.constantFrom(...alphabet), (hash, at, other) => {
        const code = letterCodeFrom(hash)
        fc.pre(code[at] !== other)
        expect(looksLikeLetterCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false)
      }),
    )
  })

  it('shows two neighbouring characters that changed places', () => {
    fc.assert(
      fc.property(hashes, fc.nat(9), (hash, at) => {
        const code = letterCodeFrom(hash)
        const [one = '', two = ''] = [code[at], code[at + 1]]
        fc.pre(one !== two)
        expect(looksLikeLetterCode(code.slice(0, at) + two + one + code.slice(at + 2))).toBe(false)
      }),
    )
  })

  it('is nothing shorter, longer or with characters it never has', () => {
    for (const typed of ['', 'K7QM', 'K7QM-3FXP-9TR', 'O000-0000-0000', 'K7QM-3FXP-9TRCC', '<script>'])
      expect(looksLikeLetterCode(typed)).toBe(false)
  })
})

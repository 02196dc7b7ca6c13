import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperSigns, spacedPaperCode } from '~/domain/people'
import { readReceipt, receiptOf } from '~/domain/voting/receipt'
import { linesOf, newTellerKey, readTellerKey } from '~/domain/voting/teller-key'

const hash = fc.uint8Array({ minLength: 32, maxLength: 32 })
const sign = fc.constantFrom(...paperSigns)
/** Changes one sign of a code. */
const slipIn = (code: string, at: number, to: string) => code.slice(0, at) + to + code.slice(at + 1)

describe('a receipt', () => {
  it('is the same for the same sealed ballot, in signs that do not look alike, and read however it is typed', () => {
    fc.assert(
      fc.property(hash, (bytes) => {
        const receipt = receiptOf(bytes)
        expect(receiptOf(bytes)).toBe(receipt)
        expect(receipt).toMatch(new RegExp(`^[${paperSigns}]{12}$`))
        for (const typed of [
          receipt,
          receipt.toLowerCase(),
          ` ${spacedPaperCode(receipt)} `,
          receipt.split('').join('-'),
        ])
          expect(readReceipt(typed)).toEqual({ ok: true, code: receipt })
      }),
    )
  })

  it('tells any slip of one sign, and any two neighbours that changed places', () => {
    fc.assert(
      fc.property(hash, fc.integer({ min: 0, max: 11 }), sign, (bytes, at, other) => {
        const receipt = receiptOf(bytes)
        fc.pre(receipt[at] !== other)
        expect(readReceipt(slipIn(receipt, at, other))).toMatchObject({ because: 'receipt-mistyped' })
      }),
    )
    fc.assert(
      fc.property(hash, fc.integer({ min: 0, max: 10 }), (bytes, at) => {
        const receipt = receiptOf(bytes)
        fc.pre(receipt[at] !== receipt[at + 1])
        const swapped = receipt.slice(0, at) + (receipt[at + 1] ?? '') + (receipt[at] ?? '') + receipt.slice(at + 2)
        expect(readReceipt(swapped)).toMatchObject({ because: 'receipt-mistyped' })
      }),
    )
    expect(readReceipt('ABC')).toMatchObject({ because: 'receipt-length', values: { signs: 3 } })
  })

  it('of many ballots hardly ever falls together', () => {
    const receipts = new Set(
      Array.from({ length: 20_000 }, (_, at) =>
        receiptOf(
          Uint8Array.from({ length: 32 }, (_, place) => (at * 31 + place * at) & 0xff)
            .fill(at & 0xff, 0, 2)
            .fill(at >> 8, 2, 4),
        ),
      ),
    )
    expect(receipts.size).toBeGreaterThan(19_900)
  })
})

describe('a teller’s key', () => {
  const dice = (numbers: readonly number[]) => {
    let at = 0
    return (below: number) => (numbers[at++ % numbers.length] ?? 0) % below
  }
  const numbers = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 33, maxLength: 33 })

  it('is three lines that are read however they are typed', () => {
    fc.assert(
      fc.property(numbers, (drawn) => {
        const key = newTellerKey(dice(drawn))
        expect(linesOf(key)).toHaveLength(3)
        for (const typed of [key, linesOf(key).join('\n'), linesOf(key).join(' / ').toLowerCase()])
          expect(readTellerKey(typed)).toEqual({ ok: true, key })
      }),
    )
  })

  it('tells in which line a slip is', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 35 }), sign, (drawn, at, other) => {
        const key = newTellerKey(dice(drawn))
        fc.pre(key[at] !== other)
        expect(readTellerKey(slipIn(key, at, other))).toMatchObject({
          because: 'teller-key-mistyped',
          values: { line: Math.floor(at / 12) + 1 },
        })
      }),
    )
    expect(readTellerKey('AAAA AAAA')).toMatchObject({ because: 'teller-key-length', values: { signs: 8, wanted: 36 } })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { couldName, Matching, maySettle, stillToShow, waysToSum, type OpenEntry, type OpenRow } from '~/domain/money'
import { pence } from '~/domain/pence'

const row = (id: string, amount: number, words: string, bookedOn = '2026-04-06'): OpenRow => ({
  id,
  bookedOn,
  amountPence: pence(amount),
  words: { payee: words, reference: '' },
})
const entry = (id: string, amount: number, transferId = '', name = '', belongsOn = '2026-04-05'): OpenEntry => ({
  id,
  belongsOn,
  amountPence: pence(amount),
  transferId,
  names: name === '' ? [] : [name],
})

describe('what a line of the bank may be', () => {
  it('is certain by the reference that a payment was sent under, however the bank cuts it apart', () => {
    const line = row('a', -200_00, 'FPO NETH 01 HALL')
    const [best] = new Matching([line], [entry('x', -200_00, 'neth-01'), entry('y', -200_00, 'NETH-02')]).for(line)
    expect(best).toMatchObject({ entryIds: ['x'], sure: true })
  })

  it('is not certain when two lines carry the reference, or the amount is another', () => {
    const [one, two] = [row('a', -200_00, 'NETH-01'), row('b', -200_00, 'NETH-01')]
    expect(new Matching([one, two], [entry('x', -200_00, 'NETH-01')]).for(one)[0]?.sure).toBe(false)
    expect(new Matching([one], [entry('x', -200_01, 'NETH-01')]).for(one)).toEqual([])
  })

  it('is not certain by the amount alone', () => {
    const line = row('a', -200_00, 'SOMEBODY')
    expect(new Matching([line], [entry('x', -200_00)]).for(line)[0]).toMatchObject({ because: ['amount', 'day'], sure: false }) // prettier-ignore
    const named = row('a', -200_00, 'NETHERTON HALL CIO')
    expect(new Matching([named], [entry('x', -200_00, '', 'Netherton Hall')]).for(named)[0]?.sure).toBe(true)
  })

  it('may be several entries, such as all of a run; or several lines one entry', () => {
    const run = row('a', -500_00, 'BULK PAYMENT')
    const entries = [entry('x', -200_00, 'NETH-01'), entry('y', -300_00, 'NETH-02')]
    expect(new Matching([run], entries).for(run)).toMatchObject([{ entryIds: ['x', 'y'], sure: false }])
    const halves = [row('a', -100_00, 'NETH-01'), row('b', -100_00, 'NETH-01')]
    expect(new Matching(halves, entries).for(halves[0] ?? run)).toMatchObject([{ rowIds: ['a', 'b'], entryIds: ['x'] }])
  })

  it('is a cheque by its number, however the bank writes it, and nothing by a number that is short or another', () => {
    const cheque = (id: string, number: string, amount = -80_00): OpenEntry => ({
      ...entry(id, amount, `cheque ${number}`, '', '2026-01-02'),
      cheque: number,
    })
    const books = [cheque('x', '000123'), cheque('y', '100045'), entry('z', -80_00)]
    const told = (words: string) => {
      const line = row('a', -80_00, words)
      const [best] = new Matching([line], books).for(line)
      return best && [best.entryIds[0], best.because.includes('cheque'), best.sure]
    }
    expect(told('CHQ 123')).toEqual(['x', true, true])
    expect(told('Cheque 000123')).toEqual(['x', true, true])
    expect(told('CHQ000123')).toEqual(['x', true, true])
    expect(told('SIEC 100045')).toEqual(['y', true, true])
    expect(told('100045')).toEqual(['y', true, true])
    expect(told('TABLE 123')?.slice(1)).toEqual([false, false])
    expect(told('CHQ 124')?.slice(1)).toEqual([false, false])
    const twice = [row('a', -80_00, 'CHQ 123'), row('b', -80_00, 'CHQ 123')]
    expect(new Matching(twice, books).for(twice[0] ?? row('a', 0, ''))[0]?.sure).toBe(false)
  })

  it('is a whole payment run in one line, and what came back of it is a line of its own', () => {
    const run = { number: 3, messageId: 'SPARKS-0198-abc' }
    const out = [
      { ...entry('x', -200_00, 'SPARKS-R3-001', 'Hall', '2026-03-20'), run },
      { ...entry('y', -300_00, 'SPARKS-R3-002', 'Club', '2026-03-20'), run },
      { ...entry('other', -500_00, 'NETH-9'), run: { number: 4, messageId: 'SPARKS-0199-def' } },
    ]
    const back = { ...entry('back', 300_00, 'SPARKS-R3-002', 'Club'), run }
    const [whole, again] = [row('a', -500_00, 'BULK SPARKS 0198 ABC'), row('b', 300_00, 'RETURNED SPARKS-R3-002')]
    const of = (rows: OpenRow[], which: OpenRow) => new Matching(rows, [...out, back]).for(which)
    expect(of([whole, again], whole)).toContainEqual({
      ...{ rowIds: ['a'], entryIds: ['x', 'y'], because: ['amount', 'run', 'reference'], sure: false },
    })
    expect(of([whole, again], again)[0]).toMatchObject({ entryIds: ['back'], sure: true })
    // Where the bank had it back before the day was over, the line is what was left.
    const left = row('c', -200_00, 'BULK')
    expect(of([left], left)).toContainEqual(
      expect.objectContaining({
        entryIds: ['x', 'y', 'back'],
        because: expect.arrayContaining(['came-back']) as unknown,
      }),
    )
  })

  it('is, for who looks at one line, what comes to it together, where nothing else does', () => {
    const books = [entry('x', -20_00), entry('y', -35_50), entry('z', -9_99)]
    const line = row('a', -55_50, 'CARD PAYMENTS')
    expect(new Matching([line], books).for(line)).toEqual([])
    expect(new Matching([line], books).all(line)).toMatchObject([{ entryIds: ['y', 'x'], because: ['sum', 'day'] }])
    const parts = [row('a', -12_00, 'ONE'), row('b', -8_00, 'TWO'), row('c', -3_00, 'THREE')]
    expect(new Matching(parts, books).all(parts[0] ?? line)).toMatchObject([{ rowIds: ['a', 'b'], entryIds: ['x'] }])
    // Ten alike: chance speaks for each pair, and none is named.
    const alike = Array.from({ length: 10 }, (_, at) => entry(`e${at}`, -50_00))
    const hundred = row('a', -100_00, 'CASH')
    expect(new Matching([hundred], alike).all(hundred)).toEqual([])
  })

  it('comes to the same on both sides, to the penny', () => {
    expect(maySettle([row('a', 5_00, '')], [entry('x', 4_00), entry('y', 1_00)])).toEqual({ ok: true })
    expect(maySettle([row('a', 5_00, '')], [entry('x', 4_99)])).toMatchObject({ because: 'bank-not-the-same' })
    expect(maySettle([], [entry('x', 4_99)])).toMatchObject({ because: 'bank-nothing-chosen' })
    const two = [row('a', 5_00, ''), row('b', 5_00, '')]
    expect(maySettle(two, [entry('x', 4_00), entry('y', 6_00)])).toMatchObject({ because: 'bank-many-with-many' })
    expect(maySettle(two, [entry('x', 10_00)])).toEqual({ ok: true })
  })
})

describe('which amounts come to a sum', () => {
  it('are found whenever there are few of them, and each way comes to the penny', () => {
    const parts = fc.array(fc.integer({ min: -500_00, max: 500_00 }), { maxLength: 12 })
    fc.assert(
      fc.property(parts, fc.integer({ min: -900_00, max: 900_00 }), (amounts, total) => {
        const ways = waysToSum(
          amounts.map((amount, id) => ({ id, amountPence: pence(amount) })),
          total,
        )
        for (const way of ways) {
          expect(way.length).toBeGreaterThan(1)
          expect(way.length).toBeLessThan(5)
          expect(new Set(way.map(({ id }) => id)).size).toBe(way.length)
          expect(way.reduce((sum, { amountPence }) => sum + amountPence, 0)).toBe(total)
        }
      }),
    )
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(12), { minLength: 2, maxLength: 4 }), (chosen) => {
        // Powers of two come to a sum in one way alone.
        const all = Array.from({ length: 13 }, (_, id) => ({ id, amountPence: pence(2 ** id) }))
        const total = chosen.reduce((sum, id) => sum + 2 ** id, 0)
        const [way] = waysToSum(all, total)
        expect(way?.map(({ id }) => id).sort()).toEqual(chosen.toSorted())
      }),
    )
  })
  it('stop being looked for among very many', () => {
    const many = Array.from({ length: 400 }, (_, id) => ({ id, amountPence: pence(1_00 + id) }))
    const began = performance.now()
    expect(waysToSum(many, 1_000_00)).toEqual([])
    expect(performance.now() - began).toBeLessThan(500)
  })
})

describe('what the bank is still to show', () => {
  const of = (id: string, amount: number, paymentId: string | null, reversesEntryId: string | null = null) => ({
    ...{ id, amountPence: pence(amount), paymentId, reversesEntryId },
  })
  it('is nothing of a payment that failed, nor of one that was lost after it had cleared and was written off', () => {
    expect(stillToShow([of('a', -200_00, 'p'), of('b', 200_00, 'p', 'a')])).toEqual([])
    // The payment itself has been shown: its reversal and what was written off cancel out.
    expect(stillToShow([of('b', 200_00, 'p', 'a'), of('c', -200_00, 'p')])).toEqual([])
    expect(stillToShow([of('a', 5_00, null), of('b', -5_00, null, 'a')])).toEqual([])
  })
  it('is a payment that left, and one that is to come back', () => {
    expect(stillToShow([of('a', -200_00, 'p'), of('b', -5_00, null)])).toHaveLength(2)
    expect(stillToShow([of('b', 200_00, 'p', 'a')])).toHaveLength(1)
  })
})

describe('whether a bank’s words could be of somebody', () => {
  it.each([
    ['Nadia Patel', 'MISS N PATEL RENT', true],
    ['Nadia Patel', 'PATEL NADIA', true],
    ['Siân Llŷr', 'Siân Llŷr diolch', true],
    ['Nadia Patel', 'PATELS SHOP', false],
    ['Nadia Patel', 'J PATEL', false],
  ])('%s in “%s”', (name, words, could) => expect(couldName(name, words)).toBe(could))
})

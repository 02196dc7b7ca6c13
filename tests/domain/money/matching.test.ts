import { describe, expect, it } from 'vitest'
import { couldName, Matching, maySettle, stillToShow, type OpenEntry, type OpenRow } from '~/domain/money'
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

  it('comes to the same on both sides, to the penny', () => {
    expect(maySettle([row('a', 5_00, '')], [entry('x', 4_00), entry('y', 1_00)])).toEqual({ ok: true })
    expect(maySettle([row('a', 5_00, '')], [entry('x', 4_99)])).toMatchObject({ because: 'bank-not-the-same' })
    expect(maySettle([], [entry('x', 4_99)])).toMatchObject({ because: 'bank-nothing-chosen' })
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

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { money, penceIn, ticks, words } from '~/forms/fields'
import { read } from '~/forms/read'

const form = z.object({ title: words(10, 'title-missing'), cost: money('cost-missing'), chosen: ticks })
const posted = (pairs: [string, string][]) => {
  const data = new FormData()
  for (const [name, value] of pairs) data.append(name, value)
  return data
}

describe('reading a form', () => {
  it('gives the answers in their own shapes', () => {
    const reading = read(
      form,
      posted([
        ['title', ' Planters '],
        ['cost', '£1,200.50'],
        ['chosen', 'a'],
        ['chosen', 'b'],
      ]),
    )
    expect(reading).toMatchObject({ ok: true, answers: { title: 'Planters', cost: 1_200_50, chosen: ['a', 'b'] } })
  })

  it('names what is wrong with each answer, once, and keeps what was typed', () => {
    const reading = read(
      form,
      posted([
        ['title', 'far too long a title'],
        ['cost', 'about two fifty'],
      ]),
    )
    expect(reading).toEqual({
      ok: false,
      faults: {
        title: { because: 'too-long', values: { limit: 10 } },
        cost: { because: 'money-unclear', values: {} },
      },
      typed: { title: 'far too long a title', cost: 'about two fifty' },
    })
  })

  it('takes a field that did not come at all for one left empty', () => {
    const reading = read(form, posted([]))
    expect(reading).toMatchObject({ ok: false, faults: { title: { because: 'title-missing' } } })
  })
})

describe('an amount of money', () => {
  it('is read as people write it', () => {
    expect(['240', '240.50', '£240', '£1,200', ' 1,200.05 '].map(penceIn)).toEqual([
      240_00, 240_50, 240_00, 1_200_00, 1_200_05,
    ])
    expect(['£1,250.50', '1250,50', '1.250,50', '1 250,50 '].map(penceIn)).toEqual(Array(4).fill(1_250_50))
  })

  it('is not guessed at', () => {
    for (const typed of [
      '',
      'two',
      '2.5',
      '1,20',
      '1.234',
      '-3',
      '1e3',
      '12,34.00',
      '10000000000',
      'a hundred',
      '240,5',
      '1,250,50',
      '999,999,999,999,999',
    ]) {
      expect(penceIn(typed)).toBeUndefined()
    }
  })

  it('always comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (amount) => {
        const written = `£${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`
        return penceIn(written) === amount
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import {
  emptyAnswers,
  knownAsk,
  moneySources,
  readyMade,
  type Asks,
  type BudgetLine,
  type Page,
} from '~/domain/proposal'
import { asTyped, pageForm } from '~/forms/answers'
import { firstEmpty, hoursIn, linesIn, linesTyped, lineStepIn, rowsSent, withoutRow } from '~/forms/budget-lines'
import { read } from '~/forms/read'

const hourPence = pence(12_00)
const asks: Asks = {
  form: readyMade['larger-grant'],
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  hourPence,
  themes: false,
  neighbourhoods: false,
}
const page: Page = { id: 'budget', asks: [knownAsk('budget')] }
const posted = (answers: Record<string, string>) => {
  const data = new FormData()
  for (const [name, value] of Object.entries(answers)) data.append(name, value)
  return data
}
const row = (at: number, what: string, much: string, from = 'fund') => ({
  [`budget-money-${at}-what`]: what,
  [`budget-money-${at}-much`]: much,
  [`budget-money-${at}-from`]: from,
})
const time = (at: number, what: string, much: string) => ({
  [`budget-time-${at}-what`]: what,
  [`budget-time-${at}-much`]: much,
})
const because = (typed: Record<string, string>, later = false) => {
  const reading = read(pageForm(page, asks, later), posted(typed))
  return reading.ok
    ? {}
    : Object.fromEntries(Object.entries(reading.faults).map(([name, fault]) => [name, fault.because]))
}

describe('the lines of a budget', () => {
  it('are read from the rows of which something was typed', () => {
    const typed = {
      ...row(1, 'Wood', '£1,250.50'),
      ...row(2, '', ''),
      ...row(3, 'Soil', '60', 'gift'),
      ...time(1, 'We dig', '2½'),
    }
    expect(read(pageForm(page, asks, false), posted(typed))).toMatchObject({
      ok: true,
      answers: {
        budget: [
          { what: 'Wood', from: 'fund', pence: 1_250_50 },
          { what: 'Soil', from: 'gift', pence: 60_00 },
          { what: 'We dig', from: 'hours', hours: 2.5, hourPence: 12_00 },
        ],
      },
    })
  })

  it('say of each field what is wrong with it, all at once', () => {
    expect(
      because({
        ...{ ...row(1, 'Wood', 'a hundred'), ...row(2, '', '5'), ...row(3, 'Soil', ''), ...row(4, 'Air', '0') },
        ...{
          ...time(1, 'We dig', '2.3'),
          ...time(2, '', '4'),
          ...time(3, 'They cook', ''),
          ...time(4, 'All', '10000'),
        },
      }),
    ).toEqual({
      'budget-money-1-much': 'money-unclear',
      'budget-money-2-what': 'money-what-missing',
      'budget-money-3-much': 'money-much-missing',
      'budget-money-4-much': 'line-nothing',
      'budget-time-1-much': 'hours-unclear',
      'budget-time-2-what': 'time-what-missing',
      'budget-time-3-much': 'time-much-missing',
      'budget-time-4-much': 'hours-too-many',
    })
    expect(because({})).toEqual({ 'budget-money-1-what': 'budget-missing' })
    expect(because(row(1, 'x'.repeat(101), '5'))).toEqual({ 'budget-money-1-what': 'too-long' })
  })

  it('tell what is wrong with them beside what is wrong elsewhere on the page', () => {
    const both: Page = { id: 'money', asks: [knownAsk('costPence'), knownAsk('budget')] }
    const reading = read(pageForm(both, asks, false), posted({ costPence: 'lots', ...row(1, 'Wood', 'much') }))
    expect(reading).toMatchObject({
      ok: false,
      faults: { costPence: { because: 'money-unclear' }, 'budget-money-1-much': { because: 'money-unclear' } },
    })
  })

  it('may be half written by someone who will come back, and what cannot be read is still not kept as nothing', () => {
    const typed = { ...row(1, 'Wood', ''), ...row(2, '', '40', 'own'), ...time(1, 'We dig', '') }
    expect(read(pageForm(page, asks, true), posted(typed))).toMatchObject({
      answers: {
        budget: [
          { what: 'Wood', pence: null },
          { what: '', from: 'own', pence: 40_00 },
          { what: 'We dig', hours: null },
        ],
      },
    })
    expect(because(row(1, 'Wood', '1,25'), true)).toEqual({ 'budget-money-1-much': 'money-unclear' })
  })

  it('are thirty at most, of both kinds together', () => {
    const many = (count: number) =>
      Object.assign({}, ...Array.from({ length: count }, (_, at) => row(at + 1, 'Wood', '1'))) as Record<string, string>
    expect(because({ ...many(29), ...time(1, 'We dig', '1') })).toEqual({})
    expect(because({ ...many(30), ...time(1, 'We dig', '1') })).toEqual({ 'budget-money-1-what': 'budget-too-long' })
  })

  it('come back as they were typed', () => {
    const someLine: fc.Arbitrary<BudgetLine> = fc.oneof(
      fc.record({
        what: fc.constantFrom('Wood', '10 bags of soil'),
        from: fc.constantFrom(...moneySources),
        pence: fc.integer({ min: 1, max: 999_999_99 }).map(pence),
      }),
      fc.record({
        what: fc.constant('We dig'),
        from: fc.constant('hours' as const),
        hours: fc.integer({ min: 1, max: 4_000 }).map((quarters) => quarters / 4),
        hourPence: fc.constant(hourPence),
      }),
    )
    fc.assert(
      fc.property(fc.array(someLine, { minLength: 1, maxLength: 30 }), (lines) => {
        const sorted = [...lines].sort((a, b) => Number(a.from === 'hours') - Number(b.from === 'hours'))
        const typed = asTyped({ ...emptyAnswers, budget: lines }, page)
        expect(linesIn(typed, 'budget', { later: false, hourPence })).toEqual({ lines: sorted, faults: {} })
      }),
    )
  })

  it('take hours as people write them, to the quarter', () => {
    expect(['6', '2.5', '2,5', '2½', '½', ' 12 ', '.25'].map(hoursIn)).toEqual([6, 2.5, 2.5, 2.5, 0.5, 12, 0.25])
    for (const typed of ['', 'six', '2.3', '-1', '1e3', '2½½']) expect(hoursIn(typed)).toBeUndefined()
  })
})

describe('the rows of a page', () => {
  it('are asked for, and taken out, by buttons', () => {
    expect(lineStepIn(posted({ then: 'add:time' }))).toEqual({ do: 'add', list: 'time' })
    expect(lineStepIn(posted({ then: 'remove:budget-money-2' }))).toEqual({ do: 'remove', row: 'budget-money-2' })
    for (const then of ['on', 'later', 'add:all', 'remove:', 'remove:title'])
      expect(lineStepIn(posted({ then }))).toBeNull()
    expect(lineStepIn(posted({}))).toBeNull()
  })

  it('lose nothing but the one that is taken out', () => {
    const typed = { title: 'Herbs', ...row(1, 'Wood', '5'), ...row(2, 'Soil', '6'), ...row(12, 'Paint', '7') }
    const left = withoutRow(posted(typed), 'budget-money-1')
    expect(left.has('budget-money-1-what')).toBe(false)
    expect(left.get('budget-money-12-what')).toBe('Paint')
    expect(left.get('title')).toBe('Herbs')
    expect(linesIn(Object.fromEntries(left), 'budget', { later: true, hourPence }).lines).toHaveLength(2)
  })

  it('are as many as were sent, and the next one is the first that is empty', () => {
    expect(rowsSent({ ...row(1, '', ''), ...row(5, '', '') }, 'budget', 'money')).toBe(5)
    expect(rowsSent(linesTyped('budget', []), 'budget', 'money')).toBe(0)
    const lines = linesIn({ ...row(1, 'Wood', '5'), ...time(1, 'We dig', '2') }, 'budget', {
      later: true,
      hourPence,
    }).lines
    expect(firstEmpty('budget', 'money', lines)).toBe('budget-money-2-what')
    expect(firstEmpty('budget', 'time', lines)).toBe('budget-time-2-what')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence, sum } from '~/domain/pence'
import {
  answersThatCount,
  askThatFits,
  budgetTrouble,
  emptyAnswers,
  fromThisFund,
  isReady,
  isWholeLine,
  moneySources,
  pagesAsked,
  pagesOfAll,
  publicTexts,
  readiness,
  readyMade,
  totalsOf,
  worthOf,
  type Asks,
  type BudgetLine,
  type Draft,
} from '~/domain/proposal'

const money: fc.Arbitrary<BudgetLine> = fc.record({
  what: fc.constantFrom('', 'Wood'),
  from: fc.constantFrom(...moneySources),
  pence: fc.option(fc.integer({ min: 0, max: 99_999_999_99 }).map(pence), { nil: null }),
})
const time: fc.Arbitrary<BudgetLine> = fc.record({
  what: fc.constantFrom('', 'Neighbours dig'),
  from: fc.constant('hours' as const),
  hours: fc.option(
    fc.integer({ min: 0, max: 39_996 }).map((quarters) => quarters / 4),
    { nil: null },
  ),
  hourPence: fc.integer({ min: 0, max: 1_000_00 }).map(pence),
})
const someLines = fc.array(fc.oneof(money, time), { maxLength: 30 })
const line = (amount: number, from: (typeof moneySources)[number] = 'fund'): BudgetLine => ({
  ...{ what: 'Wood', from, pence: pence(amount) },
})
const hours = (count: number, hourPence = pence(12_00)): BudgetLine => ({
  ...{ what: 'Neighbours dig', from: 'hours', hours: count, hourPence },
})

describe('a budget', () => {
  it('always adds up: by who gives it, and in all', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        const { bySource, moneyPence, besidePence } = totalsOf(lines)
        expect(sum(Object.values(bySource))).toBe(sum(lines.map(worthOf)))
        expect(moneyPence + besidePence).toBe(sum(Object.values(bySource)))
        expect(moneyPence).toBe(sum([bySource.fund, bySource.own, bySource.gift]))
        expect(fromThisFund(lines)).toBe(bySource.fund)
      }),
    )
  })

  it('comes to the same in whatever order its lines are written', () => {
    fc.assert(
      fc.property(someLines, (lines) => {
        expect(totalsOf([...lines].reverse())).toEqual(totalsOf(lines))
      }),
    )
  })

  it('counts time beside money, to the nearest penny of each line', () => {
    const lines = [line(180_00), line(40_00, 'own'), line(25_00, 'gift'), line(60_00, 'in-kind'), hours(2.5)]
    expect(totalsOf(lines)).toEqual({
      bySource: { fund: 180_00, own: 40_00, gift: 25_00, 'in-kind': 60_00, hours: 30_00 },
      moneyPence: 245_00,
      besidePence: 90_00,
      hours: 2.5,
    })
    expect(worthOf(hours(0.25, pence(11_99)))).toBe(3_00)
    expect(worthOf(hours(0.25, pence(11_97)))).toBe(2_99)
  })

  it('is whole when every line says what and how much, if only hours that count for nothing', () => {
    expect(isWholeLine(line(0))).toBe(false)
    expect(isWholeLine({ what: '', from: 'fund', pence: pence(5) })).toBe(false)
    expect(isWholeLine({ what: 'Wood', from: 'fund', pence: null })).toBe(false)
    expect(isWholeLine(hours(3, pence(0)))).toBe(true)
  })
})

const asks: Asks = {
  form: readyMade['small-project'],
  smallestAskPence: pence(50_00),
  largestAskPence: pence(500_00),
  hourPence: pence(12_00),
  themes: false,
  neighbourhoods: false,
}
const whole: Draft = {
  ...emptyAnswers,
  ...{ title: 'Herbs', summary: 'Six planters.', idea: 'We build them.', whoBenefits: 'All.', whoHelps: 'Us.' },
  ...{ costPence: pence(300_00), budget: [line(300_00)], when: 'May.', payTo: 'applicant', 'own-everyone': 'Posters.' },
}
const idsAsked = (costPence: number, of = asks) =>
  pagesAsked(of, { costPence: pence(costPence) }).flatMap((page) => page.asks.map(({ id }) => id))

describe('what is asked about the money', () => {
  it('is words for a small sum and lines for a larger one, and never both', () => {
    expect(idsAsked(249_99)).toContain('spentOn')
    expect(idsAsked(249_99)).not.toContain('budget')
    expect(idsAsked(250_00)).toContain('budget')
    expect(idsAsked(250_00)).not.toContain('spentOn')
    for (const name of ['envelope', 'small-project', 'larger-grant'] as const) {
      for (const amount of [50_00, 250_00, 5_000_00]) {
        const ids = idsAsked(amount, { ...asks, form: readyMade[name] })
        expect(ids.filter((id) => id === 'spentOn' || id === 'budget')).toHaveLength(1)
      }
    }
  })

  it('stands on paper both ways, for a sum that nobody knows yet', () => {
    const ids = pagesOfAll(asks).flatMap((page) => page.asks.map(({ id }) => id))
    expect(ids).toEqual(expect.arrayContaining(['spentOn', 'budget', 'half']))
    const larger = pagesOfAll({ ...asks, form: readyMade['larger-grant'] })
    expect(larger.flatMap((page) => page.asks.map(({ id }) => id))).not.toContain('spentOn')
  })

  it('counts as an answer only where it is asked', () => {
    const given = { spentOn: 'Wood.', budget: [line(300_00)] }
    expect(answersThatCount(given, asks.form, pence(300_00))).toEqual({ budget: given.budget })
    expect(answersThatCount(given, asks.form, pence(200_00))).toEqual({ spentOn: 'Wood.' })
  })
})

describe('what is looked through for words', () => {
  it('has what each line is for', () => {
    expect(publicTexts({ budget: [line(300_00), hours(2)] }, asks.form, pence(300_00))).toEqual([
      'Wood',
      'Neighbours dig',
    ])
    expect(publicTexts({ budget: [line(200_00)] }, asks.form, pence(200_00))).toEqual([])
  })
})

describe('lines and the sum asked for', () => {
  it('agree in whatever can be sent in', () => {
    const drafts = fc.record({
      budget: fc.array(fc.oneof(fc.constant(line(150_00)), fc.constant(line(20_00, 'own')), time), { maxLength: 4 }),
      costPence: fc.constantFrom(pence(150_00), pence(300_00), pence(450_00)),
      spentOn: fc.constantFrom('', 'Wood.'),
      smallestPence: fc.constantFrom(null, pence(100_00), pence(400_00)),
    })
    let sent = 0
    fc.assert(
      fc.property(drafts, (part) => {
        const draft = { ...whole, ...part }
        if (!isReady(draft, asks)) return
        sent += 1
        if (draft.costPence < 250_00) return
        expect(fromThisFund(draft.budget)).toBe(draft.costPence)
        expect(draft.smallestPence ?? 0).toBeLessThanOrEqual(draft.costPence)
      }),
      { numRuns: 300 },
    )
    expect(sent, 'drafts that could be sent').toBeGreaterThan(0)
  })

  it('are told apart with both figures, and what would make them the same', () => {
    const less = { ...whole, budget: [line(280_00), line(50_00, 'own'), hours(6)] }
    expect(budgetTrouble(less, asks)).toMatchObject({
      because: 'budget-differs',
      values: { askedPence: 300_00, linesPence: 280_00 },
    })
    expect(askThatFits(less, asks)).toBe(280_00)
    expect(askThatFits({ ...whole, budget: [line(500_01)] }, asks)).toBeNull()
    expect(askThatFits(whole, asks)).toBeNull()
    expect(readiness(less, asks)).toMatchObject({ ok: false, because: 'budget-differs' })
    expect(readiness(whole, asks)).toEqual({ ok: true })
  })

  it('are nobody’s business where the form asks for no lines', () => {
    expect(budgetTrouble({ ...whole, costPence: pence(240_00) }, asks)).toBeUndefined()
    expect(budgetTrouble(whole, { ...asks, form: readyMade.envelope })).toBeUndefined()
  })

  it('must be whole lines to be sent', () => {
    const half = { ...whole, budget: [line(300_00), { what: 'A pump', from: 'own', pence: null }] } as Draft
    expect(readiness(half, asks)).toMatchObject({ because: 'proposal-not-ready' })
    expect(readiness({ ...whole, budget: [] }, asks)).toMatchObject({ because: 'proposal-not-ready' })
  })

  it('leave room for a smallest sum no larger than the whole', () => {
    expect(budgetTrouble({ ...whole, smallestPence: pence(300_01) }, asks)).toMatchObject({
      because: 'smallest-above-ask',
      values: { smallestPence: 300_01, askedPence: 300_00 },
    })
    expect(readiness({ ...whole, smallestPence: pence(300_00) }, asks)).toEqual({ ok: true })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  askedPence,
  askedSoFar,
  balances,
  balancesOfFlows,
  checkBooks,
  contributionOn,
  costPaid,
  costUndone,
  flowKey,
  foldedFlows,
  fundReceived,
  mayStepCost,
  monthOf,
  monthsOfYear,
  stillToAsk,
  whatCounts,
  type Asking,
  type Books,
  type Cost,
  type DirectPayment,
  type DrawDownFact,
  type MonthFlow,
  type RegisterRow,
} from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { instant } from '~/domain/time'
import { attempts, books as bothBooks, SimulatedBooks } from './simulated-books'

const book = 'netherton'
const at = instant(0)
const recording = (id: string) => ({ id, by: 'ann', belongsOn: '2026-05-01', recordedAt: at })
const paid = costPaid(
  { book, costId: 'hall', lineId: 'line', fundId: 'fund', amountPence: pence(60_00), of: 'running' },
  'cost:hall',
  recording('e1'),
)
const came = fundReceived(
  { book, fundId: 'fund', source: 'gifts', amountPence: pence(100_00), receiptId: 'one' },
  recording('e0'),
)
const cost: DirectPayment = {
  ...{ id: 'hall', book, lineId: 'line', fundId: 'fund', amountPence: pence(60_00), payeeId: 'dee' },
  ...{ what: 'running', authorisers: 1 },
  steps: [
    { to: 'prepared', by: 'ann' },
    { to: 'authorised', by: 'bob' },
    { to: 'paid', by: 'ann' },
  ],
}
const budget: RegisterRow = {
  ...{ id: 'r', book, key: 'k', kind: 'budget-set', lineId: 'line' },
  ...{ amountPence: pence(100_00), by: 'ann', recordedAt: at },
}
const sound: Books = {
  ...{ entries: [came, paid], register: [budget], lines: [{ id: 'line', book, fundId: 'fund' }] },
  ...{ awards: [], payments: [], decisions: [], costs: [cost] },
}
const doneNothing: Books = { entries: [], register: [], lines: [], awards: [], payments: [], decisions: [] }
const laws = (change: Partial<Books>) => checkBooks({ ...sound, ...change }).map(({ law, words }) => `${law} ${words}`)
const withCost = (change: Partial<DirectPayment>) => laws({ costs: [{ ...cost, ...change }] })

describe('L7 and L8 of what is spent straight from a line', () => {
  it('find nothing wrong with a cost that is in order, or that came back', () => {
    expect(laws({})).toEqual([])
    const back = costUndone(paid, 'The account is closed.', recording('e2'))
    const steps = [...cost.steps, { to: 'came-back', by: 'ann' } as const]
    expect(laws({ entries: [came, paid, back], costs: [{ ...cost, steps }] })).toEqual([])
  })

  it('see what is not in the journal, is there as something else, or was never prepared', () => {
    expect(laws({ entries: [came] })).toEqual(['L7 was paid and is not in the journal'])
    expect(withCost({ amountPence: pence(61_00) })).toEqual(['L7 is not what e1 records'])
    expect(withCost({ what: 'contribution' })).toEqual(['L7 is not what e1 records'])
    expect(laws({ costs: [] })).toEqual(['L7 pays a cost that nobody prepared'])
    expect(withCost({ steps: cost.steps.slice(0, 2) })).toEqual(['L7 was not paid and is in the journal as e1'])
    expect(withCost({ steps: [...cost.steps, { to: 'came-back', by: 'ann' }] })[0]).toMatch(/^L7 is came-back/)
  })

  it('see one person, too few, or the payee', () => {
    const by = (prepared: string, authorised: string): Partial<DirectPayment> => ({
      steps: [
        { to: 'prepared', by: prepared },
        { to: 'authorised', by: authorised },
        { to: 'paid', by: 'ann' },
      ],
    })
    expect(withCost(by('ann', 'ann'))).toEqual(['L8 was prepared and authorised by ann'])
    expect(withCost(by('ann', 'dee'))).toEqual(['L8 was authorised by its payee dee'])
    expect(withCost({ authorisers: 2 })).toEqual(['L8 was paid with 1 of 2 authorisers'])
  })
})

describe('the steps of a cost', () => {
  it('never let one pair of hands do it all, whatever is tried', () => {
    const people = ['ann', 'bob', 'cara', 'dee'] as const
    const tries = fc.array(
      fc.record({
        to: fc.constantFrom('prepared', 'authorised', 'paid', 'came-back', 'cancelled'),
        by: fc.constantFrom(...people),
        confirmed: fc.constantFrom('seal', 'another'),
      }),
      { minLength: 5, maxLength: 40 },
    )
    let paidOnce = 0
    fc.assert(
      fc.property(tries, fc.constantFrom(1, 2), (all, authorisers) => {
        let one: Cost = { ...cost, kind: 'running', authorisers, steps: [] }
        for (const { to, by, confirmed } of all) {
          const next = { to, by, confirmed, reason: 'because' }
          if (mayStepCost(one, next, 'seal').ok) one = { ...one, steps: [...one.steps, { ...next, at }] }
        }
        const hands = (wanted: string) => one.steps.filter(({ to }) => to === wanted).map(({ by }) => by)
        expect(one.steps.map(({ by }) => by)).not.toContain('dee')
        expect(hands('authorised')).not.toContain(hands('prepared')[0])
        if (hands('paid').length === 0) return
        paidOnce += 1
        expect(new Set(hands('authorised')).size).toBe(authorisers)
        expect(hands('paid')).toHaveLength(1)
      }),
    )
    expect(paidOnce).toBeGreaterThan(0)
  })
})

describe('draw-downs', () => {
  it('together ask for what is wanted, and never twice, however needs change between them', () => {
    const subjects = ['award:a:line', 'award:b:line', 'cost:c'] as const
    const wishes = fc.array(
      fc.record({
        subject: fc.constantFrom(...subjects),
        wanted: fc.nat(500_00),
        asks: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(wishes, (all) => {
        const wanted = new Map<string, Pence>()
        const asked: Asking[] = []
        for (const wish of all) {
          wanted.set(wish.subject, pence(wish.wanted))
          if (!wish.asks) continue
          const needs = [...wanted].map(([subject, wantedPence]) => ({ subject, lineId: 'line', wantedPence }))
          asked.push(...stillToAsk(needs, askedSoFar(asked)))
          const now = askedSoFar(asked)
          for (const { subject, wantedPence } of needs) expect(now.get(subject)?.amountPence ?? 0).toBe(wantedPence)
          expect(stillToAsk(needs, now)).toEqual([])
        }
      }),
    )
  })

  it('have a contribution that is never more than a half penny from its share', () => {
    fc.assert(
      fc.property(fc.nat(100_000_00), fc.integer({ min: 0, max: 10_000 }), (amount, rate) => {
        const share = (amount * rate) / 10_000
        expect(Math.abs(contributionOn(pence(amount), rate) - share)).toBeLessThanOrEqual(0.5)
      }),
    )
    expect(contributionOn(pence(-5_00), 500)).toBe(0)
  })

  const row: RegisterRow = {
    ...{ id: 'c', book, key: 'kc', kind: 'committed', lineId: 'line', roundId: 'round', awardId: 'a', decisionId: 'd' },
    ...{ amountPence: pence(100_00), by: 'ann', recordedAt: at },
  }
  const request: DrawDownFact = {
    ...{ id: 'one', book, fundId: 'fund', rate: 500, contributionPence: pence(5_00), receivedPence: null },
    askings: [{ subject: 'award:a:line', lineId: 'line', amountPence: pence(100_00) }],
    steps: [
      { to: 'asked', by: 'ann' },
      { to: 'agreed', by: 'bob' },
    ],
  }
  const found = (drawDowns: DrawDownFact[]) =>
    checkBooks({ ...sound, register: [budget, row], drawDowns })
      .filter(({ law, subject }) => law === 'L18' || (law === 'L8' && subject === 'one'))
      .map(({ law, words }) => `${law} ${words}`)

  it('have asked for what came, once it has: no penny of it is lost between what for and the share', () => {
    const sums = fc.record({
      amounts: fc.array(fc.integer({ min: -300_00, max: 500_00 }), { minLength: 1, maxLength: 6 }),
      rate: fc.integer({ min: 0, max: 10_000 }),
      came: fc.double({ min: 0, max: 1.2, noNaN: true }),
    })
    fc.assert(
      fc.property(sums, ({ amounts, rate, came }) => {
        const askings = amounts.map((one, at) => ({ subject: `cost:${at}`, lineId: 'line', amountPence: pence(one) }))
        const amountPence = askedPence(askings)
        fc.pre(amountPence > 0)
        const contributionPence = contributionOn(amountPence, rate)
        const all = amountPence + contributionPence
        const receivedPence = pence(Math.floor(all * came))
        const counts = whatCounts({ askings, rate, contributionPence, receivedPence })
        expect(askedPence(counts.askings) + counts.contributionPence).toBe(Math.min(receivedPence, all))
        expect(counts.contributionPence).toBeLessThanOrEqual(contributionPence)
        for (const [at, one] of askings.entries()) {
          const now = counts.askings[at]?.amountPence ?? 0
          expect(now).toBeLessThanOrEqual(one.amountPence)
          expect(now).toBeGreaterThanOrEqual(Math.min(0, one.amountPence))
        }
        const whole = { askings, contributionPence }
        expect(whatCounts({ askings, rate, contributionPence, receivedPence: null })).toEqual(whole)
        expect(whatCounts({ askings, rate, contributionPence, receivedPence: pence(all) })).toEqual(whole)
      }),
    )
  })

  it('L18: let be asked again what did not come, and no more of it', () => {
    const received = [...request.steps, { to: 'received', by: 'ann' } as const]
    const short = { ...request, steps: received, receivedPence: pence(42_00) }
    const rest = (amount: number, share: number): DrawDownFact => ({
      ...{ ...request, id: 'two', contributionPence: pence(share) },
      askings: [{ subject: 'award:a:line', lineId: 'line', amountPence: pence(amount) }],
    })
    expect(found([short, rest(60_00, 3_00)])).toEqual([])
    expect(found([short, rest(60_20, 3_01)])).toEqual(['L18 asks for award:a:line until it comes to 10020 of 10000'])
  })

  it('L18: are seen to ask twice, for a wrong share, out of order, or alone', () => {
    expect(found([request])).toEqual([])
    expect(found([request, { ...request, id: 'two' }])).toEqual([
      'L18 asks for award:a:line until it comes to 20000 of 10000',
    ])
    const withdrawn = [...request.steps, { to: 'withdrawn', by: 'bob' } as const]
    expect(
      found([
        { ...request, steps: withdrawn },
        { ...request, id: 'two' },
      ]),
    ).toEqual([])
    expect(found([{ ...request, contributionPence: pence(6_00) }])).toEqual([
      'L18 has a contribution of 600 and should have 500',
    ])
    expect(
      found([
        {
          ...request,
          steps: [
            { to: 'asked', by: 'ann' },
            { to: 'received', by: 'ann' },
          ],
        },
      ]),
    ).toEqual(['L18 went from asked to received'])
    expect(
      found([
        {
          ...request,
          steps: [
            { to: 'asked', by: 'ann' },
            { to: 'agreed', by: 'ann' },
          ],
        },
      ]),
    ).toEqual(['L8 was asked and agreed by ann'])
  })
})

describe('what is kept of each month', () => {
  it('adds up to what the whole history comes to, and a penny more or less is seen', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const simulated = new SimulatedBooks(tries)
        for (const one of bothBooks) {
          const entries = simulated.entries.filter((entry) => entry.book === one)
          const flows: MonthFlow[] = entries.flatMap(({ belongsOn, postings }) =>
            postings.map((posting) => ({ month: monthOf(belongsOn), ...posting })),
          )
          expect(balancesOfFlows(flows)).toEqual(balances(entries))
          const keptFlows = foldedFlows(entries)
          const books: Books = { ...doneNothing, entries, keptFlows }
          expect(checkBooks(books).filter(({ law }) => law === 'L9')).toEqual([])
          const [first] = flows
          if (!first) continue
          const key = flowKey(first)
          keptFlows.set(key, pence((keptFlows.get(key) ?? 0) + 1))
          expect(checkBooks({ ...books, keptFlows }).map(({ law }) => law)).toContain('L9')
        }
      }),
      { numRuns: 30 },
    )
  })

  it('knows the months of a year that starts in any of them', () => {
    expect(monthsOfYear(2026, 4)).toEqual(expect.arrayContaining(['2026-04', '2026-12', '2027-03']))
    expect(monthsOfYear(2026, 1).at(-1)).toBe('2026-12')
    expect(askedPence([])).toBe(0)
  })
})

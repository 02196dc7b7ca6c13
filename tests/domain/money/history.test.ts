import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balances, checkBooks, fiveFigures, totalsBy, trialBalance, type Totals } from '~/domain/money'
import { sum } from '~/domain/pence'
import { attempts, books, lostOnce, SimulatedBooks } from './simulated-books'

describe('books that only take what the guards allow', () => {
  it('never break a law, whatever people try, at any moment', () => {
    const done = new Map<string, number>()
    fc.assert(
      fc.property(attempts, (tries) => {
        const simulated = new SimulatedBooks()
        for (const each of tries) {
          if (simulated.try(each)) expect(checkBooks(simulated)).toEqual([])
        }
        for (const [act, times] of simulated.done) done.set(act, (done.get(act) ?? 0) + times)
      }),
      { numRuns: 100, examples: [[lostOnce]] },
    )
    // Every act got through, or it would not have been tested at all.
    expect(done.size, JSON.stringify([...done])).toBe(24)
  })

  it('always have the five figures agree: budget = committed + paid + remaining, at every level', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const simulated = new SimulatedBooks(tries)
        for (const book of books) {
          const register = simulated.register.filter((row) => row.book === book)
          const entries = simulated.entries.filter((entry) => entry.book === book)
          const whole = fiveFigures('partnership', simulated.totals(book, { of: 'partnership' }))
          const lines = figuresOf('line', totalsBy('lineId', register, entries))
          for (const figures of [whole, ...lines]) {
            expect(figures.budgetPence).toBe(figures.committedPence + figures.paidPence + figures.remainingPence)
            expect(Math.min(...(Object.values(figures) as number[]))).toBeGreaterThanOrEqual(0)
          }
          for (const figure of [
            'budgetPence',
            'allocatedPence',
            'committedPence',
            'paidPence',
            'remainingPence',
          ] as const) {
            expect(sum(lines.map((each) => each[figure]))).toBe(whole[figure])
          }
          const rounds = figuresOf('round', totalsBy('roundId', register, entries))
          const awards = figuresOf('award', totalsBy('awardId', register, entries))
          expect(sum(rounds.map((each) => each.allocatedPence))).toBe(whole.allocatedPence)
          expect(sum(awards.map((each) => each.committedPence))).toBe(whole.committedPence)
          expect(sum(awards.map((each) => each.paidPence))).toBe(sum(rounds.map((each) => each.paidPence)))
          expect(Math.min(0, ...rounds.map((each) => each.remainingPence))).toBe(0)
        }
      }),
    )
  })

  it('always have cash equal to what came in less what was paid, and a trial balance of two equal columns', () => {
    fc.assert(
      fc.property(attempts, (tries) => {
        const simulated = new SimulatedBooks(tries)
        for (const book of books) {
          const entries = simulated.entries.filter((entry) => entry.book === book)
          const cameIn = sum(
            entries
              .filter((each) => each.event === 'fund-received')
              .flatMap((each) => each.postings.map((posting) => posting.amountPence)),
          )
          const held = balances(entries)
          const cash = sum([...held].filter(([account]) => account.endsWith(':bank')).map(([, amount]) => amount))
          const { paidPence } = fiveFigures('partnership', simulated.totals(book, { of: 'partnership' }))
          expect(cash).toBe(cameIn - paidPence)
          const rows = trialBalance(entries)
          expect(sum(rows.map((row) => row.debitPence))).toBe(sum(rows.map((row) => row.creditPence)))
        }
      }),
    )
  })
})

const figuresOf = (of: 'line' | 'round' | 'award', all: Map<string, Totals>) =>
  [...all.values()].map((totals) => fiveFigures(of, totals))

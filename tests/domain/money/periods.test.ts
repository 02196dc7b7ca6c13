import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balances,
  checkBooks,
  closableDays,
  entryText,
  fundReceived,
  lastDayOf,
  mayCloseTo,
  nextDay,
  openDay,
  writtenBalances,
  yearOfMonth,
  yearsEnded,
  type ClosedPeriod,
  type Entry,
} from '~/domain/money'
import { pence } from '~/domain/pence'
import { instant } from '~/domain/time'

const dayAt = (count: number) => new Date(Date.UTC(2025, 0, 1 + count)).toISOString().slice(0, 10)

/** A book that is written in and closed as the pen and the command would: in any order, with a clock that jumps. */
class Book {
  entries: Entry[] = []
  closedPeriods: ClosedPeriod[] = []
  post(today: string, amount: number) {
    const id = `e${this.entries.length}`
    const on = { id, by: 'ann', belongsOn: openDay(today, this.closedTo), recordedAt: instant(this.entries.length) }
    const receipt = { book: 'b', fundId: 'f', source: amount % 2 ? 'gifts' : 'council', amountPence: pence(amount), receiptId: id } // prettier-ignore
    this.entries.push(fundReceived(receipt, on))
  }
  get closedTo() {
    return this.closedPeriods.at(-1)?.to ?? null
  }
  close(to: string, today: string): boolean {
    const first = this.entries.map(({ belongsOn }) => belongsOn).sort()[0] ?? null
    if (!mayCloseTo(to, { closedTo: this.closedTo, firstOn: first, today }).ok) return false
    const last = this.entries.at(-1)
    this.closedPeriods.push({
      ...{ id: `p${this.closedPeriods.length}`, book: 'b', number: this.closedPeriods.length + 1, to },
      from: this.closedTo === null ? (first ?? to) : nextDay(this.closedTo),
      ...{ closedAt: instant(this.entries.length), askedBy: 'ann', agreedBy: 'bob', entries: this.entries.length },
      ...{ journalHead: last ? entryText(last) : '', recordHead: '', statements: [] },
      balances: writtenBalances(balances(this.entries.filter(({ belongsOn }) => belongsOn <= to))),
    })
    return true
  }
  l12() {
    const { entries, closedPeriods } = this
    const nothing = { register: [], lines: [], awards: [], payments: [], decisions: [] }
    return checkBooks({ ...nothing, entries, closedPeriods }).filter(({ law }) => law === 'L12')
  }
}

const acts = fc.array(
  fc.record({ close: fc.boolean(), day: fc.nat(800), amount: fc.integer({ min: 1, max: 9_000 }) }),
  { minLength: 2, maxLength: 60 },
)

function played(tries: readonly { close: boolean; day: number; amount: number }[]): Book {
  const book = new Book()
  for (const { close, day, amount } of tries) {
    const today = dayAt(day)
    if (close) book.close(lastDayOf(dayAt(Math.max(0, day - 40)).slice(0, 7)), today)
    else book.post(today, amount)
  }
  return book
}

describe('closed periods', () => {
  it('never change, whatever is written and closed in whatever order, and whichever way the clock goes', () => {
    let closed = 0
    fc.assert(
      fc.property(acts, (tries) => {
        const book = played(tries)
        closed += book.closedPeriods.length
        expect(book.l12()).toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(closed, 'periods that were closed').toBeGreaterThan(100)
  })

  it('are seen to have changed by any entry that is slipped into one, taken out of one, or altered', () => {
    let seen = 0
    fc.assert(
      fc.property(acts, fc.nat(), fc.constantFrom('slip', 'take', 'alter'), (tries, pick, how) => {
        const book = played(tries)
        const [period, other] = [book.closedPeriods[pick % (book.closedPeriods.length || 1)], book.entries]
        const inside = other.filter(({ belongsOn }) => belongsOn <= (period?.to ?? ''))
        const target = inside[pick % (inside.length || 1)]
        if (!period || !target) return
        seen += 1
        if (how === 'slip') book.entries = [...other, { ...target, id: 'late', key: 'late' }]
        if (how === 'take') book.entries = other.filter((entry) => entry !== target)
        if (how === 'alter') {
          const postings = target.postings.map((one) => ({ ...one, amountPence: pence(one.amountPence + 1) }))
          book.entries = other.map((entry) => (entry === target ? { ...entry, postings } : entry))
        }
        expect(book.l12()).not.toEqual([])
      }),
      { numRuns: 300 },
    )
    expect(seen, 'books that were tampered with').toBeGreaterThan(50)
  })

  it('end with the last day of a month that is over, one after another', () => {
    const book = { closedTo: null, firstOn: '2026-01-20', today: '2026-04-01' }
    expect(closableDays(book)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
    expect(closableDays({ ...book, closedTo: '2026-02-28' })).toEqual(['2026-03-31'])
    expect(closableDays({ ...book, firstOn: null })).toEqual([])
    expect(mayCloseTo('2026-03-30', book)).toMatchObject({ because: 'closing-not-a-month-end' })
    expect(mayCloseTo('2026-02-31', book)).toMatchObject({ because: 'closing-not-a-month-end' })
    expect(mayCloseTo('2026-03-31', { ...book, today: '2026-03-31' })).toMatchObject({ because: 'closing-not-over' })
    expect(mayCloseTo('2026-02-28', { ...book, closedTo: '2026-02-28' })).toMatchObject({
      because: 'closing-closed-already',
    })
    expect(mayCloseTo('2025-12-31', book)).toMatchObject({ because: 'closing-nothing' })
  })

  it('know which financial years end in them, and in which a month lies', () => {
    expect(yearsEnded('2026-03-30', '2026-03-31', 4)).toEqual([2025])
    expect(yearsEnded('2026-03-31', '2027-03-30', 4)).toEqual([])
    expect(yearsEnded('2024-05-01', '2027-03-31', 4)).toEqual([2024, 2025, 2026])
    expect(yearsEnded('2025-12-30', '2026-12-31', 1)).toEqual([2025, 2026])
    expect([yearOfMonth('2026-03', 4), yearOfMonth('2026-04', 4), yearOfMonth('2026-01', 1)]).toEqual([
      2025, 2026, 2026,
    ])
  })
})

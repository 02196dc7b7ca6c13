import type { Account } from './account'
import { breach, type Books, type Breach } from './books'
import { entryText, type Entry } from './journal'
import { nextDay, writtenBalances, type ClosedPeriod } from './period'

/**
 * L12: what was closed is as it was. Periods follow one another without a gap, each closed by two people; no entry that
 * came later belongs to one; and what the accounts held at the end of each is what was written down then.
 */
export function* checkPeriods({ entries, closedPeriods = [], sealOf = (text) => text }: Books): Generator<Breach> {
  if (closedPeriods.length === 0) return
  const byBook = new Map<string, ClosedPeriod[]>()
  for (const period of closedPeriods) byBook.set(period.book, [...(byBook.get(period.book) ?? []), period])
  for (const [book, periods] of byBook) {
    periods.sort((one, other) => one.number - other.number)
    yield* checkOrder(periods)
    yield* checkEntriesOf(
      entries.filter((entry) => entry.book === book),
      periods,
      sealOf,
    )
  }
}

function* checkOrder(periods: readonly ClosedPeriod[]): Generator<Breach> {
  let before: ClosedPeriod | undefined
  for (const period of periods) {
    const { id, number, from, to, entries, askedBy, agreedBy } = period
    if (askedBy === agreedBy) yield breach('L12', id, `was asked for and agreed by ${askedBy}`)
    if (to < from) yield breach('L12', id, `begins on ${from} and ends on ${to}`)
    if (number !== (before?.number ?? 0) + 1) yield breach('L12', id, `has number ${number} and follows no other`)
    if (before && from !== nextDay(before.to)) {
      yield breach('L12', id, `begins on ${from} where the one before ends on ${before.to}`)
    }
    if (before && entries < before.entries) yield breach('L12', id, 'was closed over fewer entries than the one before')
    before = period
  }
}

function* checkEntriesOf(
  entries: readonly Entry[],
  periods: readonly ClosedPeriod[],
  sealOf: (text: string) => string,
): Generator<Breach> {
  /** What moved in each period, and after them all. */
  const moved = periods.map(() => new Map<Account, number>())
  for (const [at, entry] of entries.entries()) {
    // Days are in order, and periods few: the last that ends before this day, by looking from the newest on.
    let place = periods.length
    while (place > 0 && entry.belongsOn <= (periods[place - 1]?.to ?? '')) place -= 1
    const period = periods[place]
    if (!period) continue
    if (at >= period.entries) {
      yield breach('L12', entry.id, `belongs on ${entry.belongsOn} and came after that period was closed`)
    }
    const sums = moved[place]
    for (const { from, to, amountPence } of entry.postings) {
      sums?.set(from, (sums.get(from) ?? 0) - amountPence)
      sums?.set(to, (sums.get(to) ?? 0) + amountPence)
    }
  }
  const held = new Map<Account, number>()
  for (const [place, period] of periods.entries()) {
    for (const [account, change] of moved[place] ?? []) held.set(account, (held.get(account) ?? 0) + change)
    yield* compareBalances(period, held)
    const last = entries[period.entries - 1]
    if (last ? sealOf(entryText(last)) !== period.journalHead : period.entries > 0 || period.journalHead !== '') {
      yield breach('L12', period.id, 'was closed over a journal that ended with another entry')
    }
  }
}

function* compareBalances({ id, to, balances }: ClosedPeriod, held: ReadonlyMap<Account, number>): Generator<Breach> {
  const written = new Map<Account, number>(balances)
  for (const [account, is] of writtenBalances(held as ReadonlyMap<Account, never>)) {
    const then = written.get(account) ?? 0
    if (then !== is) yield breach('L12', id, `has ${account} written down as ${then} on ${to} and it is ${is}`)
    written.delete(account)
  }
  for (const [account, then] of written) {
    if (then !== 0) yield breach('L12', id, `has ${account} written down as ${then} on ${to} and it is 0`)
  }
}

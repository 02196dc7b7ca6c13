import { pence, type Pence } from '../pence'
import type { Instant } from '../time'
import { type Account } from './account'

/**
 * Money moves *from* one account *to* another, so an entry cannot be unbalanced. In an accountant's words `from` is
 * credited and `to` is debited, in every posting. A balance is what came in less what went out: a bank or a cost
 * stands above nothing; income and what is owed stand below.
 */
export interface Posting {
  readonly from: Account
  readonly to: Account
  /** Always more than nothing. */
  readonly amountPence: Pence
}

/** What happened in the world that made an entry. */
export type MoneyEvent =
  | 'fund-received'
  | 'card-gift-received'
  | 'payout-received'
  | 'gift-went-back'
  | 'stripe-moved'
  | 'award-accepted'
  | 'award-reduced'
  | 'award-topped-up'
  | 'award-withdrawn'
  | 'instalment-paid'
  | 'payment-undone'
  | 'payment-lost'
  | 'unspent-returned'
  | 'panel-thanked'
  | 'cost-paid'
  | 'moved-between-accounts'
  | 'cash-drawn'
  | 'cash-counted'
  | 'cash-paid-back'
  | 'mistake-reversed'

/** What an entry is about. An entry that spends names its budget line, so that every figure leads to its entries. */
export interface About {
  readonly fundId?: string
  readonly lineId?: string
  readonly roundId?: string
  readonly awardId?: string
  readonly paymentId?: string
}

/** Rows of the journal are only ever added. */
export interface Entry {
  readonly id: string
  /** The partnership whose book this is. */
  readonly book: string
  /** Unique within the book: the same business event makes the same key, and so is recorded once. */
  readonly key: string
  readonly event: MoneyEvent
  readonly about: About
  readonly postings: readonly Posting[]
  readonly by: string
  /** The date it belongs to, `YYYY-MM-DD`, where the partnership is. */
  readonly belongsOn: string
  readonly recordedAt: Instant
  readonly reversesEntryId?: string
  readonly reason?: string
}

/** Who records an entry, and when: what a command knows and the domain is handed. */
export interface Recording {
  /** The entry's own id. */
  readonly id: string
  readonly by: string
  readonly belongsOn: string
  readonly recordedAt: Instant
}

/** A date that is in the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.valueOf()) && read.toISOString().startsWith(text)
}

/** What is wrong with a posting, in words; `undefined` when nothing is. */
export function faultInPosting(posting: Posting): string | undefined {
  if (!Number.isSafeInteger(posting.amountPence)) return `${posting.amountPence} is not a whole number of pence`
  if (posting.amountPence <= 0) return `${posting.amountPence} is not more than nothing`
  if (posting.from === posting.to) return `${posting.from} to itself`
  return undefined
}

/**
 * Makes an entry.
 * @throws Error when there is no posting, an amount is not above nothing, or the date is not in the calendar.
 */
export function makeEntry(facts: Omit<Entry, keyof Recording>, recording: Recording): Entry {
  if (facts.postings.length === 0) throw new Error(`an entry without a posting: ${facts.key}`)
  for (const posting of facts.postings) {
    const fault = faultInPosting(posting)
    if (fault) throw new Error(`a posting that cannot be: ${fault} (${facts.key})`)
  }
  if (!isDate(recording.belongsOn)) throw new Error(`not a date: ${recording.belongsOn}`)
  const { id, by, belongsOn, recordedAt } = recording
  return { ...facts, id, by, belongsOn, recordedAt }
}

/**
 * The mirror of an entry: the same postings the other way round. It is about the same things, so sums over an award
 * or a line come out right by themselves. An entry is reversed once (its key sees to that), and a reversal never:
 * what should have stood is entered anew.
 * @throws Error when `entry` is itself a reversal, or no reason is given.
 */
export function reverse(
  entry: Entry,
  why: { readonly event?: MoneyEvent; readonly reason: string },
  recording: Recording,
): Entry {
  if (entry.reversesEntryId !== undefined) throw new Error(`a reversal is not reversed: ${entry.id}`)
  if (why.reason.trim() === '') throw new Error(`a reversal needs a reason: ${entry.id}`)
  return makeEntry(
    {
      book: entry.book,
      key: `reverses:${entry.id}`,
      event: why.event ?? 'mistake-reversed',
      about: entry.about,
      postings: mirrored(entry.postings),
      reversesEntryId: entry.id,
      reason: why.reason,
    },
    recording,
  )
}

export const mirrored = (postings: readonly Posting[]): Posting[] =>
  postings.map(({ from, to, amountPence }) => ({ from: to, to: from, amountPence }))

/**
 * What each account of one book holds. Accounts that came back to nothing stay in, at nothing.
 * @throws Error when the entries are of more than one book.
 */
export function balances(entries: Iterable<Entry>): Map<Account, Pence> {
  const held = new Map<Account, Pence>()
  let book: string | undefined
  for (const entry of entries) {
    book ??= entry.book
    if (entry.book !== book) throw new Error(`two books in one balance: ${book} and ${entry.book}`)
    for (const { from, to, amountPence } of entry.postings) {
      held.set(from, pence((held.get(from) ?? 0) - amountPence))
      held.set(to, pence((held.get(to) ?? 0) + amountPence))
    }
  }
  return held
}

export interface TrialBalanceRow {
  readonly account: Account
  readonly debitPence: Pence
  readonly creditPence: Pence
}

/** Accounts that hold something, by path, in two columns whose totals are equal. Takes the entries of one book. */
export function trialBalance(entries: Iterable<Entry>): TrialBalanceRow[] {
  return [...balances(entries)]
    .filter(([, held]) => held !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([account, held]) => ({
      account,
      debitPence: pence(Math.max(held, 0)),
      creditPence: pence(Math.max(0 - held, 0)),
    }))
}

/**
 * An entry as one line of text, the same for the same entry wherever and whenever it is made: what is hashed to show
 * that nothing recorded was altered.
 */
export function entryText(entry: Entry): string {
  const { about } = entry
  return JSON.stringify([
    'entry',
    1,
    entry.id,
    entry.book,
    entry.key,
    entry.event,
    // Left out, each of them is `null` in a list.
    [about.fundId, about.lineId, about.roundId, about.awardId, about.paymentId],
    entry.postings.map(({ from, to, amountPence }) => [from, to, amountPence]),
    entry.by,
    entry.belongsOn,
    entry.recordedAt,
    entry.reversesEntryId ?? null,
    entry.reason ?? null,
  ])
}

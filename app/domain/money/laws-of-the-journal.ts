import { grouped } from '../grouped'
import { parseAccount, type Account } from './account'
import { breach, idsOf, keyOf, type Books, type Breach } from './books'
import { balances, faultInPosting, mirrored, type About, type Entry, type Posting } from './journal'

/** L1, L2, L3, L9 and L13: what can be seen from the journal and what is kept beside it. */
export function* checkJournal(books: Books): Generator<Breach> {
  yield* checkEntries(books)
  yield* checkReversals(books)
  yield* checkPartnerships(books)
  yield* checkBalances(books)
}

function* checkEntries(books: Books): Generator<Breach> {
  const { entries } = books
  for (const entry of entries) {
    if (entry.postings.length === 0) yield breach('L1', entry.id, 'has no posting')
    for (const posting of entry.postings) {
      const fault = faultInPosting(posting)
      if (fault) yield breach('L1', entry.id, `has a posting that does not balance: ${fault}`)
    }
  }
  // As good as always nothing is there twice, which is seen by counting. Only else is it looked up what is.
  const keysApart = [...booksApart(entries).values()].every((own) => keysOf(own).size === own.length)
  if (idsOf(entries).size === entries.length && keysApart) return
  const ids = new Set<string>()
  const keys = new Set<string>()
  for (const entry of entries) {
    const key = keyOf(entry.book, entry.key)
    if (ids.has(entry.id)) yield breach('L2', entry.id, 'is there twice')
    if (keys.has(key)) yield breach('L2', entry.id, `records ${entry.key} a second time`)
    ids.add(entry.id)
    keys.add(key)
  }
}

function keysOf(entries: readonly Entry[]): Set<string> {
  const keys = new Set<string>()
  for (const { key } of entries) keys.add(key)
  return keys
}

/** Entries by their book; as they are, where all of them are of one, as when a partnership's are looked through. */
function booksApart(entries: readonly Entry[]): Map<string, readonly Entry[]> {
  const first = entries[0]?.book
  if (first === undefined) return new Map()
  return entries.every(({ book }) => book === first)
    ? new Map([[first, entries]])
    : grouped(entries, ({ book }) => book)
}

const textOf = (postings: readonly Posting[]) =>
  JSON.stringify(postings.map(({ from, to, amountPence }) => [from, to, amountPence]))

/** A reversal is the exact mirror of one earlier entry of the same book, and the only one. */
function* checkReversals({ entries }: Books): Generator<Breach> {
  // Most entries are never reversed: only those are remembered that some entry says it takes back.
  const named = new Set<string>()
  for (const { reversesEntryId } of entries) if (reversesEntryId !== undefined) named.add(reversesEntryId)
  if (named.size === 0) return
  const earlier = new Map<string, Entry>()
  const reversed = new Set<string>()
  for (const entry of entries) {
    const id = entry.reversesEntryId
    if (id !== undefined) {
      const original = earlier.get(id)
      if (!original || original.book !== entry.book) {
        yield breach('L2', entry.id, `reverses ${id}, which is not before it`)
      } else if (original.reversesEntryId !== undefined) yield breach('L2', entry.id, `reverses the reversal ${id}`)
      else if (textOf(entry.postings) !== textOf(mirrored(original.postings))) {
        yield breach('L2', entry.id, `is not the mirror of ${id}`)
      }
      if (reversed.has(id)) yield breach('L2', entry.id, `reverses ${id} a second time`)
      if (!entry.reason?.trim()) yield breach('L2', entry.id, 'reverses an entry without a reason')
      reversed.add(id)
    }
    if (named.has(entry.id)) earlier.set(entry.id, entry)
  }
}

/** Every account is one of ours, and what is named in its path belongs to one partnership. */
function* checkPartnerships({ entries, register, lines, awards, owners }: Books): Generator<Breach> {
  const owner = new Map<string, string>(owners)
  for (const line of lines) owner.set(`fund:${line.fundId}`, line.book).set(`line:${line.id}`, line.book)
  for (const award of awards) owner.set(`award:${award.id}`, award.book).set(`round:${award.roundId}`, award.book)
  const seen = new Map<string, string>()
  for (const entry of entries) {
    for (const path of pathsOf(entry)) {
      if (seen.get(path) === entry.book) continue
      seen.set(path, entry.book)
      const name = ownedName(path)
      if (name === undefined) yield breach('L3', entry.id, `posts to ${path}, which is no account`)
      else if (name !== '') {
        const book = owner.get(name) ?? entry.book
        owner.set(name, book)
        if (book !== entry.book) yield breach('L3', entry.id, `of ${entry.book} posts to ${path}, which is of ${book}`)
      }
    }
  }
  for (const { id, book, about } of entries) yield* judgeNames(owner, id, book, about)
  // The lines of a register row are looked at with the register.
  for (const row of register) yield* judgeNames(owner, row.id, row.book, { ...row, lineId: undefined })
}

function* judgeNames(owner: ReadonlyMap<string, string>, id: string, book: string, about: About): Generator<Breach> {
  for (const name of namedIn(about)) {
    const other = owner.get(name) ?? book
    if (other !== book) yield breach('L3', id, `of ${book} is about ${name}, which is of ${other}`)
  }
}

function* namedIn({ fundId, lineId, roundId, awardId }: About): Generator<string> {
  if (fundId !== undefined) yield `fund:${fundId}`
  if (lineId !== undefined) yield `line:${lineId}`
  if (roundId !== undefined) yield `round:${roundId}`
  if (awardId !== undefined) yield `award:${awardId}`
}

function* pathsOf(entry: Entry): Generator<Account> {
  for (const { from, to } of entry.postings) {
    yield from
    yield to
  }
}

/** `fund:…`, `round:…` or `award:…`; empty for accounts that every book has; `undefined` for no account. */
function ownedName(path: Account): string | undefined {
  const account = parseAccount(path)
  if (!account) return undefined
  if ('fundId' in account) return `fund:${account.fundId}`
  if ('roundId' in account) return `round:${account.roundId}`
  return 'awardId' in account ? `award:${account.awardId}` : ''
}

function* checkBalances({ entries, cached, reconciliations = [] }: Books): Generator<Breach> {
  const byBook = booksApart(entries)
  for (const book of cached?.keys() ?? []) if (!byBook.has(book)) byBook.set(book, [])
  for (const [book, itsEntries] of byBook) {
    const held = balances(itsEntries.filter((entry) => entry.postings.every((posting) => !faultInPosting(posting))))
    let total = 0
    for (const amount of held.values()) total += amount
    if (total !== 0) yield breach('L3', book, `has balances that add up to ${total}`)
    for (const [account, amount] of held) {
      const kept = cached?.get(book)?.get(account)
      if (cached && (kept ?? 0) !== amount) {
        yield breach('L9', account, `is kept as ${kept ?? 0} and is ${amount} (${book})`)
      }
    }
    for (const [account, kept] of cached?.get(book) ?? []) {
      if (kept !== 0 && !held.has(account as Account)) {
        yield breach('L9', account, `is kept as ${kept} and is 0 (${book})`)
      }
    }
  }
  const matched = new Set(reconciliations.flatMap(({ entryIds }) => entryIds))
  const entryById = new Map<string, Entry>()
  if (matched.size > 0) for (const entry of entries) if (matched.has(entry.id)) entryById.set(entry.id, entry)
  for (const { id, book, accounts, entryIds, balancePence } of reconciliations) {
    const own = new Set<string>(accounts)
    let held = 0
    for (const entryId of new Set(entryIds)) {
      const entry = entryById.get(entryId)
      if (!entry || entry.book !== book) yield breach('L13', id, `matches ${entryId}, which is not in ${book}`)
      for (const { from, to, amountPence } of entry?.postings ?? []) {
        if (own.has(to)) held += amountPence
        if (own.has(from)) held -= amountPence
      }
    }
    if (held !== balancePence) yield breach('L13', id, `says ${balancePence} where the matched entries come to ${held}`)
  }
}

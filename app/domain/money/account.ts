import { pence, type Pence } from '../pence'

/**
 * The accounts of a partnership's book, as paths that read top to bottom. A book belongs to one partnership; a path
 * is unique within its book, and the ids inside paths (funds, rounds, awards) belong to that partnership alone.
 */
export type Account =
  | `fund:${string}:bank`
  | `fund:${string}:bank:${string}`
  | `fund:${string}:cash:${string}`
  | `fund:${string}:stripe-clearing`
  | `fund:${string}:income:${string}`
  | `round:${string}:grants`
  | `award:${string}:payable`
  | `returned:${string}`
  | 'panel:taking-part'
  | 'costs:fees'
  | 'costs:running'
  | 'costs:contribution'
  | 'costs:cash-differences'
  | `lost:${string}`

/** What a balance means: assets and expenses stand above nothing, liabilities and income below (see `journal.ts`). */
export type AccountKind = 'asset' | 'liability' | 'income' | 'expense'

export type ParsedAccount =
  | { readonly place: 'bank'; readonly kind: 'asset'; readonly fundId: string; readonly accountId?: string }
  | { readonly place: 'cash'; readonly kind: 'asset'; readonly fundId: string; readonly floatId: string }
  | { readonly place: 'stripe-clearing'; readonly kind: 'asset'; readonly fundId: string }
  | { readonly place: 'income'; readonly kind: 'income'; readonly fundId: string; readonly source: string }
  | { readonly place: 'grants'; readonly kind: 'expense'; readonly roundId: string }
  | { readonly place: 'payable'; readonly kind: 'liability'; readonly awardId: string }
  | { readonly place: 'returned'; readonly kind: 'expense'; readonly awardId: string }
  | { readonly place: 'taking-part'; readonly kind: 'expense' }
  | { readonly place: 'fees'; readonly kind: 'expense' }
  | { readonly place: 'running'; readonly kind: 'expense' }
  | { readonly place: 'contribution'; readonly kind: 'expense' }
  | { readonly place: 'cash-differences'; readonly kind: 'expense' }
  | { readonly place: 'lost'; readonly kind: 'expense'; readonly fundId: string }

/** @throws Error when an id could not stand in a path: empty, or with a colon or white space in it. */
function part(id: string): string {
  if (!/^[^:\s]+$/.test(id)) throw new Error(`cannot stand in an account path: ${JSON.stringify(id)}`)
  return id
}

/** The money of a fund that is in the bank. */
export const bank = (fundId: string): Account => `fund:${part(fundId)}:bank`
/** Money of a fund that lies in another account than its own, such as savings. */
export const bankElsewhere = (fundId: string, accountId: string): Account =>
  `fund:${part(fundId)}:bank:${part(accountId)}`
/** Every account that a fund's money can lie in at the bank: its own, and each account of the partnership beside it. */
export const banksOf = (fundId: string, accountIds: readonly string[]): Account[] => [
  bank(fundId),
  ...accountIds.map((accountId) => bankElsewhere(fundId, accountId)),
]
/** Cash of a fund in the hands of whoever holds a float of it. */
export const cash = (fundId: string, floatId: string): Account => `fund:${part(fundId)}:cash:${part(floatId)}`
/** Card gifts that Stripe holds and has not paid out yet. */
export const stripeClearing = (fundId: string): Account => `fund:${part(fundId)}:stripe-clearing`
/** What a fund was given, by where it came from (`big-local`, `council-match`, `gifts` …). */
export const income = (fundId: string, source: string): Account => `fund:${part(fundId)}:income:${part(source)}`
/** The cost of a round's grants, net of what was returned. */
export const grants = (roundId: string): Account => `round:${part(roundId)}:grants`
/** What is still owed on an accepted award. */
export const payable = (awardId: string): Account => `award:${part(awardId)}:payable`
/** Passed through when unspent money comes back, so that it can be told which award it came from. Always at nothing. */
export const returned = (awardId: string): Account => `returned:${part(awardId)}`
/** Payments to residents for their time on the panel. */
export const takingPart: Account = 'panel:taking-part'
export const fees: Account = 'costs:fees'
export const running: Account = 'costs:running'
/** What a trusted organisation keeps for its own costs, where one is agreed. */
export const contribution: Account = 'costs:contribution'
/** Cash that was missing when two people counted it. */
export const cashDifferences: Account = 'costs:cash-differences'
/** What of a fund's money went to somebody else, and never came back. Of its fund, so that reports of one fund tell of it. */
export const lost = (fundId: string): Account => `lost:${part(fundId)}`

const read = new Map<string, ParsedAccount | undefined>()
/** A book has some hundred accounts, and each is read a hundred thousand times while the books are gone through. */
const mostRead = 5_000

/** Reads a path; `undefined` when it is no account of ours. */
export function parseAccount(path: string): ParsedAccount | undefined {
  const known = read.get(path)
  if (known !== undefined) return known
  const account = accountIn(path)
  if (read.size >= mostRead) read.clear()
  read.set(path, account)
  return account
}

function accountIn(path: string): ParsedAccount | undefined {
  if (/\s/.test(path)) return undefined
  const parts = path.split(':')
  if (parts.includes('')) return undefined
  const [first, second, third, fourth] = parts
  switch (parts.length) {
    case 2:
      if (path === takingPart) return { place: 'taking-part', kind: 'expense' }
      if (path === fees) return { place: 'fees', kind: 'expense' }
      if (path === running) return { place: 'running', kind: 'expense' }
      if (path === contribution) return { place: 'contribution', kind: 'expense' }
      if (path === cashDifferences) return { place: 'cash-differences', kind: 'expense' }
      if (first === 'lost' && second) return { place: 'lost', kind: 'expense', fundId: second }
      if (first === 'returned' && second) return { place: 'returned', kind: 'expense', awardId: second }
      return undefined
    case 3:
      if (!second) return undefined
      if (first === 'fund' && third === 'bank') return { place: 'bank', kind: 'asset', fundId: second }
      if (first === 'fund' && third === 'stripe-clearing') {
        return { place: 'stripe-clearing', kind: 'asset', fundId: second }
      }
      if (first === 'round' && third === 'grants') return { place: 'grants', kind: 'expense', roundId: second }
      if (first === 'award' && third === 'payable') return { place: 'payable', kind: 'liability', awardId: second }
      return undefined
    case 4:
      if (first === 'fund' && third === 'bank' && second && fourth) {
        return { place: 'bank', kind: 'asset', fundId: second, accountId: fourth }
      }
      if (first === 'fund' && third === 'cash' && second && fourth) {
        return { place: 'cash', kind: 'asset', fundId: second, floatId: fourth }
      }
      if (first === 'fund' && third === 'income' && second && fourth) {
        return { place: 'income', kind: 'income', fundId: second, source: fourth }
      }
      return undefined
    default:
      return undefined
  }
}

/** Where a fund's own money lies: in the bank, or as cash in somebody's hands. */
export const isHeld = (place: ParsedAccount['place'] | undefined): place is 'bank' | 'cash' =>
  place === 'bank' || place === 'cash'

/** Whether a path is cash of this fund, whoever holds it. */
export function isCashOf(path: string, fundId: string): boolean {
  const account = parseAccount(path)
  return account?.place === 'cash' && account.fundId === fundId
}

/** What each fund has in the bank and in cash, of what accounts hold: in its own account and in every other together. */
export function inBankByFund(held: Iterable<readonly [Account, Pence]>): Map<string, Pence> {
  const all = new Map<string, Pence>()
  for (const [path, amountPence] of held) {
    const account = parseAccount(path)
    if (!account || !isHeld(account.place) || !('fundId' in account)) continue
    all.set(account.fundId, pence(amountPence + (all.get(account.fundId) ?? 0)))
  }
  return all
}

/** @throws Error when `path` is no account of ours. */
export function accountKind(path: string): AccountKind {
  const account = parseAccount(path)
  if (!account) throw new Error(`no such account: ${path}`)
  return account.kind
}

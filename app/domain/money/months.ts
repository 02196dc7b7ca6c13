import { pence, type Pence } from '../pence'
import { parseAccount, type Account, type ParsedAccount } from './account'
import { keyOf } from './books'
import type { Entry } from './journal'

/** The month a day belongs to, `2026-03`. */
export const monthOf = (date: string): string => date.slice(0, 7)

/** What moved from one account to another in a month of a book. */
export interface MonthFlow {
  readonly month: string
  readonly from: Account
  readonly to: Account
  readonly amountPence: Pence
}

/** How a kept flow is found. */
export const flowKey = ({ month, from, to }: Omit<MonthFlow, 'amountPence'>): string => keyOf(month, from, to)

/** All the flows of one book, as they would be kept. */
export function foldedFlows(entries: Iterable<Entry>): Map<string, Pence> {
  // A book has some hundred accounts and months: their names are put together once for all that moved between them.
  const sums = new Map<string, Map<string, Map<string, number>>>()
  for (const { belongsOn, postings } of entries) {
    const month = monthOf(belongsOn)
    for (const { from, to, amountPence } of postings) {
      let onward = sums.get(from)
      if (!onward) sums.set(from, (onward = new Map<string, Map<string, number>>()))
      let months = onward.get(to)
      if (!months) onward.set(to, (months = new Map<string, number>()))
      months.set(month, (months.get(month) ?? 0) + amountPence)
    }
  }
  const flows = new Map<string, Pence>()
  for (const [from, onward] of sums) {
    for (const [to, months] of onward) {
      for (const [month, amountPence] of months) flows.set(keyOf(month, from, to), pence(amountPence))
    }
  }
  return flows
}

/** Months of a financial year, the first first: `2026-04` to `2027-03`. */
export function monthsOfYear(year: number, startsInMonth: number): string[] {
  return Array.from({ length: 12 }, (_, at) => {
    const month = startsInMonth - 1 + at
    return `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** What each account held after these flows. */
export function balancesOfFlows(flows: Iterable<MonthFlow>): Map<Account, Pence> {
  const held = new Map<Account, Pence>()
  const add = (account: Account, change: number) => held.set(account, pence((held.get(account) ?? 0) + change))
  for (const { from, to, amountPence } of flows) {
    add(from, 0 - amountPence)
    add(to, amountPence)
  }
  return held
}

/** What money in or out of a bank account was for, as receipts and payments name it. */
export const receiptKinds = ['income', 'card-gifts', 'returned', 'grants-back', 'costs-back'] as const
export const paymentKinds = [
  'grants',
  'taking-part',
  'running',
  'contribution',
  'fees',
  'cash-differences',
  'lost',
  'other',
] as const
export type CashKind = (typeof receiptKinds)[number] | (typeof paymentKinds)[number]

export interface CashFlow {
  readonly fundId: string
  readonly direction: 'in' | 'out'
  readonly kind: CashKind
  /** Where income came from. */
  readonly source: string
  readonly amountPence: Pence
}

/**
 * What a flow did to a fund's money in the bank and in hand; nothing where it touched none. Between two funds it is out of one and
 * into one; from one account of a fund to another of the same, the fund has what it had.
 */
export function cashOf({ from, to, amountPence }: Omit<MonthFlow, 'month'>): CashFlow[] {
  const [source, target] = [parseAccount(from), parseAccount(to)]
  const found: CashFlow[] = []
  const [out, into] = [heldOf(source), heldOf(target)]
  if (out && into && out.fundId === into.fundId) return found
  if (out) {
    const kind = target?.place === 'payable' ? 'grants' : isCost(target?.place) ? target.place : ('other' as const)
    found.push({ fundId: out.fundId, direction: 'out', kind, source: '', amountPence })
  }
  // Card gifts that paid a grant before they reached the bank came in, and went out as a grant; and the other way round.
  if (source?.place === 'stripe-clearing' && target?.place === 'payable') {
    const through = { fundId: source.fundId, source: '', amountPence }
    found.push({ ...through, direction: 'in', kind: 'card-gifts' }, { ...through, direction: 'out', kind: 'grants' })
  }
  if (target?.place === 'stripe-clearing' && (source?.place === 'payable' || source?.place === 'returned')) {
    const kind = source.place === 'payable' ? 'grants-back' : 'returned'
    const back = { fundId: target.fundId, source: '', direction: 'in' as const }
    found.push({ ...back, kind, amountPence }, { ...back, kind: 'card-gifts', amountPence: pence(0 - amountPence) })
  }
  // It went out as a grant, before anybody knew that it went to nobody who had one: now it is said what it was.
  const [wentAs, isLost] = [source?.place === 'payable' ? target : source, source?.place === 'payable' ? 1 : -1]
  if (wentAs?.place === 'lost') {
    const told = { fundId: wentAs.fundId, direction: 'out' as const, source: '' }
    found.push({ ...told, kind: 'lost', amountPence: pence(isLost * amountPence) })
    found.push({ ...told, kind: 'grants', amountPence: pence(0 - isLost * amountPence) })
  }
  if (into) {
    const kind: CashKind =
      source?.place === 'income'
        ? 'income'
        : source?.place === 'stripe-clearing'
          ? 'card-gifts'
          : source?.place === 'returned'
            ? 'returned'
            : source?.place === 'payable'
              ? 'grants-back'
              : isCost(source?.place)
                ? 'costs-back'
                : 'other'
    const named = source?.place === 'income' ? source.source : ''
    found.push({ fundId: into.fundId, direction: 'in', kind, source: named, amountPence })
  }
  return found
}

/** A fund's own money, in the bank or in cash; nothing for any other account. */
const heldOf = (account: ParsedAccount | undefined) =>
  account?.place === 'bank' || account?.place === 'cash' ? account : undefined

const costPlaces = ['taking-part', 'running', 'contribution', 'fees', 'cash-differences'] as const
const isCost = (place: string | undefined): place is (typeof costPlaces)[number] =>
  (costPlaces as readonly (string | undefined)[]).includes(place)

import { nothing, pence, type Pence } from '../pence'
import { parseAccount } from './account'
import type { Entry } from './journal'
import type { RegisterRow } from './register'

/**
 * The five figures: what every screen about money shows, in this order, for a partnership, a budget line, a round or
 * an award. They are made of the two registers and of nothing else: what is set aside comes from the encumbrance
 * register, what is paid comes from the journal.
 *
 * How committed and paid move together. Each pound set aside for an award is at any moment in one place only: still
 * committed, paid, or released.
 *
 * | what happens                           | committed | paid | remaining |
 * |----------------------------------------|-----------|------|-----------|
 * | decision adopted: A set aside          | + A       |      | − A       |
 * | award accepted (now owed in the books) |           |      |           |
 * | payment sent                           | − P       | + P  |           |
 * | payment failed, or came back unopened  | + P       | − P  |           |
 * | payment lost, and owed again           | + P       |      | − P       |
 * | award withdrawn or reduced by R        | − R       |      | + R       |
 * | award topped up by T                   | + T       |      | − T       |
 * | unspent money U given back             |           | − U  | + U       |
 * | panel thanked, cost C paid from a line |           | + C  | − C       |
 *
 * So a payment never changes what remains: it only turns a promise into a fact. A payment in doubt counts as paid
 * until it is known to have failed, because the money may be gone. What was lost stays paid: not on its award any more,
 * but straight from its line, which therefore has so much less for others. Money given back is not owed again: it is free in
 * the round's pot, from where it can be awarded anew or released to its budget line.
 */
export interface FiveFigures {
  readonly budgetPence: Pence
  readonly allocatedPence: Pence
  /** Awarded, not yet paid. */
  readonly committedPence: Pence
  /** Net of money returned. */
  readonly paidPence: Pence
  /** Budget − committed − paid. */
  readonly remainingPence: Pence
}

/**
 * The plain sums under the five figures. Each only adds up, so a database can make them with `sum()` and hand them
 * over; `totalsOf` makes the same from rows.
 */
export interface Totals {
  /** Budgets set, and moved here, less moved away. */
  readonly budgetPence: Pence
  /** Allocated to rounds less released from them. */
  readonly allocatedPence: Pence
  /** Set aside for awards less released: paid or not. */
  readonly awardedPence: Pence
  /** Paid on awards less what failed or bounced. */
  readonly paidOnAwardsPence: Pence
  /** Unspent money that recipients gave back. */
  readonly returnedPence: Pence
  /** Spent straight from a line: thanks to the panel, running costs. */
  readonly paidDirectlyPence: Pence
}

export const noTotals: Totals = {
  budgetPence: nothing,
  allocatedPence: nothing,
  awardedPence: nothing,
  paidOnAwardsPence: nothing,
  returnedPence: nothing,
  paidDirectlyPence: nothing,
}

/** What the figures are about. A round can be narrowed to what one budget line put into it, an award likewise. */
export type Scope =
  | { readonly of: 'partnership' }
  | { readonly of: 'line'; readonly lineId: string }
  | { readonly of: 'round'; readonly roundId: string; readonly lineId?: string }
  | { readonly of: 'award'; readonly awardId: string; readonly lineId?: string }

/** One change of one sum: the atom that both registers are made of. */
export interface Movement {
  readonly figure: keyof Totals
  readonly changePence: number
  readonly lineId: string
  readonly roundId?: string
  readonly awardId?: string
}

/** Money that left or came back to a budget line by this entry; nothing for an entry that names no line. */
export function spendingOf(entry: Entry): Movement[] {
  const { lineId, roundId, awardId } = entry.about
  if (lineId === undefined) return []
  let paid = 0
  let back = 0
  let gone = 0
  for (const { from, to, amountPence } of entry.postings) {
    const [source, target] = [parseAccount(from), parseAccount(to)]
    // Lost on its way: not paid on the award any more, and spent from its line all the same.
    if (source?.place === 'payable' && target?.place === 'lost') gone += amountPence
    else if (source?.kind === 'asset' && target?.place === 'returned') back -= amountPence
    else if (target?.kind === 'asset' && source?.place === 'returned') back += amountPence
    else if (source?.kind === 'asset' && target?.kind !== 'asset') paid += amountPence
    else if (target?.kind === 'asset' && source?.kind !== 'asset') paid -= amountPence
  }
  const where = { lineId, roundId, awardId }
  const figure = awardId === undefined ? 'paidDirectlyPence' : 'paidOnAwardsPence'
  const movements: Movement[] = []
  if (paid !== 0) movements.push({ figure, changePence: paid, ...where })
  if (back !== 0) movements.push({ figure: 'returnedPence', changePence: back, ...where })
  if (gone !== 0) {
    movements.push({ figure: 'paidOnAwardsPence', changePence: 0 - gone, ...where })
    movements.push({ figure: 'paidDirectlyPence', changePence: gone, lineId })
  }
  return movements
}

/** What a row of the encumbrance register changes. */
export function settingAsideOf(row: RegisterRow): Movement[] {
  const { amountPence } = row
  switch (row.kind) {
    case 'budget-set':
      return [{ figure: 'budgetPence', changePence: amountPence, lineId: row.lineId }]
    case 'budget-moved':
      return [
        { figure: 'budgetPence', changePence: 0 - amountPence, lineId: row.lineId },
        { figure: 'budgetPence', changePence: amountPence, lineId: row.toLineId },
      ]
    case 'allocated':
    case 'allocation-released': {
      const changePence = row.kind === 'allocated' ? amountPence : 0 - amountPence
      return [{ figure: 'allocatedPence', changePence, lineId: row.lineId, roundId: row.roundId }]
    }
    case 'committed':
    case 'commitment-released': {
      const { lineId, roundId, awardId } = row
      const changePence = row.kind === 'committed' ? amountPence : 0 - amountPence
      return [{ figure: 'awardedPence', changePence, lineId, roundId, awardId }]
    }
  }
}

export function* movements(register: Iterable<RegisterRow>, entries: Iterable<Entry>): Generator<Movement> {
  for (const row of register) yield* settingAsideOf(row)
  for (const entry of entries) yield* spendingOf(entry)
}

const within = (scope: Scope, movement: Movement): boolean => {
  switch (scope.of) {
    case 'partnership':
      return true
    case 'line':
      return movement.lineId === scope.lineId
    case 'round':
      return movement.roundId === scope.roundId && (!scope.lineId || movement.lineId === scope.lineId)
    case 'award':
      return movement.awardId === scope.awardId && (!scope.lineId || movement.lineId === scope.lineId)
  }
}

/**
 * Sums in the making, by whatever name they go under. They grow in place: a whole history passes through them.
 * @throws RangeError past the largest safe whole number.
 */
export class Sums {
  private readonly all = new Map<string, { -readonly [Figure in keyof Totals]: Pence }>()

  add(name: string, { figure, changePence }: Movement): void {
    let totals = this.all.get(name)
    if (!totals) this.all.set(name, (totals = { ...noTotals }))
    totals[figure] = pence(totals[figure] + changePence)
  }

  of = (name: string): Totals => this.all.get(name) ?? noTotals

  byName = (): Map<string, Totals> => this.all
}

/** The sums of one scope, from the rows of one book. */
export function totalsOf(scope: Scope, register: Iterable<RegisterRow>, entries: Iterable<Entry>): Totals {
  const sums = new Sums()
  for (const movement of movements(register, entries)) if (within(scope, movement)) sums.add('', movement)
  return sums.of('')
}

/** The sums of every line, round or award of one book at once, by its id. */
export function totalsBy(
  id: 'lineId' | 'roundId' | 'awardId',
  register: Iterable<RegisterRow>,
  entries: Iterable<Entry>,
): Map<string, Totals> {
  const sums = new Sums()
  for (const movement of movements(register, entries)) {
    const name = movement[id]
    if (name !== undefined) sums.add(name, movement)
  }
  return sums.byName()
}

/** The sums of two scopes together. */
export const addTotals = (one: Totals, other: Totals): Totals => ({
  budgetPence: pence(one.budgetPence + other.budgetPence),
  allocatedPence: pence(one.allocatedPence + other.allocatedPence),
  awardedPence: pence(one.awardedPence + other.awardedPence),
  paidOnAwardsPence: pence(one.paidOnAwardsPence + other.paidOnAwardsPence),
  returnedPence: pence(one.returnedPence + other.returnedPence),
  paidDirectlyPence: pence(one.paidDirectlyPence + other.paidDirectlyPence),
})

/** Awarded and not yet paid. */
export const outstandingPence = (totals: Totals): Pence => pence(totals.awardedPence - totals.paidOnAwardsPence)

/** Paid, net of what came back. */
export const netPaidPence = (totals: Totals): Pence =>
  pence(totals.paidOnAwardsPence + totals.paidDirectlyPence - totals.returnedPence)

/**
 * The five figures of a scope. A round's budget is its pot (what is allocated to it), and an award's budget is the
 * award; what remains of an award is what its people gave back.
 */
export function fiveFigures(of: Scope['of'], totals: Totals): FiveFigures {
  const allocatedPence = of === 'award' ? totals.awardedPence : totals.allocatedPence
  const budgetPence = of === 'partnership' || of === 'line' ? totals.budgetPence : allocatedPence
  const committedPence = outstandingPence(totals)
  const paidPence = netPaidPence(totals)
  const remainingPence = pence(budgetPence - committedPence - paidPence)
  return { budgetPence, allocatedPence, committedPence, paidPence, remainingPence }
}

/** What may still be allocated to rounds, or spent straight, from a line: its budget less both. */
export const lineHeadroom = (line: Totals): Pence =>
  pence(line.budgetPence - line.allocatedPence - line.paidDirectlyPence)

/** What may still be awarded from a round's pot: the pot less committed and paid, with what came back free again. */
export const roundHeadroom = (round: Totals): Pence =>
  pence(round.allocatedPence - outstandingPence(round) - netPaidPence(round))

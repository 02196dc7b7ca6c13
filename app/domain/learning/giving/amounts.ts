import { things, under, type Thing } from './shape'
import { trouble, type Trouble } from './trouble'

const amounts = ['amountAppliedFor', 'amountAwarded', 'amountDisbursed'] as const

/** More than any grant ever made: a slip of the keyboard. In pounds. */
const beyondBelief = 10_000_000_000

/** Amounts that cannot be, and those that are worth a look. */
export function* impossibleAmounts(grant: Thing, at: string): Generator<Trouble> {
  for (const field of amounts) {
    const amount = grant[field]
    if (typeof amount !== 'number') continue
    const place = under(at, field)
    if (amount < 0) yield trouble('money-below-nothing', place, amount)
    if (amount > beyondBelief) yield trouble('beyond-belief', place, amount)
    if (grant.currency === 'GBP' && !isWholePence(amount)) yield trouble('part-of-penny', place, amount)
  }
  const { amountAwarded, amountDisbursed } = grant
  if (amountAwarded === 0) yield trouble('awarded-nothing', under(at, 'amountAwarded'))
  if (typeof amountAwarded === 'number' && typeof amountDisbursed === 'number' && amountDisbursed > amountAwarded)
    yield trouble('paid-above-awarded', under(at, 'amountDisbursed'), amountDisbursed)
  yield* sumsApart(grant, at, 'amountAwarded', 'commitmentTransaction')
  yield* sumsApart(grant, at, 'amountDisbursed', 'disbursementTransaction')
}

function* sumsApart(grant: Thing, at: string, field: string, list: string): Generator<Trouble> {
  const amount = grant[field]
  const values = [...things(grant[list], at)].map(([{ value }]) => value)
  if (typeof amount !== 'number' || values.length === 0 || !values.every((value) => typeof value === 'number')) return
  const sum = values.reduce((total, value) => total + Math.round(value * 100), 0)
  if (sum !== Math.round(amount * 100)) yield trouble('sums-apart', under(at, field), amount)
}

/** Pounds as binary fractions are seldom exact: a millionth of a penny is no part of one. */
const isWholePence = (pounds: number) => Math.abs(pounds * 100 - Math.round(pounds * 100)) < 1e-6 * Math.max(1, pounds)

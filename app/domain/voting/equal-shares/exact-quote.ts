import { type Fraction, toNumber } from '../fraction'
import { type ExactPrices } from './exact-prices'
import { epsilon, type Purses } from './purses'

/**
 * A project's exact price per unit of value; undefined when its supporters cannot pay for it. `price` is a guess, out
 * by `error` at most if it is a good one: supporters further from it than that are sorted by doubles, the others by
 * exact numbers. A guess that turns out worse than it said is replaced, and they are sorted again.
 * All rounds of `exact` must be settled.
 */
export function exactPrice(
  purses: Purses,
  exact: ExactPrices,
  project: number,
  price: number,
  error: number,
): Fraction | undefined {
  for (let tries = 0; tries < 20; tries++) {
    const found = solve(purses, exact, project, price, error)
    if (found === 'unpayable' && error === Infinity) return undefined
    if (found === 'unpayable') error = Infinity
    else {
      const near = toNumber(found)
      const out = Math.abs(near - price) + 4 * epsilon * near
      if (out <= error) return found
      price = near
      error = tries < 15 ? 2 * out : Infinity
    }
  }
  throw new Error('the exact price was not found')
}

/** The least price that pays the cost, if those sorted by doubles are sorted rightly. */
function solve(
  purses: Purses,
  exact: ExactPrices,
  project: number,
  price: number,
  error: number,
): Fraction | 'unpayable' {
  const { support, exactCosts } = purses.market
  const { money, share, groupOf, weightOf, valueOf } = purses
  const slack = purses.error + 8 * epsilon * share
  const poor: number[] = []
  const close: { readonly group: number; readonly value: number; readonly weight: number; readonly money: bigint }[] =
    []
  let rich = 0
  for (let at = support.projectStarts[project]!; at < purses.activeEnd[project]!; at++) {
    const group = groupOf[at]!
    if (purses.isEmpty(group)) continue
    const value = valueOf ? valueOf[at]! : 1
    const weight = weightOf[at]!
    const rest = money[group]! - price * value
    const margin = slack + error * value
    if (rest < -margin) poor.push(group)
    else if (rest > margin) rich += weight * value
    else {
      close.push({ group, value, weight, money: exact.moneyOf(group) })
      rich += weight * value
    }
  }
  let needed = exactCosts[project]! * exact.under - exact.moneyOfAll(poor, purses.bought.length)
  // From below: whoever cannot pay gives what she has, and the others make up for it, until all who are left can pay.
  let open = close
  for (;;) {
    if (rich === 0) return 'unpayable'
    const worth = BigInt(rich)
    const short = open.filter((one) => one.money * worth < needed * BigInt(one.value))
    if (short.length === 0) return { over: needed, under: worth * exact.under }
    for (const one of short) {
      needed -= one.money * BigInt(one.weight)
      rich -= one.weight * one.value
    }
    open = open.filter((one) => !short.includes(one))
  }
}

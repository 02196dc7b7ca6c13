import { type ExactPrices } from './exact-prices'
import { epsilon, type Purses } from './purses'
import { type Quote } from './quotes'

/**
 * Charges all supporters of a project the price, or all they have, and closes the round. With `quote.exact`, whoever
 * has so nearly the price that doubles cannot tell is compared exactly (all rounds must be settled); without, nothing
 * is changed when there is anybody like that, and the answer is -1. @returns the value of those who paid in full.
 */
export function charge(purses: Purses, exact: ExactPrices, { project, price, error, exact: exactly }: Quote): number {
  const { money, emptied, emptiedIn, share, groupOf, weightOf, valueOf, before } = purses
  const round = purses.bought.length
  const from = purses.market.support.projectStarts[project]!
  const end = purses.activeEnd[project]!
  const slack = purses.error + 8 * epsilon * share
  const close: number[] = []
  let poorEnd = purses.emptiedFrom
  let rich = 0
  for (let at = from; at < end; at++) {
    const group = groupOf[at]!
    const has = money[group]!
    const value = valueOf ? valueOf[at]! : 1
    const rest = has - price * value
    const margin = slack + error * value
    before[at - from] = has
    if (rest > margin) {
      money[group] = rest
      rich += weightOf[at]! * value
    } else if (has === 0 && purses.isEmpty(group)) {
      continue
    } else if (rest < -margin) {
      money[group] = 0
      emptied[poorEnd++] = group
    } else close.push(at)
  }
  if (close.length > 0 && !exactly) {
    for (let at = from; at < end; at++) money[groupOf[at]!] = before[at - from]!
    return -1
  }
  let emptiedEnd = poorEnd
  const justEnough: number[] = []
  for (const at of close) {
    const group = groupOf[at]!
    const value = valueOf ? valueOf[at]! : 1
    const has = exact.moneyOf(group) * exactly!.under
    const needs = exactly!.over * BigInt(value) * exact.under
    if (has < needs) {
      money[group] = 0
      emptied[emptiedEnd++] = group
      continue
    }
    rich += weightOf[at]! * value
    if (has === needs) justEnough.push(group)
    else money[group] = Math.max(0, money[group]! - price * value)
  }
  poorEnd = emptiedEnd
  for (const group of justEnough) {
    money[group] = 0
    emptied[emptiedEnd++] = group
  }
  for (let at = purses.emptiedFrom; at < emptiedEnd; at++) emptiedIn[emptied[at]!] = round
  purses.poorEnd.push(poorEnd)
  purses.emptiedEnd.push(emptiedEnd)
  return rich
}

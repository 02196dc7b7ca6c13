import { type Fraction } from '../fraction'
import { type ExactPrices } from './exact-prices'
import { epsilon, type Purses } from './purses'
import { type Quote } from './quotes'

/**
 * Charges all supporters of a project the price, or all they have, and closes the round. @returns the value of those
 * who paid in full; -1, with nothing changed, when somebody has so nearly the price that doubles cannot tell whether
 * she can pay it, or when others paid in full than the quote had reckoned with.
 * The project must have been looked at in this round, so that all who have nothing are set aside.
 */
export function charge(purses: Purses, { project, price, error, richValue }: Quote): number {
  const { money, emptied, share, groupOf, weightOf, valueOf, before } = purses
  const from = purses.market.support.projectStarts[project]!
  const end = purses.activeEnd[project]!
  const slack = purses.error + 8 * epsilon * share
  let poorEnd = purses.emptiedFrom
  let close = 0
  let rich = 0
  // Without branches, as in `look`: whoever is poor is written to the list, and the list grows only then.
  for (let at = from; at < end; at++) {
    const group = groupOf[at]!
    const has = money[group]!
    const value = valueOf ? valueOf[at]! : 1
    const rest = has - price * value
    const margin = slack + error * value
    const pays = +(rest > margin) | 0
    const cannot = +(rest < -margin) | 0
    before[at - from] = has
    money[group] = rest * pays
    rich += weightOf[at]! * value * pays
    close += 1 - pays - cannot
    emptied[poorEnd] = group
    poorEnd += cannot
  }
  if (close > 0 || (richValue !== undefined && rich !== richValue)) {
    for (let at = from; at < end; at++) money[groupOf[at]!] = before[at - from]!
    return -1
  }
  closeRound(purses, poorEnd, poorEnd)
  return rich
}

/** As `charge`, with the exact price: whoever is close is compared exactly. All rounds must be settled. */
export function chargeExactly(purses: Purses, exact: ExactPrices, quote: Quote & { readonly exact: Fraction }): number {
  const { project, price, error } = quote
  const { money, emptied, share, groupOf, weightOf, valueOf } = purses
  const slack = purses.error + 8 * epsilon * share
  const justEnough: number[] = []
  let poorEnd = purses.emptiedFrom
  let rich = 0
  for (let at = purses.market.support.projectStarts[project]!; at < purses.activeEnd[project]!; at++) {
    const group = groupOf[at]!
    if (purses.isEmpty(group)) continue
    const value = valueOf ? valueOf[at]! : 1
    const rest = money[group]! - price * value
    const margin = slack + error * value
    let order = rest > margin ? 1 : rest < -margin ? -1 : 0
    if (order === 0) {
      const has = exact.moneyOf(group) * quote.exact.under
      const needs = quote.exact.over * BigInt(value) * exact.under
      order = has < needs ? -1 : has > needs ? 1 : 0
    }
    if (order < 0) {
      money[group] = 0
      emptied[poorEnd++] = group
      continue
    }
    rich += weightOf[at]! * value
    if (order > 0) money[group] = Math.max(0, rest)
    else justEnough.push(group)
  }
  let emptiedEnd = poorEnd
  for (const group of justEnough) {
    money[group] = 0
    emptied[emptiedEnd++] = group
  }
  closeRound(purses, poorEnd, emptiedEnd)
  return rich
}

function closeRound(
  { bought, emptied, emptiedIn, emptiedFrom, poorEnd, emptiedEnd }: Purses,
  poor: number,
  all: number,
) {
  for (let at = emptiedFrom; at < all; at++) emptiedIn[emptied[at]!] = bought.length
  poorEnd.push(poor)
  emptiedEnd.push(all)
}

import { type Fraction, toNumber } from '../fraction'
import { type Purses } from './purses'

/**
 * The exact prices behind a run, worked out only when two numbers are too close for doubles to tell apart.
 *
 * Whoever still has money has share − Σ price × value over what she helped to buy, so everything follows from the
 * prices of the rounds. The price of a round is (cost − what the poor among its supporters had) ÷ (the value of those
 * who paid in full); what the poor had is again made of earlier prices. All prices are kept over one denominator.
 */
export class ExactPrices {
  /** All amounts below are in units of 1 / `under`. */
  under = 1n
  private share = 0n
  private readonly prices: bigint[] = []
  private readonly owed: Float64Array
  private settled = 0

  constructor(private readonly purses: Purses) {
    this.owed = new Float64Array(purses.market.costs.length)
  }

  /** Forgets the last run; the new one gives everybody `share`. */
  begin(share: Fraction): void {
    this.share = share.over
    this.under = share.under
    this.prices.length = 0
    this.settled = 0
  }

  /** Works out the prices of all rounds so far. */
  settle(): void {
    for (const rounds = this.purses.bought.length; this.settled < rounds; this.settled++) this.settleRound(this.settled)
  }

  /** The price of a settled round. */
  priceOf(round: number): Fraction {
    return { over: this.prices[round]!, under: this.under }
  }

  priceAsNumber(round: number): number {
    return toNumber(this.priceOf(round))
  }

  /** What one voter of a group has left, over `under`. All rounds must be settled. */
  moneyOf(group: number): bigint {
    const { purses } = this
    if (purses.isEmpty(group)) return 0n
    const { groupStarts, projectOf, groupValues } = purses.market.support
    let money = this.share
    for (let at = groupStarts[group]!; at < groupStarts[group + 1]!; at++) {
      const round = purses.roundOf[projectOf[at]!]!
      if (round < 0) continue
      money -= groupValues ? this.prices[round]! * BigInt(groupValues[at]!) : this.prices[round]!
    }
    return money
  }

  /**
   * What all the given groups have left together (none of them empty before `round`), over `under`.
   * Adds up whole numbers first, so that it costs one long multiplication a round and not one a voter.
   */
  moneyOfAll(groups: Iterable<number>, round: number): bigint {
    const { owed, purses, prices } = this
    const { groupStarts, projectOf, groupValues, weights } = purses.market.support
    owed.fill(0, 0, round)
    let voters = 0
    for (const group of groups) {
      const weight = weights[group]!
      voters += weight
      for (let at = groupStarts[group]!; at < groupStarts[group + 1]!; at++) {
        const paid = purses.roundOf[projectOf[at]!]!
        if (paid >= 0 && paid < round) owed[paid]! += groupValues ? weight * groupValues[at]! : weight
      }
    }
    let money = BigInt(voters) * this.share
    for (let paid = 0; paid < round; paid++) if (owed[paid]! > 0) money -= BigInt(owed[paid]!) * prices[paid]!
    return money
  }

  private settleRound(round: number): void {
    const { purses } = this
    const from = round === 0 ? 0 : purses.emptiedEnd[round - 1]!
    const poor = purses.emptied.subarray(from, purses.poorEnd[round])
    const cost = purses.market.exactCosts[purses.bought[round]!]!
    const over = cost * this.under - this.moneyOfAll(poor, round)
    this.prices.push(this.divide(over, BigInt(purses.richValue[round]!)))
  }

  /** `over` ÷ `by`, over `under`: where that is not whole, `under` and all that hangs on it are multiplied up. */
  private divide(over: bigint, by: bigint): bigint {
    const shared = greatestCommonDivisor(by, over % by)
    const factor = by / shared
    if (factor > 1n) {
      this.under *= factor
      this.share *= factor
      for (let round = 0; round < this.prices.length; round++) this.prices[round]! *= factor
    }
    return over / shared
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a < 0n ? -a : a
}

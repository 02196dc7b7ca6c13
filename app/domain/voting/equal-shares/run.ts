import { type Fraction, toNumber } from '../fraction'
import { ExactPrices } from './exact-prices'
import { exactPrice, type Quote } from './exact-quote'
import { type Market } from './market'
import { epsilon, Purses } from './purses'

/** A run as the next one may be led by it: what was bought, and how dear it was at most. */
export interface Record {
  readonly bought: readonly number[]
  /** An upper bound on each round's exact rho. */
  readonly rhoAtMost: readonly number[]
  /** Whether every supporter could surely pay the whole price. */
  readonly allRich: readonly boolean[]
}

/**
 * The Method of Equal Shares at one share (Peters, Pierczyński and Skowron 2021). Each round buys the project with
 * the least rho that its supporters can pay for. rho never falls in the course of a run, so what is known of a
 * project from an earlier round is a lower bound, and only projects whose bound is least are looked at again.
 *
 * Doubles, each with a proven bound on its error, decide what is not close; what is close is decided by exact numbers.
 */
export class Run {
  readonly purses: Purses
  readonly exact: ExactPrices
  spent = 0n
  private readonly rhoAtMost: number[] = []
  private readonly allRich: boolean[] = []
  /** A lower bound on each project's rho; Infinity once it is bought or its supporters cannot pay for it any more. */
  private readonly least: Float64Array
  private readonly comparedIn: Int32Array
  private readonly before: Float64Array
  /** This round's quote that was worked out exactly because doubles could not charge it. */
  private refined: Quote | undefined
  /** How much of the error bound is not yet replaced by what the error really is. */
  private pending = 0
  // What the last look at a project found; see `look`.
  private poorMoney = 0
  private poorVoters = 0
  private richMoney = 0
  private richValue = 0

  constructor(private readonly market: Market) {
    this.purses = new Purses(market)
    this.exact = new ExactPrices(this.purses)
    this.least = new Float64Array(market.costs.length)
    this.comparedIn = new Int32Array(market.costs.length)
    const { projectStarts } = market.support
    const most = market.costs.reduce(
      (widest, _, at) => Math.max(widest, projectStarts[at + 1]! - projectStarts[at]!),
      0,
    )
    this.before = new Float64Array(most)
  }

  /** Runs from the beginning. @returns false when it broke off because more than `limit` was spent. */
  play(share: Fraction, limit?: bigint): boolean {
    this.begin(share)
    for (;;) {
      let next = this.cheapest()
      if (!next) return true
      while (!this.buy(next)) next = this.cheapest()!
      if (limit !== undefined && this.spent > limit) return false
    }
  }

  /**
   * Runs at a greater share than `lead` did, and proves that every share between the two buys the same projects in
   * the same order. More money in everybody's purse never makes a round's project dearer, nor any other project
   * dearer; so it is enough that each round's project at the lesser share is no dearer than every other project at
   * the greater one, and that at the end nothing more can be paid for at the greater one. @returns false when that
   * cannot be shown; the run is then left unfinished and means nothing.
   */
  follow(share: Fraction, lead: Record): boolean {
    this.begin(share)
    for (let round = 0; round < lead.bought.length; round++) {
      const project = lead.bought[round]!
      if (!this.othersAreDearer(project, lead.rhoAtMost[round]!, lead.allRich[round]!)) return false
      const quote = this.quote(project)
      if (!quote) return false
      if (!this.buy(quote)) this.buy(this.refined!)
    }
    for (const project of this.market.onSale) {
      if (this.least[project] === Infinity) continue
      this.look(project, Infinity)
      if (this.poorMoney + this.looseness(project) >= this.market.costs[project]!) return false
    }
    return true
  }

  record(): Record {
    return { bought: [...this.purses.bought], rhoAtMost: [...this.rhoAtMost], allRich: [...this.allRich] }
  }

  private begin(share: Fraction): void {
    const { market, purses } = this
    purses.fill(toNumber(share))
    this.exact.begin(share)
    this.spent = 0n
    this.pending = 0
    this.refined = undefined
    this.rhoAtMost.length = 0
    this.allRich.length = 0
    this.comparedIn.fill(-1)
    this.least.fill(Infinity)
    for (const project of market.onSale) this.least[project] = market.leastRho[project]!
  }

  private othersAreDearer(project: number, rho: number, rich: boolean): boolean {
    const { onSale, leastRank } = this.market
    for (const other of onSale) {
      if (other === project || this.least[other]! > rho) continue
      // Both stand at the least they can ever cost, which does not change with the share.
      if (rich && leastRank[other]! > leastRank[project]!) continue
      this.raise(other, rho)
      if (this.least[other]! <= rho) return false
    }
    return true
  }

  /** The project to buy next, with its price; undefined when nothing can be paid for. */
  private cheapest(): Quote | undefined {
    const { onSale } = this.market
    const round = this.purses.bought.length
    let best: Quote | undefined
    for (;;) {
      let next = -1
      let rho = best ? best.rhoAtMost : Infinity
      for (let at = 0; at < onSale.length; at++) {
        const project = onSale[at]!
        const least = this.least[project]!
        if (least > rho || least === Infinity || this.comparedIn[project] === round) continue
        if (least < rho || next < 0) {
          rho = least
          next = project
        }
      }
      if (next < 0) return best
      if (best) {
        this.raise(next, best.rhoAtMost)
        if (this.least[next]! > best.rhoAtMost) continue
      }
      const quote = this.quote(next)
      if (!quote) continue
      this.comparedIn[next] = round
      if (!best || this.comesFirst(quote, best)) best = quote
    }
  }

  /** Lifts the lower bound of a project by a look at whether it could be had at `rho`. */
  private raise(project: number, rho: number): void {
    this.look(project, rho * this.market.divisors[project]!)
    const cost = this.market.costs[project]!
    const loose = this.looseness(project)
    if (this.poorMoney + this.richMoney + loose < cost) this.least[project] = Infinity
    else if (this.richValue > 0) {
      const atLeast =
        ((cost - this.poorMoney - loose) / this.richValue / this.market.divisors[project]!) * (1 - 8 * epsilon)
      if (atLeast > this.least[project]!) this.least[project] = atLeast
    }
  }

  /**
   * Parts a project's supporters into those who surely cannot pay `price` for each unit of value, and the rest.
   * Whatever the parting, nobody pays more than she has nor more than the price, so (cost − what the poor have) ÷
   * (the value of the rest) is never above the project's true price.
   */
  private look(project: number, price: number): void {
    const { projectStarts, groupOf, weightOf, valueOf } = this.market.support
    const { money, error, share } = this.purses
    const end = projectStarts[project + 1]!
    const slack = error + 4 * epsilon * share
    let poorMoney = 0
    let richMoney = 0
    let richValue = 0
    if (valueOf) {
      let poorVoters = 0
      for (let at = projectStarts[project]!; at < end; at++) {
        const has = money[groupOf[at]!]!
        const weight = weightOf[at]!
        if (has < price * valueOf[at]! - slack) {
          poorMoney += weight * has
          poorVoters += weight
        } else {
          richMoney += weight * has
          richValue += weight * valueOf[at]!
        }
      }
      this.poorVoters = poorVoters
    } else {
      const bar = price - slack
      for (let at = projectStarts[project]!; at < end; at++) {
        const has = money[groupOf[at]!]!
        const weight = weightOf[at]!
        if (has < bar) poorMoney += weight * has
        else {
          richMoney += weight * has
          richValue += weight
        }
      }
      this.poorVoters = this.market.support.supporters[project]! - richValue
    }
    this.poorMoney = poorMoney
    this.richMoney = richMoney
    this.richValue = richValue
  }

  /** How far the sums of the last look may be from the truth (with the cost's own rounding). */
  private looseness(project: number): number {
    const { projectStarts, supporters } = this.market.support
    const terms = projectStarts[project + 1]! - projectStarts[project]! + 8
    const sum = this.poorMoney + this.richMoney
    return (
      supporters[project]! * this.purses.error + 2 * terms * epsilon * sum + 4 * epsilon * this.market.costs[project]!
    )
  }

  /** A project's price in doubles, with how far it may be out; undefined (for good) when it cannot be paid for. */
  private quote(project: number): Quote | undefined {
    if (this.refined?.project === project) return this.refined
    const { costs, divisors, support } = this.market
    const cost = costs[project]!
    let price = this.least[project]! * divisors[project]!
    let rest = -1
    for (;;) {
      this.look(project, price)
      const loose = this.looseness(project)
      if (this.poorMoney + this.richMoney + loose < cost) return this.giveUp(project)
      if (this.richValue === 0) return this.quoteExactly(project, price, Infinity)
      const next = (cost - this.poorMoney) / this.richValue
      // From below, each step sets the price right for those who can pay it, until they are the same as before.
      if (this.richValue === rest || next <= price * (1 + 4 * epsilon)) {
        const terms = support.projectStarts[project + 1]! - support.projectStarts[project]! + 8
        const loosePoor =
          this.poorVoters * this.purses.error + 2 * terms * epsilon * this.poorMoney + 4 * epsilon * cost
        return this.quoteOf(project, next, loosePoor / this.richValue + 4 * epsilon * next)
      }
      rest = this.richValue
      price = next
    }
  }

  private quoteOf(project: number, price: number, error: number): Quote {
    const divisor = this.market.divisors[project]!
    const rhoAtLeast = ((price - error) / divisor) * (1 - 4 * epsilon)
    if (rhoAtLeast > this.least[project]!) this.least[project] = rhoAtLeast
    return { project, price, error, rhoAtLeast, rhoAtMost: ((price + error) / divisor) * (1 + 4 * epsilon) }
  }

  private quoteExactly(project: number, price: number, error: number): Quote | undefined {
    this.exact.settle()
    const exact = exactPrice(this.purses, this.exact, project, price, error)
    if (!exact) return this.giveUp(project)
    const near = toNumber(exact)
    return { ...this.quoteOf(project, near, 4 * epsilon * near), exact }
  }

  private giveUp(project: number): undefined {
    this.least[project] = Infinity
    return undefined
  }

  /** Whether `one` is bought before `other`. */
  private comesFirst(one: Quote, other: Quote): boolean {
    if (one.rhoAtMost < other.rhoAtLeast) return true
    if (one.rhoAtLeast > other.rhoAtMost) return false
    const { leastRank, tieRanks, exactDivisors } = this.market
    if (this.surelyAllRich(one) && this.surelyAllRich(other)) return leastRank[one.project]! < leastRank[other.project]!
    const a = (one.exact ??= this.quoteExactly(one.project, one.price, one.error)?.exact)
    const b = (other.exact ??= this.quoteExactly(other.project, other.price, other.error)?.exact)
    if (!a || !b) throw new Error('a project with a price can be paid for')
    const left = a.over * b.under * exactDivisors[other.project]!
    const right = b.over * a.under * exactDivisors[one.project]!
    return left === right ? tieRanks[one.project]! < tieRanks[other.project]! : left < right
  }

  private surelyAllRich({ project, price, error }: Quote): boolean {
    const { projectStarts, groupOf, valueOf } = this.market.support
    const { money, share } = this.purses
    const margin = this.purses.error + 8 * epsilon * share
    for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++)
      if (money[groupOf[at]!]! <= (price + error) * (valueOf ? valueOf[at]! : 1) + margin) return false
    return true
  }

  /**
   * Takes the price from every supporter, or all she has. @returns false, with nothing changed, when the exact price
   * turned out above what the quote said: then the round must be decided again, by the refined quote.
   */
  private buy(quote: Quote): boolean {
    const { project } = quote
    const { purses } = this
    let { price, error } = quote
    let rich = this.charge(project, price, error)
    if (rich < 0) {
      // Somebody has the price so nearly that doubles cannot say who can pay it.
      this.exact.settle()
      const exact = quote.exact ?? exactPrice(purses, this.exact, project, price, error)
      if (!exact) throw new Error('a project with a price can be paid for')
      price = toNumber(exact)
      error = 4 * epsilon * price
      if (quote !== this.refined) {
        this.refined = { ...this.quoteOf(project, price, error), exact }
        this.comparedIn.fill(-1)
        if (this.refined.rhoAtMost > quote.rhoAtMost) return false
      }
      rich = this.charge(project, price, error, exact)
    }
    const round = purses.bought.length
    const poor = purses.poorEnd[round]! > (round === 0 ? 0 : purses.emptiedEnd[round - 1]!)
    purses.bought.push(project)
    purses.price.push(price)
    purses.richValue.push(rich)
    purses.roundOf[project] = round
    this.spent += this.market.exactCosts[project]!
    this.least[project] = Infinity
    this.rhoAtMost.push(((price + error) / this.market.divisors[project]!) * (1 + 4 * epsilon))
    this.allRich.push(!poor && rich === this.market.support.worth[project])
    const more = error * this.market.greatestValue[project]! + 4 * epsilon * purses.share
    purses.error += more
    this.pending += more
    if (this.pending > 1e-9 * purses.share) this.measureError()
    this.refined = undefined
    return true
  }

  /**
   * Charges all supporters. With `exact`, whoever is close is compared exactly; without, nothing is changed and the
   * answer is -1 when anybody is close. @returns the value of those who paid in full.
   */
  private charge(project: number, price: number, error: number, exact?: Fraction): number {
    const { projectStarts, groupOf, weightOf, valueOf } = this.market.support
    const { purses, before } = this
    const { money, emptied, emptiedIn, share } = purses
    const round = purses.bought.length
    const from = projectStarts[project]!
    const end = projectStarts[project + 1]!
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
      } else if (has === 0 && emptiedIn[group]! < round) {
        continue
      } else if (rest < -margin) {
        money[group] = 0
        emptied[poorEnd++] = group
      } else close.push(at)
    }
    if (close.length > 0 && !exact) {
      for (let at = from; at < end; at++) money[groupOf[at]!] = before[at - from]!
      return -1
    }
    let emptiedEnd = poorEnd
    const justEnough: number[] = []
    for (const at of close) {
      const group = groupOf[at]!
      const value = valueOf ? valueOf[at]! : 1
      const has = this.exact.moneyOf(group) * exact!.under
      const needs = exact!.over * BigInt(value) * this.exact.under
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

  /** Replaces the bound on the error by what it can be, now that the prices are known exactly. */
  private measureError(): void {
    const { purses, exact, market } = this
    exact.settle()
    let error = 4 * epsilon * purses.share
    purses.price.forEach((price, round) => {
      const out = Math.abs(price - exact.priceAsNumber(round)) + 4 * epsilon * price
      error += out * market.greatestValue[purses.bought[round]!]! + 4 * epsilon * purses.share
    })
    purses.error = Math.min(purses.error, error)
    this.pending = 0
  }
}

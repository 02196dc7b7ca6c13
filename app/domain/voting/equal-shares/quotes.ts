import { type Fraction, toNumber } from '../fraction'
import { type ExactPrices } from './exact-prices'
import { exactPrice } from './exact-quote'
import { Looks } from './looks'
import { epsilon, type Purses } from './purses'

/** What a project costs for each unit of value, in doubles with a bound on the error, and exactly once that is known. */
export interface Quote {
  readonly project: number
  readonly price: number
  readonly error: number
  /** Bounds on the exact rho. The upper one holds unless somebody has so nearly the price that buying will tell. */
  readonly rhoAtLeast: number
  readonly rhoAtMost: number
  /** The value of those who pay in full, where the quote is only right if it is so. */
  readonly richValue?: number
  exact?: Fraction
}

/**
 * What projects would cost their supporters now. Everything rests on one thing: however supporters are parted into
 * poor and rich, nobody pays more than she has nor more than the price, so (cost − what the poor have) ÷ (the value
 * of the rich) is never above the true price; and it is the true price when the poor are those who cannot pay it.
 */
export class Quotes {
  /** A lower bound on each project's rho; Infinity once it is bought or its supporters cannot pay for it any more. */
  readonly least: Float64Array
  /** What was found out in this run. */
  readonly looks = new Looks()
  // What the last look at a project found; see `look`.
  private allMoney = 0
  private poorMoney = 0
  private poorVoters = 0
  private richValue = 0

  constructor(
    private readonly purses: Purses,
    private readonly exact: ExactPrices,
  ) {
    this.least = new Float64Array(purses.market.costs.length)
  }

  begin(): void {
    const { onSale, leastRho } = this.purses.market
    this.least.fill(Infinity)
    for (const project of onSale) this.least[project] = leastRho[project]!
    this.looks.clear()
  }

  /** Lifts the lower bound of a project by a look at whether it could be had at `rho`. */
  raise(project: number, rho: number): void {
    this.look(project, rho * this.purses.market.divisors[project]!)
    this.noteLook(project)
  }

  /** Draws the conclusions from the last look. */
  private noteLook(project: number): void {
    // Those with nothing left count among the poor: at a greater share they may have something.
    const empty = this.purses.market.support.supporters[project]! - this.purses.activeVoters[project]!
    this.learn(
      project,
      this.poorMoney + this.loosenessOfPoor(project),
      this.poorVoters + empty,
      this.richValue,
      this.allMoney + this.loosenessOfAll(project),
    )
  }

  /**
   * Takes over what a run at a lesser share found in this round, having bought the same until then. A supporter now
   * has more than she had there by no more than the shares differ and the prices she paid have fallen.
   * @param more how much the shares differ. @param fallen by how much the price of each round so far has fallen.
   */
  carryOver(lead: Looks, more: number, fallen: readonly number[]): void {
    const { bought, market } = this.purses
    const { commonWorth, costs, support } = market
    if (!commonWorth) return
    const round = bought.length
    const slack = 1 + (round + 8) * 4 * epsilon
    for (
      let at = round === 0 ? 0 : lead.roundEnds[round - 1]!;
      at < (lead.roundEnds[round] ?? lead.project.length);
      at++
    ) {
      const project = lead.project[at]!
      if (this.least[project] === Infinity) continue
      let saved = 0
      for (let before = 0; before < round; before++)
        saved += fallen[before]! * commonWorth[project * costs.length + bought[before]!]!
      const voters = lead.poorVoters[at]!
      this.learn(
        project,
        (lead.poorMoney[at]! + voters * more + saved) * slack,
        voters,
        lead.richValue[at]!,
        (lead.allMoney[at]! + support.supporters[project]! * more + saved) * slack,
      )
    }
  }

  /** Draws the conclusions from a parting of supporters into poor and rich, all amounts upper bounds. */
  private learn(project: number, poorMoney: number, poorVoters: number, richValue: number, allMoney: number): void {
    const { costs, divisors } = this.purses.market
    this.looks.add(project, poorMoney, poorVoters, richValue, allMoney)
    if (allMoney < costs[project]! * (1 - 4 * epsilon)) this.least[project] = Infinity
    else if (richValue > 0) {
      const rho = ((costs[project]! - poorMoney) / richValue / divisors[project]!) * (1 - 8 * epsilon)
      if (rho > this.least[project]!) this.least[project] = rho
    }
  }

  /** Whether a project's supporters surely cannot pay for it any more. */
  isOutOfReach(project: number): boolean {
    if (this.least[project] !== Infinity) this.raise(project, 0)
    return this.least[project] === Infinity
  }

  /**
   * A project's price in doubles, with how far it may be out; undefined (for good) when it cannot be paid for.
   * @param guess a rho to begin from, if one is at hand.
   */
  quote(project: number, guess = 0): Quote | undefined {
    const { costs, divisors } = this.purses.market
    const cost = costs[project]!
    const least = this.least[project]!
    let fromBelow = guess <= least
    let price = Math.max(guess, least) * divisors[project]!
    let rest = -1
    for (;;) {
      this.look(project, price)
      if (this.allMoney + this.loosenessOfAll(project) < cost) return this.giveUp(project)
      if (this.richValue === 0) {
        if (fromBelow) return this.quoteExactly(project, price, Infinity)
        price = least * divisors[project]!
        fromBelow = true
        continue
      }
      const next = (cost - this.poorMoney) / this.richValue
      // From below, each step sets the price right for those who can pay it, until they are the same as before.
      if (this.richValue === rest || (fromBelow && next <= price * (1 + 4 * epsilon))) {
        this.noteLook(project)
        return this.quoteOf(project, next, this.loosenessOfPoor(project) / this.richValue + 4 * epsilon * next)
      }
      fromBelow = true
      rest = this.richValue
      price = next
    }
  }

  /**
   * A quote from one look at a rho near by, which is right if just those pay in full who could pay that; buying will
   * tell. Undefined when that look is not enough.
   */
  quickQuote(project: number, guess: number): Quote | undefined {
    const cost = this.purses.market.costs[project]!
    this.look(project, guess * this.purses.market.divisors[project]!)
    if (this.richValue === 0 || this.allMoney < cost) return undefined
    const price = (cost - this.poorMoney) / this.richValue
    const error = this.loosenessOfPoor(project) / this.richValue + 4 * epsilon * price
    return { ...this.quoteOf(project, price, error), richValue: this.richValue }
  }

  quoteExactly(project: number, price: number, error: number): Quote | undefined {
    this.exact.settle()
    const exact = exactPrice(this.purses, this.exact, project, price, error)
    if (!exact) return this.giveUp(project)
    const near = toNumber(exact)
    return { ...this.quoteOf(project, near, 4 * epsilon * near), exact }
  }

  /** Whether `one` is bought before `other`. */
  comesFirst(one: Quote, other: Quote): boolean {
    if (one.rhoAtMost < other.rhoAtLeast) return true
    if (one.rhoAtLeast > other.rhoAtMost) return false
    const { leastRank, tieRanks, exactDivisors } = this.purses.market
    if (this.surelyAllRich(one) && this.surelyAllRich(other)) return leastRank[one.project]! < leastRank[other.project]!
    const a = (one.exact ??= this.quoteExactly(one.project, one.price, one.error)?.exact)
    const b = (other.exact ??= this.quoteExactly(other.project, other.price, other.error)?.exact)
    // What seemed just payable may turn out not to be.
    if (!a || !b) return a !== undefined
    const left = a.over * b.under * exactDivisors[other.project]!
    const right = b.over * a.under * exactDivisors[one.project]!
    return left === right ? tieRanks[one.project]! < tieRanks[other.project]! : left < right
  }

  /**
   * Parts a project's supporters into those who surely cannot pay `price` for each unit of value, and the rest. This
   * is where a count spends its time: a comparison that is multiplied by takes a third of the time of a branch, which
   * no processor can foresee here.
   */
  private look(project: number, price: number): void {
    const { purses } = this
    const { money, error, share, activeEnd, groupOf, weightOf, valueOf } = purses
    const from = purses.market.support.projectStarts[project]!
    const slack = error + 4 * epsilon * share
    let end = activeEnd[project]!
    let all = 0
    let richMoney = 0
    let richValue = 0
    if (valueOf) {
      let richVoters = 0
      for (let at = from; at < end;) {
        const has = money[groupOf[at]!]!
        if (has === 0 && purses.isEmpty(groupOf[at]!)) {
          purses.setAside(project, at)
          end--
          continue
        }
        const weight = weightOf[at]!
        const value = valueOf[at++]!
        const rich = weight * (+(has >= price * value - slack) | 0)
        richVoters += rich
        richValue += rich * value
        richMoney += rich * has
        all += weight * has
      }
      this.poorVoters = purses.activeVoters[project]! - richVoters
    } else {
      const bar = price - slack
      for (let at = from; at < end;) {
        const has = money[groupOf[at]!]!
        if (has === 0 && purses.isEmpty(groupOf[at]!)) {
          purses.setAside(project, at)
          end--
          continue
        }
        const weight = weightOf[at++]!
        const rich = weight * (+(has >= bar) | 0)
        richValue += rich
        richMoney += rich * has
        all += weight * has
      }
      this.poorVoters = purses.activeVoters[project]! - richValue
    }
    this.allMoney = all
    this.poorMoney = all - richMoney
    this.richValue = richValue
  }

  /** How far the money of all supporters in the last look may be from the truth (with the cost's own rounding). */
  private loosenessOfAll(project: number): number {
    return this.purses.activeVoters[project]! * this.purses.error + this.rounding(project)
  }

  /** How far the money of the poor in the last look may be from the truth (with the cost's own rounding). */
  private loosenessOfPoor(project: number): number {
    return this.poorVoters * this.purses.error + this.rounding(project)
  }

  private rounding(project: number): number {
    const { support, costs } = this.purses.market
    const terms = this.purses.activeEnd[project]! - support.projectStarts[project]! + 8
    return 3 * terms * epsilon * this.allMoney + 4 * epsilon * costs[project]!
  }

  quoteOf(project: number, price: number, error: number): Quote {
    const divisor = this.purses.market.divisors[project]!
    const rhoAtLeast = ((price - error) / divisor) * (1 - 4 * epsilon)
    if (rhoAtLeast > this.least[project]!) this.least[project] = rhoAtLeast
    return { project, price, error, rhoAtLeast, rhoAtMost: ((price + error) / divisor) * (1 + 4 * epsilon) }
  }

  private giveUp(project: number): undefined {
    this.looks.add(project, 0, 0, 0, this.allMoney + this.loosenessOfAll(project))
    this.least[project] = Infinity
    return undefined
  }

  private surelyAllRich({ project, price, error }: Quote): boolean {
    const { money, share, groupOf, valueOf, market } = this.purses
    const { projectStarts } = market.support
    const margin = this.purses.error + 8 * epsilon * share
    for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++)
      if (money[groupOf[at]!]! <= (price + error) * (valueOf ? valueOf[at]! : 1) + margin) return false
    return true
  }
}

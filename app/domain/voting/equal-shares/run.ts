import { type Fraction, toNumber } from '../fraction'
import { charge, chargeExactly } from './charge'
import { ExactPrices } from './exact-prices'
import { type Looks } from './looks'
import { type Market } from './market'
import { epsilon, Purses } from './purses'
import { type Quote, Quotes } from './quotes'

/** How far, as a part of the share, doubles may drift before the drift is measured with exact numbers. */
const mostDrift = 1e-5
/** Drift below this is not worth measuring when something is close: exact numbers will have to decide it. */
const leastDrift = 1e-12

/** A run as the next one may be led by it: what was bought, how dear it was at most, and what was found out. */
export interface Course {
  readonly share: number

  readonly bought: readonly number[]
  /** An upper bound on each round's exact rho. */
  readonly rhoAtMost: readonly number[]
  /** Whether every supporter could surely pay the whole price. */
  readonly allRich: readonly boolean[]
  readonly looks: Looks
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
  private readonly quotes: Quotes
  private readonly rhoAtMost: number[] = []
  private readonly allRich: boolean[] = []
  private readonly comparedIn: Int32Array
  /** This round's quote that was worked out exactly because doubles could not charge it. */
  private refined: Quote | undefined
  /** How much of the error bound is not yet replaced by what the error really is. */
  private drift = 0
  /** The run that leads this one, while this one has bought the same; and by how much prices have fallen since. */
  private lead: Course | undefined
  private readonly fallen: number[] = []

  constructor(private readonly market: Market) {
    this.purses = new Purses(market)
    this.exact = new ExactPrices(this.purses)
    this.quotes = new Quotes(this.purses, this.exact)
    this.comparedIn = new Int32Array(market.costs.length)
  }

  /**
   * Runs from the beginning. @returns false when it broke off because more than `limit` was spent.
   * @param hint the course of a run at a lesser share near by: it changes nothing but the time taken.
   */
  play(share: Fraction, limit?: bigint, hint?: Course): boolean {
    this.begin(share, hint)
    for (;;) {
      const round = this.purses.bought.length
      this.learnFromLead()
      const likely = hint?.bought[round] ?? -1
      const guess = hint?.rhoAtMost[round] ?? 0
      let next = this.cheapest(likely, guess)
      while (next && !this.buy(next)) next = this.cheapest(likely, guess)
      if (!next) return true
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
  follow(share: Fraction, lead: Course): boolean {
    this.begin(share, lead)
    for (let round = 0; round < lead.bought.length; round++) {
      this.learnFromLead()
      const project = lead.bought[round]!
      const rho = lead.rhoAtMost[round]!
      if (!this.othersAreDearer(project, rho, lead.allRich[round]!)) return false
      let quote = this.quotes.quickQuote(project, rho) ?? this.quoteFor(project, rho)
      while (quote && !this.buy(quote)) quote = this.quoteFor(project, rho)
      if (!quote) return false
    }
    this.learnFromLead()
    return this.market.onSale.every((project) => this.quotes.isOutOfReach(project))
  }

  /** The course of this run, for as long as it is not run again. */
  course(): Course {
    const { share, bought } = this.purses
    return { share, bought, rhoAtMost: this.rhoAtMost, allRich: this.allRich, looks: this.quotes.looks }
  }

  /** Takes over what the lead found out in this round, as long as this run has bought what that one did. */
  private learnFromLead(): void {
    const { share } = this.purses
    if (!this.lead) return
    const more = (share - this.lead.share) * (1 + 8 * epsilon) + 8 * epsilon * share
    this.quotes.carryOver(this.lead.looks, more, this.fallen)
  }

  private begin(share: Fraction, lead?: Course): void {
    this.lead = lead
    this.fallen.length = 0
    this.purses.fill(toNumber(share))
    this.exact.begin(share)
    this.quotes.begin()
    this.comparedIn.fill(-1)
    this.spent = 0n
    this.drift = 0
    this.refined = undefined
    this.rhoAtMost.length = 0
    this.allRich.length = 0
  }

  private othersAreDearer(project: number, rho: number, rich: boolean): boolean {
    const { onSale, leastRank } = this.market
    const { least } = this.quotes
    for (const other of onSale) {
      if (other === project || least[other]! > rho) continue
      // Both stand at the least they can ever cost, which does not change with the share.
      if (rich && leastRank[other]! > leastRank[project]!) continue
      this.quotes.raise(other, rho)
      if (least[other]! <= rho) return false
    }
    return true
  }

  /** The project to buy next, with its price; undefined when nothing can be paid for. */
  private cheapest(likely: number, guess: number): Quote | undefined {
    const round = this.purses.bought.length
    let best: Quote | undefined
    if (likely >= 0 && this.quotes.least[likely] !== Infinity) {
      best = this.quoteFor(likely, guess)
      this.comparedIn[likely] = round
    }
    for (;;) {
      const next = this.leastBound(best ? best.rhoAtMost : Infinity)
      if (next < 0) return best
      if (best) {
        this.quotes.raise(next, best.rhoAtMost)
        if (this.quotes.least[next]! > best.rhoAtMost) continue
      }
      const quote = this.quoteFor(next)
      if (!quote) continue
      this.comparedIn[next] = round
      if (best && tooCloseToCall(quote, best) && this.measureDrift()) best = undefined
      else if (!best || this.quotes.comesFirst(quote, best)) best = quote
    }
  }

  private quoteFor(project: number, guess = 0): Quote | undefined {
    return this.refined?.project === project ? this.refined : this.quotes.quote(project, guess)
  }

  /** Of the projects not yet compared in this round, the one with the least bound, if that is not above `rho`. */
  private leastBound(rho: number): number {
    const { onSale } = this.market
    const { least } = this.quotes
    const round = this.purses.bought.length
    let next = -1
    for (let at = 0; at < onSale.length; at++) {
      const project = onSale[at]!
      const bound = least[project]!
      if (bound > rho || bound === Infinity || this.comparedIn[project] === round) continue
      if (bound < rho || next < 0) {
        rho = bound
        next = project
      }
    }
    return next
  }

  /**
   * Takes the price from every supporter, or all she has. @returns false, with nothing charged, when the quote was not
   * good enough: then the round must be decided again, now that more is known.
   */
  private buy(quote: Quote): boolean {
    const { purses, quotes } = this
    const { project } = quote
    let paid = quote
    let rich = quote.exact ? -1 : charge(purses, quote)
    if (rich < 0) {
      // Somebody has the price so nearly that doubles cannot say who can pay it.
      if (quote.richValue !== undefined || (!quote.exact && this.measureDrift())) return false
      if (quote !== this.refined) {
        const exact = quotes.quoteExactly(project, quote.price, quote.error)
        this.comparedIn.fill(-1)
        this.refined = exact
        if (!exact || exact.rhoAtMost > quote.rhoAtMost) return false
        paid = exact
      }
      const { exact } = paid
      if (!exact) throw new Error('a refined quote is exact')
      this.exact.settle()
      rich = chargeExactly(purses, this.exact, { ...paid, exact })
    }
    const round = purses.bought.length
    purses.bought.push(project)
    purses.price.push(paid.price)
    purses.richValue.push(rich)
    purses.roundOf[project] = round
    this.spent += this.market.exactCosts[project]!
    quotes.least[project] = Infinity
    this.rhoAtMost.push(paid.rhoAtMost)
    quotes.looks.roundEnds.push(quotes.looks.project.length)
    if (this.lead && this.lead.bought[round] === project) {
      const fall = this.lead.rhoAtMost[round]! - paid.rhoAtLeast
      this.fallen.push(Math.max(0, fall) * this.market.divisors[project]! * (1 + 8 * epsilon))
    } else this.lead = undefined
    this.allRich.push(rich === this.market.support.worth[project])
    const drift = paid.error * this.market.greatestValue[project]! + 4 * epsilon * purses.share
    purses.error += drift
    this.drift += drift
    this.refined = undefined
    if (this.drift > mostDrift * purses.share) this.measureDrift()
    return true
  }

  /**
   * Replaces the bound on the error of doubles by what the error can be, now that prices are worked out exactly.
   * @returns false when there is nothing to gain. Otherwise what was found out in this round is forgotten.
   */
  private measureDrift(): boolean {
    const { purses, exact, market } = this
    if (this.drift <= leastDrift * purses.share) return false
    exact.settle()
    let error = 4 * epsilon * purses.share
    purses.price.forEach((price, round) => {
      const out = Math.abs(price - exact.priceAsNumber(round)) + 4 * epsilon * price
      error += out * market.greatestValue[purses.bought[round]!]! + 4 * epsilon * purses.share
    })
    purses.error = Math.min(purses.error, error)
    this.drift = 0
    this.comparedIn.fill(-1)
    return true
  }
}

const tooCloseToCall = (one: Quote, other: Quote) =>
  one.rhoAtMost >= other.rhoAtLeast && one.rhoAtLeast <= other.rhoAtMost

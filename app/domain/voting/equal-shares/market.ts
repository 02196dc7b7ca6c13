import { type Election } from '../election'
import { type Support } from '../support'
import { type Utility } from '../utility'

/**
 * What equal shares needs to know and what never changes while it counts. A project is bought at a price q per unit
 * of value: each supporter pays q × her value of it, or all she has left. Projects are ordered by rho = q ÷ divisor,
 * the price of a unit of utility: under cost utilities everybody values a project at 1 and the divisor is its cost.
 */
export interface Market {
  readonly support: Support
  readonly costs: Float64Array
  readonly exactCosts: readonly bigint[]
  readonly divisors: Float64Array
  readonly exactDivisors: readonly bigint[]
  /** The most that one voter values each project. */
  readonly greatestValue: Float64Array
  /** Projects with a cost and a supporter: what there is to buy. Those for nothing are given away first. */
  readonly onSale: Int32Array
  readonly free: readonly number[]
  readonly tieRanks: Int32Array
  /** The rho of each project if every supporter could pay in full: no project is ever cheaper. */
  readonly leastRho: Float64Array
  /** The order of projects by that rho, compared exactly, ties by `tieRanks`. */
  readonly leastRank: Int32Array
  /** See `commonWorth`: made only where runs are to learn from each other. */
  readonly commonWorth?: Float64Array
}

export function marketOf(election: Election, support: Support, utility: Utility, tieRanks: Int32Array): Market {
  const { projects } = election
  const byCost = utility === 'cost'
  const exactCosts = projects.map(({ cost }) => cost)
  const exactDivisors = exactCosts.map((cost) => (byCost ? cost : 1n))
  const onSale = projects.flatMap((_, at) => (support.supporters[at]! > 0 && exactCosts[at]! > 0n ? [at] : []))
  // Under cost utilities a project for nothing is worth nothing to anybody.
  const free = projects.flatMap((_, at) =>
    support.supporters[at]! > 0 && exactCosts[at] === 0n && !byCost ? [at] : [],
  )
  const costs = Float64Array.from(exactCosts, Number)
  const divisors = Float64Array.from(exactDivisors, Number)

  const worth = Array.from(support.worth, (value) => BigInt(value))
  const compare = (a: number, b: number) => {
    const one = exactCosts[a]! * worth[b]! * exactDivisors[b]!
    const other = exactCosts[b]! * worth[a]! * exactDivisors[a]!
    return one === other ? tieRanks[a]! - tieRanks[b]! : one < other ? -1 : 1
  }
  const leastRank = new Int32Array(projects.length)
  ;[...onSale].sort(compare).forEach((project, rank) => (leastRank[project] = rank))
  return {
    support,
    costs,
    exactCosts,
    divisors,
    exactDivisors,
    greatestValue: greatestValues(support, projects.length),
    onSale: Int32Array.from(onSale),
    free: free.sort((a, b) => tieRanks[a]! - tieRanks[b]!),
    tieRanks,
    // A hair below the truth, so that it may be trusted as a bound.
    leastRho: costs.map((cost, at) => (cost / (support.worth[at]! * divisors[at]!)) * (1 - 2 ** -50)),
    leastRank,
  }
}

function greatestValues({ valueOf, projectStarts }: Support, projects: number): Float64Array {
  const greatest = new Float64Array(projects).fill(1)
  if (!valueOf) return greatest
  for (let project = 0; project < projects; project++) {
    let most = 0
    for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++) most = Math.max(most, valueOf[at]!)
    greatest[project] = most
  }
  return greatest
}

import { type Election } from './election'
import { compare, type Fraction, toNumber } from './fraction'
import { type RuleOutcome } from './outcome'
import { type Reason } from './reason'
import { type Support } from './support'

/**
 * Phragmén's sequential rule (Brill, Freeman, Janson and Lackner 2017; for budgets, Los, Christoff and Grossi 2022).
 * Each project's cost is carried by its supporters, and the project that would leave them with the least load is
 * funded next. Projects dearer than the pot take no part; the rule stops when a project with the least load does not
 * fit, even if another with exactly the same load would. Projects without a supporter come last, in the tie order.
 */
export function phragmen(election: Election, support: Support, tieRanks: Int32Array): RuleOutcome {
  return new Phragmen(election, support, tieRanks).run()
}

/** The unit roundoff of doubles. */
const epsilon = 2 ** -53

class Phragmen {
  private readonly reasons: Reason[] = []
  private readonly order: number[] = []
  private left: bigint
  /** The round in which each group last funded a project, or -1: its load is that project's load. */
  private readonly lastRound: Int32Array
  /** The load of each round's project: a double, with a bound on its relative error, and exactly, when asked for. */
  private readonly loads: number[] = []
  private readonly exactLoads: Fraction[] = []
  private readonly shares: Float64Array[] = []
  private error = 4 * epsilon

  constructor(
    private readonly election: Election,
    private readonly support: Support,
    private readonly tieRanks: Int32Array,
  ) {
    this.left = election.budget
    this.lastRound = new Int32Array(support.groups).fill(-1)
  }

  run(): RuleOutcome {
    const { projects, budget } = this.election
    const { supporters } = this.support
    const open = new Set<number>()
    projects.forEach(({ id, cost }, at) => {
      if (cost <= budget) open.add(at)
      else this.reasons[at] = { kind: 'dearer-than-pot', id, score: supporters[at]!, over: Number(cost - budget) }
    })
    // What a project's load was when last looked at. Loads only grow, so it is never too high.
    const least = Float64Array.from(projects, ({ cost }, at) => Number(cost) / supporters[at]!)

    while (open.size > 0) {
      const tied = this.leastLoaded([...open], least)
      const misfit = this.inTieOrder(tied).find((project) => projects[project]!.cost > this.left)
      if (misfit !== undefined) {
        this.stopAt(misfit, open)
        break
      }
      const next = this.inTieOrder(tied)[0]!
      open.delete(next)
      this.fund(next)
    }
    return { order: this.order, spent: budget - this.left, reasons: this.reasons }
  }

  private inTieOrder(tied: number[]): number[] {
    return tied.sort((a, b) => this.tieRanks[a]! - this.tieRanks[b]!)
  }

  /** All open projects with exactly the least load. */
  private leastLoaded(open: number[], least: Float64Array): number[] {
    const supported = open.filter((project) => this.support.supporters[project]! > 0)
    if (supported.length === 0) return open
    supported.sort((a, b) => least[a]! - least[b]!)
    let best = Infinity
    for (const project of supported) {
      if (least[project]! > best * (1 + 2 * this.margin())) break
      least[project] = this.loadWith(project)
      best = Math.min(best, least[project])
    }
    const close = supported.filter((project) => least[project]! <= best * (1 + 2 * this.margin()))
    if (close.length === 1) return close
    const exact = close.map((project) => ({ project, load: this.exactLoadWith(project) }))
    const lowest = exact.reduce((a, b) => (compare(b.load, a.load) < 0 ? b : a)).load
    return exact.filter(({ load }) => compare(load, lowest) === 0).map(({ project }) => project)
  }

  /** How far, in proportion, any load computed now may be from the truth. */
  private margin(): number {
    return this.error + (this.support.groups + 4) * epsilon
  }

  private loadWith(project: number): number {
    const { projectStarts, groupOf, weightOf, supporters } = this.support
    let sum = Number(this.election.projects[project]!.cost)
    for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++) {
      const round = this.lastRound[groupOf[at]!]!
      if (round >= 0) sum += weightOf[at]! * this.loads[round]!
    }
    return sum / supporters[project]!
  }

  /** How many of a project's supporters carry the load of each round so far. */
  private sharesOf(project: number): Float64Array {
    const { projectStarts, groupOf, weightOf } = this.support
    const shares = new Float64Array(this.loads.length)
    for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++) {
      const round = this.lastRound[groupOf[at]!]!
      if (round >= 0) shares[round]! += weightOf[at]!
    }
    return shares
  }

  private exactLoadWith(project: number): Fraction {
    return this.exactLoad(project, this.sharesOf(project))
  }

  private exactLoad(project: number, shares: Float64Array): Fraction {
    let over = this.election.projects[project]!.cost
    let under = 1n
    shares.forEach((voters, round) => {
      if (voters === 0) return
      const load = this.exactLoadOfRound(round)
      over = over * load.under + BigInt(voters) * load.over * under
      under *= load.under
      ;({ over, under } = lowest(over, under))
    })
    return lowest(over, under * BigInt(this.support.supporters[project]!))
  }

  private exactLoadOfRound(round: number): Fraction {
    for (let known = this.exactLoads.length; known <= round; known++)
      this.exactLoads.push(this.exactLoad(this.order[known]!, this.shares[known]!))
    return this.exactLoads[round]!
  }

  private fund(project: number): void {
    const { supporters, projectStarts, groupOf } = this.support
    const { id, cost } = this.election.projects[project]!
    const round = this.order.length
    const carriers = supporters[project]!
    this.order.push(project)
    this.left -= cost
    if (carriers === 0) {
      this.reasons[project] = { kind: 'funded', id, place: round + 1, score: 0, left: Number(this.left) }
      this.shares.push(new Float64Array())
      this.loads.push(Infinity)
      return
    }
    const shares = this.sharesOf(project)
    const load = this.loadWith(project)
    this.error = this.margin()
    this.shares.push(shares)
    this.loads.push(load)
    for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++) this.lastRound[groupOf[at]!] = round
    this.reasons[project] = {
      kind: 'funded-at-load',
      id,
      place: round + 1,
      supporters: carriers,
      load: this.exactLoads[round] ? toNumber(this.exactLoads[round]) : load,
      left: Number(this.left),
    }
  }

  private stopAt(misfit: number, open: ReadonlySet<number>): void {
    const { projects } = this.election
    const stoppedAt = projects[misfit]!.id
    for (const project of open) {
      const { id, cost } = projects[project]!
      const score = this.support.supporters[project]!
      if (project === misfit) {
        const shortfall = Number(cost - this.left)
        this.reasons[project] = { kind: 'unaffordable', id, score, left: Number(this.left), shortfall }
      } else if (score === 0) this.reasons[project] = { kind: 'no-support', id }
      else this.reasons[project] = { kind: 'after-the-stop', id, score, stoppedAt }
    }
  }
}

function lowest(over: bigint, under: bigint): Fraction {
  let a = over
  let b = under
  while (b !== 0n) [a, b] = [b, a % b]
  return a > 1n ? { over: over / a, under: under / a } : { over, under }
}

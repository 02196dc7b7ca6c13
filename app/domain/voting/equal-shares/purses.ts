import { type Market } from './market'

/** The unit roundoff of doubles. */
export const epsilon = 2 ** -53
const never = 0x7fffffff

/**
 * What every group of voters has left in one run, in doubles, with a bound `error` on how far any of them is from the
 * truth; and who ran out in which round, from which the truth can be worked out (see `ExactPrices`).
 */
export class Purses {
  readonly money: Float64Array
  /** The round in which a group's money ran out; `never` while it has some. Whoever ran out has exactly nothing. */
  readonly emptiedIn: Int32Array
  /**
   * The groups that ran out, round by round: those of round r stand from `emptiedEnd[r - 1]` to `emptiedEnd[r]`, and
   * of these the first, up to `poorEnd[r]`, could not pay the whole price; the others had exactly the price.
   */
  readonly emptied: Int32Array
  readonly emptiedEnd: number[] = []
  readonly poorEnd: number[] = []
  /** The project of each round, the price per unit of value, and the value that paid in full (whole numbers). */
  readonly bought: number[] = []
  readonly price: number[] = []
  readonly richValue: number[] = []
  /**
   * The supporters of each project, as in `Support`, in an order of our own: those with money stand first, up to
   * `activeEnd`. Whoever is found empty is put behind it, so that later looks pass fewer by.
   */
  readonly groupOf: Int32Array
  readonly weightOf: Float64Array
  readonly valueOf: Float64Array | null
  readonly activeEnd: Int32Array
  readonly activeVoters: Float64Array
  /** Room to remember what the supporters of one project had, while they are being charged. */
  readonly before: Float64Array
  /** The round in which each project was bought, or -1. */
  readonly roundOf: Int32Array
  share = 0
  error = 0

  constructor(readonly market: Market) {
    const { groups, groupOf, weightOf, valueOf } = market.support
    this.groupOf = groupOf.slice()
    this.weightOf = weightOf.slice()
    this.valueOf = valueOf && valueOf.slice()
    this.activeEnd = new Int32Array(market.costs.length)
    this.activeVoters = new Float64Array(market.costs.length)
    const { projectStarts } = market.support
    const most = market.costs.reduce(
      (widest, _, at) => Math.max(widest, projectStarts[at + 1]! - projectStarts[at]!),
      0,
    )
    this.before = new Float64Array(most)
    this.money = new Float64Array(groups)
    this.emptiedIn = new Int32Array(groups)
    // One place more, for `charge` to write to when all are empty.
    this.emptied = new Int32Array(groups + 1)
    this.roundOf = new Int32Array(market.costs.length)
  }

  /** Gives everybody the same share, whatever went before. */
  fill(share: number): void {
    this.money.fill(share)
    this.emptiedIn.fill(never)
    this.roundOf.fill(-1)
    this.activeEnd.set(this.market.support.projectStarts.subarray(1))
    this.activeVoters.set(this.market.support.supporters)
    for (const list of [this.emptiedEnd, this.poorEnd, this.bought, this.price, this.richValue]) list.length = 0
    this.share = share
    this.error = 2 * epsilon * share
  }

  isEmpty(group: number): boolean {
    return this.emptiedIn[group] !== never
  }

  /** Puts the empty group at `at` behind the active supporters of a project. */
  setAside(project: number, at: number): void {
    const { groupOf, weightOf, valueOf } = this
    const last = --this.activeEnd[project]!
    const group = groupOf[at]!
    const weight = weightOf[at]!
    this.activeVoters[project]! -= weight
    groupOf[at] = groupOf[last]!
    weightOf[at] = weightOf[last]!
    groupOf[last] = group
    weightOf[last] = weight
    if (!valueOf) return
    const value = valueOf[at]!
    valueOf[at] = valueOf[last]!
    valueOf[last] = value
  }

  /** Where the groups that run out in the coming round will stand. */
  get emptiedFrom(): number {
    const rounds = this.emptiedEnd.length
    return rounds === 0 ? 0 : this.emptiedEnd[rounds - 1]!
  }
}

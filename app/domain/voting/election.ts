import { type BallotBox, type BallotInput, boxBallots } from './ballot'
import { type FundingLimits } from './funding-limits'

/**
 * How a voter fills in a ballot. A knapsack ballot is an approval ballot with `limits.maxSumCost`;
 * exactly-k is an approval ballot with `minLength` and `maxLength` equal.
 */
export type BallotKind = 'approval' | 'choose-1' | 'cumulative' | 'ordinal' | 'scoring'

export interface Project {
  readonly id: string
  /** In the election's smallest unit of money (pence for our own rounds). Never negative. */
  readonly cost: bigint
  readonly name?: string
}

/** What a ballot had to keep to. They were checked when the ballot was cast; the count does not drop a ballot for them. */
export interface BallotLimits {
  readonly minLength?: number
  readonly maxLength?: number
  readonly minSumCost?: bigint
  readonly maxSumCost?: bigint
  /** The points of one ballot, all together. */
  readonly minSumPoints?: number
  readonly maxSumPoints?: number
  /** The points that a ballot gives to one project. */
  readonly minPoints?: number
  readonly maxPoints?: number
}

/**
 * All that a count needs, and nothing about who anybody is. Amounts are whole numbers of the smallest unit of money,
 * so that no count rounds; `unit` of them make the unit by which add1 raises a share.
 */
export interface Election {
  readonly projects: readonly Project[]
  readonly budget: bigint
  /** How many of the amounts above make one unit of currency: 1 for whole złoty, 100 where costs have two decimals. */
  readonly unit: bigint
  readonly kind: BallotKind
  readonly limits: BallotLimits
  readonly ballots: BallotBox
  /** How many of the points in `ballots` make one point of the ballot paper: 1 unless points had decimals. */
  readonly pointUnit: number
  /** Points that a voter gives to a project she did not list (scoring ballots), in the points of `ballots`. */
  readonly defaultScore?: number
  /** The least score with which a project may be funded under greedy-threshold, in votes or points of the paper. */
  readonly threshold?: bigint
  /** The rule that the election's own papers name, in the words of Pabulib; `rule: 'declared'` counts by it. */
  readonly declaredRule?: string
  /** What giving out the pot is held to on top of the rule; left out where the rule alone says what is funded. */
  readonly heldTo?: FundingLimits
}

export interface ElectionInput {
  readonly projects: readonly { readonly id: string; readonly cost: number | bigint; readonly name?: string }[]
  readonly budget: number | bigint
  readonly ballots: Iterable<BallotInput>
  readonly kind?: BallotKind
  readonly limits?: BallotLimits
  readonly unit?: number | bigint
  readonly defaultScore?: number
  readonly threshold?: number | bigint
  readonly declaredRule?: string
  readonly heldTo?: FundingLimits
}

/**
 * Puts an election together from plain projects and ballots, as our own rounds do. Amounts are whole pence (or
 * whatever the smallest unit is). A project named twice in one ballot counts once.
 * @throws Error when two projects share an id, an amount is negative or not whole, or a ballot names an unknown project.
 */
export function electionOf(input: ElectionInput): Election {
  const indexOf = new Map<string, number>()
  const projects = input.projects.map((project, index): Project => {
    if (indexOf.has(project.id)) throw new Error(`two projects have the id ${project.id}`)
    indexOf.set(project.id, index)
    return { ...project, cost: amount(project.cost) }
  })
  return {
    projects,
    budget: amount(input.budget),
    unit: amount(input.unit ?? 1),
    kind: input.kind ?? 'approval',
    limits: input.limits ?? {},
    ballots: boxBallots(indexOf, input.ballots, takesPoints(input.kind)),
    pointUnit: 1,
    defaultScore: input.defaultScore,
    threshold: input.threshold === undefined ? undefined : BigInt(input.threshold),
    declaredRule: input.declaredRule,
    ...(input.heldTo && { heldTo: input.heldTo }),
  }
}

/** Whether such ballots carry points beside their choices. */
export const takesPoints = (kind: BallotKind | undefined): boolean => kind === 'cumulative' || kind === 'scoring'

function amount(value: number | bigint): bigint {
  const whole = BigInt(value)
  if (whole < 0n) throw new Error(`an amount cannot be negative: ${value}`)
  return whole
}

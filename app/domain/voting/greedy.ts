import { type Election } from './election'
import { type RuleOutcome } from './outcome'
import { type Reason } from './reason'

/** What to do at a project that does not fit: skip it and go on, or stop there. */
export type AtMisfit = 'skip' | 'stop'

export interface GreedyOptions {
  /** Each project's score: votes, or total points. */
  readonly scores: readonly bigint[]
  /** How many of those make one point of the ballot paper; reasons speak of the paper's. */
  readonly scoreUnit?: number
  /** Whether projects stand in the order of score ÷ cost rather than of score. */
  readonly perCost: boolean
  readonly tieRanks: Int32Array
  readonly atMisfit: AtMisfit
  /** The least score with which a project may be funded (it may have exactly so many), in the same unit as `scores`. */
  readonly threshold?: bigint
  /** Projects that are funded already and are passed over; what they cost is in `spent`. */
  readonly before?: { readonly funded: ReadonlySet<number>; readonly spent: bigint }
}

/**
 * Most votes: walks down the list once and funds what still fits in the pot. Projects nobody voted for stand last,
 * and are funded too where money is left and no threshold says otherwise.
 */
export function greedy({ projects, budget }: Election, options: GreedyOptions): RuleOutcome {
  const { scores, scoreUnit = 1, threshold, atMisfit, before } = options
  const reasons: Reason[] = []
  const order: number[] = []
  let left = budget - (before?.spent ?? 0n)
  let stoppedAt: string | undefined
  for (const project of greedyOrder({ projects }, options)) {
    if (before?.funded.has(project)) continue
    const { id, cost } = projects[project]!
    const score = Number(scores[project]!) / scoreUnit
    if (threshold !== undefined && scores[project]! < threshold) {
      reasons[project] = { kind: 'below-threshold', id, score, threshold: Number(threshold) / scoreUnit }
    } else if (stoppedAt !== undefined) {
      reasons[project] = { kind: 'after-the-stop', id, score, stoppedAt }
    } else if (cost > left) {
      reasons[project] = { kind: 'unaffordable', id, score, left: Number(left), shortfall: Number(cost - left) }
      if (atMisfit === 'stop') stoppedAt = id
    } else {
      left -= cost
      order.push(project)
      reasons[project] = { kind: 'funded', id, place: order.length, score, left: Number(left) }
    }
  }
  return { order, spent: budget - left, reasons }
}

/** The list that most votes walks down. */
export function greedyOrder(
  { projects }: Pick<Election, 'projects'>,
  { scores, perCost, tieRanks }: Pick<GreedyOptions, 'scores' | 'perCost' | 'tieRanks'>,
): number[] {
  // A score for nothing is worth more than any; no score for nothing is worth no more than no score.
  const endless = (at: number) => perCost && projects[at]!.cost === 0n && scores[at]! > 0n
  const price = (at: number) => projects[at]!.cost || 1n
  const compare = (a: number, b: number): number => {
    if (endless(a) || endless(b)) return endless(a) === endless(b) ? 0 : endless(a) ? -1 : 1
    const one = perCost ? scores[a]! * price(b) : scores[a]!
    const other = perCost ? scores[b]! * price(a) : scores[b]!
    return one === other ? 0 : one > other ? -1 : 1
  }
  return projects.map((_, at) => at).sort((a, b) => compare(a, b) || tieRanks[a]! - tieRanks[b]!)
}

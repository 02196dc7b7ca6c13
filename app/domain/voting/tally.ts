import { votersIn } from './ballot'
import { preferred } from './comparison'
import { completedEqualShares } from './completion'
import { declaredRule } from './declared'
import { type Election } from './election'
import { greedy } from './greedy'
import { type RuleOutcome } from './outcome'
import { phragmen } from './phragmen'
import { type Reason } from './reason'
import { type Add1Variant, type Completion, type PlainRule, type RuleName } from './rules'
import { type Satisfaction, satisfaction } from './summary'
import { supportOf } from './support'
import { byId, nameOfTies, type TieOrder, tieRanks } from './ties'
import { scores, unsuited, usualUtility, type Utility } from './utility'
import { type Outcome, refuse } from '../refusal'

/** How to count. What is left out takes its usual value: see `settle`. */
export interface TallyOptions {
  readonly rule?: RuleName
  readonly utility?: Utility
  readonly completion?: Completion
  readonly add1?: Add1Variant
  readonly ties?: TieOrder
}

/** The count of an election: plain data, safe to store as JSON. Amounts are in the election's smallest unit of money. */
export interface Tally {
  readonly rule: PlainRule
  /** Null where the rule looks at nothing but who chose what (Phragmén). */
  readonly utility: Utility | null
  readonly completion: Completion
  readonly add1: Add1Variant | null
  readonly ties: string
  /** The funded projects: ids in their order as strings, and in the order in which they were funded. */
  readonly selected: readonly string[]
  readonly order: readonly string[]
  readonly cost: number
  readonly budget: number
  readonly voters: number
  readonly projects: number
  /** Why, for every project, in the order of the election's projects. */
  readonly reasons: readonly Reason[]
  /** What voters got, and what most votes would have given them. */
  readonly satisfaction: Satisfaction
  readonly mostVotes: {
    readonly selected: readonly string[]
    readonly cost: number
    readonly satisfaction: Satisfaction
  }
  /** Set when the declared rule cannot be repeated by anyone, and most votes was counted instead. */
  readonly unrepeatable: boolean
}

export type TallyRefusal = 'no-points' | 'no-ranks' | 'utility-not-for-rule'

interface Settled {
  readonly rule: PlainRule
  readonly utility: Utility
  readonly completion: Completion
  readonly add1: Add1Variant
  readonly ties: TieOrder
  readonly comparison: boolean
  readonly unrepeatable: boolean
}

/**
 * Counts an election: a pure function of its projects, ballots, pot and tie order, that anyone can repeat.
 * @returns the tally, or a refusal when the ballots do not carry what the utility needs.
 */
export function tally(
  election: Election,
  options: TallyOptions = {},
): Outcome<{ readonly tally: Tally }, TallyRefusal> {
  const settled = settle(election, options)
  const why = unsuited(election, settled.utility)
  if (why) return refuse(why, { utility: settled.utility, kind: election.kind })
  if (settled.rule === 'equal-shares' && settled.utility.endsWith('-per-cost'))
    return refuse('utility-not-for-rule', { utility: settled.utility, rule: settled.rule })

  const ranks = tieRanks(election, settled.ties)
  const outcome = count(election, settled, ranks)
  return { ok: true, tally: report(election, settled, outcome, ranks) }
}

/**
 * The usual values: the declared rule where the papers name one, otherwise most votes; the utility that the kind of
 * ballot asked for; equal shares completed by add1 and then most votes, so that no money lies idle.
 */
function settle(election: Election, options: TallyOptions): Settled {
  const { rule = 'declared', ties = 'mincost-maxvotes-id' } = options
  if (rule === 'declared') return { ...declaredRule(election), ties }
  return {
    rule,
    utility: options.utility ?? usualUtility(election),
    completion: rule === 'equal-shares' ? (options.completion ?? 'add1u') : 'none',
    add1: options.add1 ?? 'official',
    ties,
    comparison: false,
    unrepeatable: false,
  }
}

function count(election: Election, settled: Settled, ranks: Int32Array): RuleOutcome {
  const { rule, utility } = settled
  switch (rule) {
    case 'phragmen':
      return phragmen(election, supportOf(election, 'cardinality'), ranks)
    case 'equal-shares':
      return equalSharesOf(election, settled, ranks)
    case 'greedy':
    case 'greedy-no-skip':
    case 'greedy-threshold':
      return mostVotes(election, rule, utility, ranks)
  }
}

/** Equal shares as settled. What is left goes by the same utility, so by points per cost where it counts points. */
function equalSharesOf(election: Election, settled: Settled, tieRanks: Int32Array): RuleOutcome {
  const { utility, completion, add1, comparison } = settled
  const support = supportOf(election, utility)
  const list = {
    scores: scores(election, utility),
    scoreUnit: scoreUnitOf(election, utility),
    perCost: utility !== 'cost',
  }
  const outcome = completedEqualShares(election, completion, { support, utility, tieRanks, add1 }, list)
  return comparison ? preferred(election, outcome, mostVotes(election, 'greedy', utility, tieRanks)) : outcome
}

type GreedyRule = Extract<PlainRule, `greedy${string}`>

/** Most votes and its kin. A threshold holds under no-skip too, where there is one. */
function mostVotes(election: Election, rule: GreedyRule, utility: Utility, ranks: Int32Array): RuleOutcome {
  const scoreUnit = scoreUnitOf(election, utility)
  const { threshold } = election
  return greedy(election, {
    scores: scores(election, utility),
    scoreUnit,
    perCost: utility === 'cardinality' || utility.endsWith('-per-cost'),
    tieRanks: ranks,
    atMisfit: rule === 'greedy-no-skip' ? 'stop' : 'skip',
    threshold: rule === 'greedy' || threshold === undefined ? undefined : threshold * BigInt(scoreUnit),
  })
}

const scoreUnitOf = (election: Election, utility: Utility) => (utility.startsWith('points') ? election.pointUnit : 1)

function report(election: Election, settled: Settled, outcome: RuleOutcome, ranks: Int32Array): Tally {
  const idOf = (project: number) => election.projects[project]!.id
  const sorted = (order: readonly number[]) => order.map(idOf).sort(byId)
  const isPhragmen = settled.rule === 'phragmen'
  const usesAdd1 = settled.completion === 'add1' || settled.completion === 'add1u'
  const plain =
    settled.rule === 'greedy' ? outcome : mostVotes(election, 'greedy', plainUtility(settled.utility), ranks)
  return {
    rule: settled.rule,
    utility: isPhragmen ? null : settled.utility,
    completion: settled.completion,
    add1: usesAdd1 ? settled.add1 : null,
    ties: nameOfTies(settled.ties),
    selected: sorted(outcome.order),
    order: outcome.order.map(idOf),
    cost: Number(outcome.spent),
    budget: Number(election.budget),
    voters: votersIn(election.ballots),
    projects: election.projects.length,
    reasons: outcome.reasons,
    satisfaction: satisfaction(election, outcome.order),
    mostVotes: {
      selected: sorted(plain.order),
      cost: Number(plain.spent),
      satisfaction: satisfaction(election, plain.order),
    },
    unrepeatable: settled.unrepeatable,
  }
}

/** What "most votes" counts beside another rule: the same votes or points, not divided by cost. */
const plainUtility = (utility: Utility): Utility =>
  utility === 'cardinality' ? 'cost' : (utility.replace('-per-cost', '') as Utility)

import { allot, shortOfQuorum, type Allotted, type AllotTerms, type Claim, type Quorum, type Turn } from '../allotting'
import { pence } from '../pence'
import { votesFor, votersIn } from './ballot'
import { type Election } from './election'
import { greedyOrder } from './greedy'
import { type Tally } from './tally'
import { tieRanks, type TieOrder } from './ties'
import { scores, usualUtility, type Utility } from './utility'

/**
 * What may be held to on top of any rule. Each is left out where there is no such constraint, and they go together in
 * any number. A pot is given out under them as a panel's is (`allot`).
 */
export interface Constraints extends Omit<AllotTerms, 'potPence'> {
  /** A project needs so many votes, whatever the rule. */
  readonly fewestVotes?: number
  /** With fewer voters than this the outcome advises, and decides nothing. */
  readonly quorum?: Quorum & { readonly onRoll: number }
  /** The neighbourhood or theme of each project, by its id, for a share of the pot. */
  readonly groups?: ReadonlyMap<string, string>
  /** What would still be of use to each project, by its id, for part-funding. In the election's smallest unit. */
  readonly smallest?: ReadonlyMap<string, number>
  /** Only what the rule itself funds is given money; else what is set free goes on to the next by votes. */
  readonly asCounted?: boolean
}

export interface BelowFewest {
  readonly id: string
  readonly votes: number
}

/** What an outcome becomes under its constraints. Amounts are in the election's smallest unit. */
export interface Constrained {
  /** By how much it falls short of its quorum: it advises only. Nothing where it decides. */
  readonly advisesOnly: { readonly voters: number; readonly needed: number } | null
  /** In the order in which they had their turn: first what the rule funds, then the others by votes. */
  readonly allotted: readonly Allotted[]
  readonly belowFewest: readonly BelowFewest[]
  readonly cost: number
}

/**
 * Holds an outcome to its constraints: a pure function of the count, whatever the rule and whatever the order of
 * projects and ballots. The projects that the rule funds come first, in its own order; money that a constraint sets free
 * goes on to the others, most votes (or points) first.
 * @throws RangeError when an amount is too large to be kept exactly.
 */
export function constrain(election: Election, counted: Tally, constraints: Constraints, ties: TieOrder): Constrained {
  const { fewestVotes = 0, quorum, groups, smallest, asCounted = false, ...terms } = constraints
  const { projects, ballots, budget } = election
  const votes = votesFor(ballots, projects.length)
  const ranks = tieRanks(election, ties)
  const enough = (at: number) => votes[at]! >= fewestVotes
  const all = turnsOf(election, counted.order, ranks, usualUtility(election))
  const inTurn = (asCounted ? all.slice(0, counted.order.length) : all).filter(enough)
  const claims = projects.map(({ id, cost }): Claim => {
    const least = smallest?.get(id)
    const smallestPence = least === undefined ? null : pence(least)
    return { id, askedPence: pence(Number(cost)), smallestPence, groupId: groups?.get(id) ?? null }
  })
  const turns = inTurn.map((at, level): Turn => ({ claim: claims[at]!, level, lot: ranks[at]! + 1 }))
  const allotted = allot(turns, { ...terms, potPence: pence(Number(budget)) }, claims)
  return {
    advisesOnly: shortOfQuorum(quorum, { voters: votersIn(ballots), onRoll: quorum?.onRoll ?? 0 }),
    allotted,
    belowFewest: projects.flatMap(({ id }, at) => (enough(at) ? [] : [{ id, votes: votes[at]! }])),
    cost: allotted.reduce((sum, { amountPence }) => sum + amountPence, 0),
  }
}

/**
 * The projects in the order in which they have their turn at the pot: first what a rule funds, in its own order, then the
 * others, most votes (or points) first.
 */
export function turnsOf(
  election: Election,
  order: readonly string[],
  tieRanks: Int32Array,
  utility: Utility,
): number[] {
  const indexOf = new Map(election.projects.map(({ id }, at) => [id, at]))
  const byRule = order.map((id) => indexOf.get(id) ?? -1)
  const funded = new Set(byRule)
  const list = { scores: scores(election, utility), perCost: false, tieRanks }
  return [...byRule, ...greedyOrder(election, list).filter((at) => !funded.has(at))]
}

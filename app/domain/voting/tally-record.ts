import { votesFor } from './ballot'
import type { Election, Project } from './election'
import type { FundingLimits } from './funding-limits'
import type { LimitReason, Reason } from './reason'
import { tally, type Tally, type TallyOptions } from './tally'
import { scores, type Utility } from './utility'

/** The cost that open data gives to a project that was withdrawn: dearer than any pot. In pounds (Pabulib). */
export const withdrawnCost = 999_999_999n

/** As in a count, and: it was taken back by those who proposed it, while or after people voted for it. */
export type RecordedReason =
  Reason | LimitReason | { readonly kind: 'withdrawn'; readonly id: string; readonly score: number }

/**
 * A count as it is kept with its round: plain JSON. Projects are named by their references; amounts are whole, `unit`
 * of them make one unit of the round's currency (100 pence a pound).
 */
export interface TallyRecord extends Omit<Tally, 'reasons'> {
  readonly reasons: readonly RecordedReason[]
  readonly unit: number
  /** How many ballots name each project. */
  readonly votes: Readonly<Record<string, number>>
  /** The total points of each project, on ballots that give points or places. */
  readonly points?: Readonly<Record<string, number>>
  /** How the pot was given out, where the round held it to more than its counting rule; left out where it did not. */
  readonly held?: HeldTo
}

/** What a count was held to, and what came of it. */
export interface HeldTo {
  readonly to: FundingLimits
  /** Everything that had a turn at the pot, in that order: what the rule funds, then the others by votes. */
  readonly turns: readonly string[]
  /** What each of those that are given something is given. */
  readonly amounts: Readonly<Record<string, number>>
  /** Those that wait in reserve, in their order. */
  readonly reserve: readonly string[]
}

/**
 * Counts an election by any rule, as it is kept.
 * @throws Error when the ballots do not carry what the rule needs.
 */
export function recordOf(election: Election, options: TallyOptions): TallyRecord {
  const counted = tally(election, options)
  if (!counted.ok) throw new Error(`these ballots cannot be counted so: ${counted.because}`)
  const { projects, ballots } = election
  const named = votesFor(ballots, projects.length)
  const votes = Object.fromEntries(projects.map(({ id }, at) => [id, named[at] ?? 0]))
  const withdrawn = new Set(projects.flatMap((one) => (isWithdrawn(one, election) ? [one.id] : [])))
  return {
    ...counted.tally,
    reasons: counted.tally.reasons.map((reason) => {
      const { id } = reason
      return withdrawn.has(id) ? { kind: 'withdrawn', id, score: votes[id] ?? 0 } : reason
    }),
    unit: Number(election.unit),
    votes,
    ...pointsOf(election, counted.tally.utility),
  }
}

/** What was added up, where it was points: those that ballots give, or those that their places are worth. */
function pointsOf(election: Election, utility: Utility | null): { points?: Record<string, number> } {
  const { projects, ballots, kind, pointUnit } = election
  const by = utility === 'rank-points' && kind === 'ordinal' ? utility : ballots.points ? 'points' : undefined
  if (!by) return {}
  const unit = by === 'points' ? pointUnit : 1
  const totals = scores(election, by)
  return { points: Object.fromEntries(projects.map(({ id }, at) => [id, Number(totals[at] ?? 0n) / unit])) }
}

export const isWithdrawn = ({ cost }: Project, { unit }: Election) => cost === withdrawnCost * unit

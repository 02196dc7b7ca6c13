import { type BallotBox } from './ballot'
import { type Election } from './election'

/**
 * What a chosen project is worth to a voter, and so what a rule adds up. `points-per-cost` and `borda-per-cost` are
 * for most votes only. `rank-points` are the points cities give to ranks (`maxLength` − position: 3, 2, 1 where three
 * may be ranked); `borda` counts the projects ranked below on the same ballot.
 */
export type Utility = 'cost' | 'cardinality' | 'points' | 'points-per-cost' | 'borda' | 'borda-per-cost' | 'rank-points'

export const utilities: readonly Utility[] = [
  'cost',
  'cardinality',
  'points',
  'points-per-cost',
  'borda',
  'borda-per-cost',
]

/** The utility one means when one does not say: what the kind of ballot asked the voter for. */
export function usualUtility({ kind }: Election): Utility {
  if (kind === 'cumulative' || kind === 'scoring') return 'points'
  return kind === 'ordinal' ? 'borda' : 'cost'
}

/** Why these ballots cannot be counted with this utility; undefined when they can. */
export function unsuited({ kind, ballots }: Election, utility: Utility): 'no-points' | 'no-ranks' | undefined {
  if ((utility === 'points' || utility === 'points-per-cost') && !ballots.points) return 'no-points'
  const ranks = utility === 'borda' || utility === 'borda-per-cost' || utility === 'rank-points'
  return ranks && kind !== 'ordinal' ? 'no-ranks' : undefined
}

/**
 * Gives each choice its value in `values` (aligned with `box.choices`), whole numbers; null where each choice of a
 * project is worth the same to everyone who made it.
 */
export function choiceValues({ ballots, limits, projects }: Election, utility: Utility): Float64Array | null {
  switch (utility) {
    case 'cost':
    case 'cardinality':
      return null
    case 'points':
    case 'points-per-cost':
      return ballots.points
    case 'borda':
    case 'borda-per-cost':
      return byPlace(ballots, (length, place) => length - place - 1)
    case 'rank-points': {
      const most = limits.maxLength ?? projects.length
      return byPlace(ballots, (_, place) => Math.max(0, most - place))
    }
  }
}

function byPlace({ starts, choices, size }: BallotBox, value: (length: number, place: number) => number): Float64Array {
  const values = new Float64Array(choices.length)
  for (let ballot = 0; ballot < size; ballot++) {
    const first = starts[ballot]!
    const length = starts[ballot + 1]! - first
    for (let place = 0; place < length; place++) values[first + place] = value(length, place)
  }
  return values
}

/** Each project's votes (for `cost` and `cardinality`) or total points, in the points of the ballots. Exact. */
export function scores(election: Election, utility: Utility): bigint[] {
  const { ballots, projects, defaultScore = 0 } = election
  const values = choiceValues(election, utility)
  const { starts, choices, copies, size } = ballots
  const totals = new Float64Array(projects.length)
  const named = new Float64Array(projects.length)
  let voters = 0
  for (let ballot = 0; ballot < size; ballot++) {
    const times = copies ? copies[ballot]! : 1
    voters += times
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) {
      const project = choices[at]!
      named[project]! += times
      if (values) totals[project]! += times * values[at]!
    }
  }
  const usesPoints = utility === 'points' || utility === 'points-per-cost'
  return projects.map((_, at) => {
    if (!values) return BigInt(named[at]!)
    // Whoever did not list a project on a scoring ballot gave it the default score.
    return BigInt(totals[at]! + (usesPoints ? (voters - named[at]!) * defaultScore : 0))
  })
}

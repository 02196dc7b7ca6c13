import { votersIn } from './ballot'
import { type Election } from './election'
import { Undecided, withMoreVoters } from './more-support'
import { tally, type Tally, type TallyOptions } from './tally'

/** What would have got a project funded, each found by counting again, all else being the same. */
export interface WouldHelp {
  readonly id: string
  /** A lower cost at which it is funded, in the election's smallest unit: the greatest that was found. */
  readonly cost?: number
  /** So many of those who voted choosing it as well, with which it is funded: the fewest that were found. */
  readonly moreVotes?: number
  /** So many more voters, choosing it and nothing else, with which it is funded: the fewest that were found. */
  readonly moreVoters?: number
}

/** Counts an election by whatever rule is asked about: the ids that are funded. */
export type CountsAgain = (changed: Election) => readonly string[]

/** The work that is put into one project: choices on ballots, looked at so many times. */
const mostLooks = 40_000_000
/** Halving comes to an end after about so many counts, however large the election. */
const mostCounts = 90
/** With fewer than this each answer would be a guess. */
const fewestCounts = 24

/** How many counts may be spent on one project; nothing where an election is too large for any. */
export function countsFor({ ballots }: Election): number | null {
  const counts = Math.min(mostCounts, Math.floor(mostLooks / Math.max(1, ballots.choices.length)))
  return counts < fewestCounts ? null : counts
}

/**
 * Looks for what would have helped a project that is not funded: a lower cost (cost reduction), more of those who voted
 * choosing it too (optimist add: those first who would be won over most easily), or more voters who choose nothing else
 * (singleton add), after Boehmer and others, arXiv 2312.14723. Rules need not be monotone, so each answer is one that was
 * counted and found to be true, reached by halving; a still smaller change may exist.
 * @returns undefined for elections too large to count again and again, and for projects that are funded.
 */
export function whatWouldHelp(
  election: Election,
  countsAgain: CountsAgain,
  id: string,
  counts = countsFor(election),
): WouldHelp | undefined {
  const project = election.projects.findIndex((one) => one.id === id)
  if (project < 0 || counts === null) return undefined
  const base = countsAgain(election)
  if (base.includes(id)) return undefined
  const each = Math.floor(counts / 3)
  const search = () => new Search((changed) => countsAgain(changed).includes(id), each)
  const funded = new Set(base.map((one) => election.projects.findIndex((other) => other.id === one)))
  const undecided = new Undecided(election, project, funded)
  return {
    id,
    ...said('cost', search().greatestCost(election, project)),
    ...said(
      'moreVotes',
      search().fewest(undecided.voters, (voters) => undecided.won(voters)),
    ),
    ...said(
      'moreVoters',
      search().fewest(Math.max(1, votersIn(election.ballots)) * 4, (voters) =>
        withMoreVoters(election, project, voters),
      ),
    ),
  }
}

const said = <Name extends string>(name: Name, found: number | undefined): Partial<Record<Name, number>> =>
  found === undefined ? {} : ({ [name]: found } as Partial<Record<Name, number>>)

/** The same for every project of a tally that is not funded. */
export function whatWouldHelpEach(election: Election, options: TallyOptions, { selected, order }: Tally): WouldHelp[] {
  const funded = new Set([...selected, ...order])
  const countsAgain = countingBy(options)
  return election.projects.flatMap(({ id }) => (funded.has(id) ? [] : (whatWouldHelp(election, countsAgain, id) ?? [])))
}

/** Counts by any rule of open data; nothing is funded where the ballots do not carry what it needs. */
export function countingBy(options: TallyOptions): CountsAgain {
  return (changed) => {
    const counted = tally(changed, options)
    return counted.ok ? counted.tally.selected : []
  }
}

/** Halving, with no more counts than it is given; what it has found by then stands. */
class Search {
  constructor(
    private readonly isFunded: (changed: Election) => boolean,
    private counts: number,
  ) {}

  /** The greatest cost below its own that was found, in whole units of currency: nobody is helped by pennies. */
  greatestCost(election: Election, project: number): number | undefined {
    const { unit } = election
    const at = (cost: bigint): Election => ({
      ...election,
      projects: election.projects.map((one, index) => (index === project ? { ...one, cost } : one)),
    })
    let funded = 1n
    let not = (election.projects[project]!.cost + unit - 1n) / unit
    if (not <= 1n || !this.tries(at(unit))) return undefined
    while (not - funded > 1n && this.counts > 0) {
      const middle = (funded + not) / 2n
      if (this.tries(at(middle * unit))) funded = middle
      else not = middle
    }
    return Number(funded * unit)
  }

  /** The fewest that were found, up to `most`: first by doubling, then by halving. */
  fewest(most: number, withMore: (voters: number) => Election): number | undefined {
    if (most < 1) return undefined
    let not = 0
    let funded = 1
    while (!this.tries(withMore(funded))) {
      if (funded === most || this.counts <= 0) return undefined
      not = funded
      funded = Math.min(most, funded * 2)
    }
    while (funded - not > 1 && this.counts > 0) {
      const middle = Math.floor((funded + not) / 2)
      if (this.tries(withMore(middle))) funded = middle
      else not = middle
    }
    return funded
  }

  private tries(changed: Election): boolean {
    this.counts -= 1
    return this.isFunded(changed)
  }
}

import { type BallotBox, votersIn } from './ballot'
import { type Election } from './election'
import { type Tally, tally, type TallyOptions } from './tally'

/** What would have got a project funded, each found by counting again, all else being the same. */
export interface WouldHelp {
  readonly id: string
  /** A lower cost at which it is funded, in the election's smallest unit: the greatest that was found. */
  readonly cost?: number
  /** So many more voters, choosing it and nothing else, with which it is funded: the fewest that were found. */
  readonly moreVoters?: number
}

/** Counting again some fifty times is a matter of a blink for a round of ours, and not for a city's. */
const mostChoices = 50_000

/**
 * Looks for what would have helped a project that is not funded: a lower cost (cost reduction) or more
 * supporters (singleton add), after Boehmer and others, arXiv 2312.14723. Rules need not be monotone, so each answer is one that was counted and found to be true,
 * reached by halving; a still smaller change may exist.
 * @returns undefined for elections too large to count again and again, and for projects that are funded.
 */
export function whatWouldHelp(election: Election, options: TallyOptions, id: string): WouldHelp | undefined {
  const project = election.projects.findIndex((one) => one.id === id)
  if (project < 0 || election.ballots.choices.length > mostChoices) return undefined
  const isFunded = (changed: Election) => {
    const counted = tally(changed, options)
    return counted.ok && counted.tally.selected.includes(id)
  }
  if (isFunded(election)) return undefined
  return { id, cost: lowerCost(election, project, isFunded), moreVoters: moreVoters(election, project, isFunded) }
}

/** The same for every project of a tally that is not funded. */
export function whatWouldHelpEach(election: Election, options: TallyOptions, { selected, order }: Tally): WouldHelp[] {
  const funded = new Set([...selected, ...order])
  return election.projects.flatMap(({ id }) => (funded.has(id) ? [] : (whatWouldHelp(election, options, id) ?? [])))
}

type IsFunded = (changed: Election) => boolean

function lowerCost(election: Election, project: number, isFunded: IsFunded): number | undefined {
  const { unit } = election
  const at = (cost: bigint): Election => ({
    ...election,
    projects: election.projects.map((one, index) => (index === project ? { ...one, cost } : one)),
  })
  // In whole units of currency: nobody is helped by pennies.
  let funded = 1n
  let not = (election.projects[project]!.cost + unit - 1n) / unit
  if (not <= 1n || !isFunded(at(unit))) return undefined
  while (not - funded > 1n) {
    const middle = (funded + not) / 2n
    if (isFunded(at(middle * unit))) funded = middle
    else not = middle
  }
  return Number(funded * unit)
}

function moreVoters(election: Election, project: number, isFunded: IsFunded): number | undefined {
  const most = Math.max(1, votersIn(election.ballots)) * 4
  const withMore = (voters: number): Election => ({ ...election, ballots: joined(election.ballots, project, voters) })
  let not = 0
  let funded = 1
  while (!isFunded(withMore(funded))) {
    not = funded
    funded *= 2
    if (funded > most) return undefined
  }
  while (funded - not > 1) {
    const middle = Math.floor((funded + not) / 2)
    if (isFunded(withMore(middle))) funded = middle
    else not = middle
  }
  return funded
}

/** A box with `voters` more ballots, alike, that name one project (and give it the most points that any ballot gave). */
function joined({ size, starts, choices, points, copies }: BallotBox, project: number, voters: number): BallotBox {
  const appended = <Column extends Uint32Array | Float64Array>(column: Column, value: number): Column => {
    const longer = new (column.constructor as new (length: number) => Column)(column.length + 1)
    longer.set(column)
    longer[column.length] = value
    return longer
  }
  return {
    size: size + 1,
    starts: appended(starts, choices.length + 1),
    choices: appended(choices, project),
    points:
      points &&
      appended(
        points,
        points.reduce((most, one) => Math.max(most, one), 1),
      ),
    copies: appended(copies ?? new Float64Array(size).fill(1), voters),
  }
}

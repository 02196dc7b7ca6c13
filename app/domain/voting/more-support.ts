import { type BallotBox } from './ballot'
import { type Election } from './election'

/** A ballot while a box is put together anew. */
interface Entry {
  choices: readonly number[]
  points: readonly number[] | null
  copies: number
}

/** The election with `voters` more ballots, alike, that name one project (and give it the most points that any gave). */
export function withMoreVoters(election: Election, project: number, voters: number): Election {
  const { ballots } = election
  const points = ballots.points && [mostPoints(election)]
  const entries = [...entriesOf(ballots), { choices: [project], points, copies: voters }]
  return { ...election, ballots: boxOf(entries, ballots.points !== null) }
}

/**
 * Those who could have chosen a project as well: they voted, did not choose it, and their ballots had room for it. Those
 * first who got least for what they chose (in money, of what `funded` cost), since their choices are the easiest to win
 * over; alike ones in the order of what is on their ballots, never in that of the box.
 */
export class Undecided {
  private readonly entries: Entry[]
  /** Places in `entries`, in the order in which they are won over. */
  private readonly inOrder: readonly number[]
  /** How many voters they are. */
  readonly voters: number

  constructor(
    private readonly election: Election,
    private readonly project: number,
    funded: ReadonlySet<number>,
  ) {
    const { ballots, projects } = election
    this.entries = [...entriesOf(ballots)]
    const got = this.entries.map(({ choices }) =>
      choices.reduce((sum, one) => sum + (funded.has(one) ? projects[one]!.cost : 0n), 0n),
    )
    const text = this.entries.map(({ choices, points }) => {
      const said = choices.map((one, at) => `${projects[one]!.id} ${points?.[at] ?? ''}`)
      return (election.kind === 'ordinal' ? said : said.sort()).join()
    })
    this.inOrder = this.entries
      .flatMap((entry, at) => (this.takes(entry) ? [at] : []))
      .sort((a, b) => {
        if (got[a] !== got[b]) return got[a]! < got[b]! ? -1 : 1
        return text[a] === text[b] ? 0 : text[a]! < text[b]! ? -1 : 1
      })
    this.voters = this.inOrder.reduce((sum, at) => sum + this.entries[at]!.copies, 0)
  }

  /** The election in which the first `voters` of them had chosen it. */
  won(voters: number): Election {
    const entries = [...this.entries]
    let left = voters
    for (const at of this.inOrder) {
      if (left <= 0) break
      const entry = entries[at]!
      const some = Math.min(left, entry.copies)
      left -= some
      if (some < entry.copies) entries.push({ ...entry, copies: entry.copies - some })
      entries[at] = { ...this.joined(entry), copies: some }
    }
    return { ...this.election, ballots: boxOf(entries, this.election.ballots.points !== null) }
  }

  /** Whether a ballot had room for it, by the rules it was cast under. */
  private takes({ choices, copies }: Entry): boolean {
    const { kind, limits, projects } = this.election
    if (copies === 0 || kind === 'choose-1' || choices.includes(this.project)) return false
    if (choices.length >= (limits.maxLength ?? Infinity)) return false
    if (limits.maxSumCost === undefined) return true
    return [...choices, this.project].reduce((sum, one) => sum + projects[one]!.cost, 0n) <= limits.maxSumCost
  }

  /** Ranked, it goes on top; with points, it gets the most that any ballot gave, or what the voter had left. */
  private joined({ choices, points, copies }: Entry): Entry {
    const { kind, limits, pointUnit } = this.election
    if (kind === 'ordinal') return { choices: [this.project, ...choices], points: null, copies }
    if (!points) return { choices: [...choices, this.project], points, copies }
    const most = mostPoints(this.election)
    const spent = points.reduce((sum, one) => sum + one, 0)
    const sum = kind === 'cumulative' ? (limits.maxSumPoints ?? Infinity) * pointUnit : Infinity
    const given = Math.max(0, Math.min(most, sum - spent))
    return { choices: [...choices, this.project], points: [...points, given], copies }
  }
}

const mostPoints = ({ ballots, pointUnit }: Election): number =>
  ballots.points?.reduce((most, one) => Math.max(most, one), pointUnit) ?? pointUnit

function* entriesOf({ size, starts, choices, points, copies }: BallotBox): Generator<Entry> {
  for (let ballot = 0; ballot < size; ballot++) {
    const [from, to] = [starts[ballot]!, starts[ballot + 1]!]
    yield {
      choices: Array.from(choices.subarray(from, to)),
      points: points && Array.from(points.subarray(from, to)),
      copies: copies?.[ballot] ?? 1,
    }
  }
}

function boxOf(entries: readonly Entry[], withPoints: boolean): BallotBox {
  const starts = new Uint32Array(entries.length + 1)
  entries.forEach(({ choices }, at) => (starts[at + 1] = starts[at]! + choices.length))
  const used = starts[entries.length]!
  const choices = new Uint32Array(used)
  const points = withPoints ? new Float64Array(used) : null
  const copies = new Float64Array(entries.length)
  entries.forEach((entry, at) => {
    choices.set(entry.choices, starts[at])
    if (entry.points) points?.set(entry.points, starts[at])
    copies[at] = entry.copies
  })
  return { size: entries.length, starts, choices, points, copies: copies.every((one) => one === 1) ? null : copies }
}

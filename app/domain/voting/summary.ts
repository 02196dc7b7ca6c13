import { type Election } from './election'

/** What an outcome gives to voters as a group. Nothing in it tells one voter from another. */
export interface Satisfaction {
  readonly voters: number
  /** How many voters chose at least one project that is funded. */
  readonly withSomething: number
  /** `byFunded[k]` is how many voters chose exactly `k` of the funded projects. */
  readonly byFunded: readonly number[]
  /** The mean number of funded projects that a voter chose. */
  readonly meanFunded: number
  /** The least and the most funded projects that the middle half of voters chose, and the median. */
  readonly quartiles: readonly [number, number, number]
}

/** Counts how much of what they chose voters got. `funded` holds indexes of projects. */
export function satisfaction({ ballots, projects }: Election, funded: Iterable<number>): Satisfaction {
  const won = new Uint8Array(projects.length)
  for (const project of funded) won[project] = 1
  const { starts, choices, copies, size } = ballots
  const byFunded: number[] = [0]
  let voters = 0
  let total = 0
  for (let ballot = 0; ballot < size; ballot++) {
    let got = 0
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) got += won[choices[at]!]!
    const times = copies ? copies[ballot]! : 1
    while (byFunded.length <= got) byFunded.push(0)
    byFunded[got]! += times
    voters += times
    total += got * times
  }
  return {
    voters,
    withSomething: voters - byFunded[0]!,
    byFunded,
    meanFunded: voters === 0 ? 0 : total / voters,
    quartiles: [0.25, 0.5, 0.75].map((part) => quantile(byFunded, voters * part)) as [number, number, number],
  }
}

/** The least `k` that at least `place` voters do not exceed. */
function quantile(byFunded: readonly number[], place: number): number {
  let seen = 0
  for (let funded = 0; funded < byFunded.length; funded++) {
    seen += byFunded[funded]!
    if (seen >= place) return funded
  }
  return 0
}

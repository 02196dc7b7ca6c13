import { type Support } from '../support'

/**
 * What looks at projects found in a run, round by round, so that a run at a greater share that has bought the same so
 * far need not look again where the answer is plain. Amounts are upper bounds on the truth.
 */
export class Looks {
  readonly project: number[] = []
  /** What the poor had, how many voters they were (with those who had nothing left), and the worth to the rest. */
  readonly poorMoney: number[] = []
  readonly poorVoters: number[] = []
  readonly richValue: number[] = []
  /** What all supporters had. */
  readonly allMoney: number[] = []
  /** Where the looks of each round end; those of the round that is going on come after the last. */
  readonly roundEnds: number[] = []

  clear(): void {
    this.project.length = 0
    this.poorMoney.length = 0
    this.poorVoters.length = 0
    this.richValue.length = 0
    this.allMoney.length = 0
    this.roundEnds.length = 0
  }

  add(project: number, poorMoney: number, poorVoters: number, richValue: number, allMoney: number): void {
    this.project.push(project)
    this.poorMoney.push(poorMoney)
    this.poorVoters.push(poorVoters)
    this.richValue.push(richValue)
    this.allMoney.push(allMoney)
  }
}

/** Past this many projects a table of pairs costs more than it saves. */
const mostProjects = 1000

/**
 * For each project (row) and each other (column): what the other is worth to those who support both. Undefined where
 * the table would be too large.
 */
export function commonWorth(support: Support, projects: number): Float64Array | undefined {
  if (projects > mostProjects) return undefined
  const { groups, groupStarts, projectOf, groupValues, weights } = support
  const table = new Float64Array(projects * projects)
  for (let group = 0; group < groups; group++) {
    const end = groupStarts[group + 1]!
    for (let one = groupStarts[group]!; one < end; one++) {
      const row = projectOf[one]! * projects
      for (let other = groupStarts[group]!; other < end; other++)
        table[row + projectOf[other]!]! += weights[group]! * (groupValues ? groupValues[other]! : 1)
    }
  }
  return table
}

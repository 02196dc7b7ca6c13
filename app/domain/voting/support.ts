import { votersIn } from './ballot'
import { type Election } from './election'
import { choiceValues, type Utility } from './utility'

/**
 * Who supports what, with voters who support the same projects alike put together: they are charged alike for ever,
 * so a count need only look at one of them.
 */
export interface Support {
  /** Everybody who cast a ballot, blank ones too: all have a share of the pot. */
  readonly voters: number
  readonly groups: number
  /** How many voters are in each group. */
  readonly weights: Float64Array
  /** Group `g` supports `projectOf[groupStarts[g]]` up to `projectOf[groupStarts[g + 1]]`, in the order of projects. */
  readonly groupStarts: Int32Array
  readonly projectOf: Int32Array
  /** Beside `projectOf`: what the project is worth to one voter of the group; null where it is 1 for everybody. */
  readonly groupValues: Float64Array | null
  /** Project `c` is supported by `groupOf[projectStarts[c]]` up to `groupOf[projectStarts[c + 1]]`. */
  readonly projectStarts: Int32Array
  readonly groupOf: Int32Array
  /** Beside `groupOf`: the voters in the group, and what the project is worth to each (null where it is 1). */
  readonly weightOf: Float64Array
  readonly valueOf: Float64Array | null
  /** Each project's supporters, and the sum of what it is worth to them. */
  readonly supporters: Float64Array
  readonly worth: Float64Array
}

/**
 * Gathers the support that a utility sees: a choice worth nothing (or less) is no support. Under `cost` every
 * supporter's utility is the project's cost, so values are left out and the rule divides by the cost once.
 * @param grouped false keeps every ballot apart, for the test that it makes no difference.
 */
export function supportOf(election: Election, utility: Utility, grouped = true): Support {
  const { ballots, projects, defaultScore = 0 } = election
  const { starts, choices, copies, size } = ballots
  const values = choiceValues(election, utility)
  const usesDefault = defaultScore > 0 && (utility === 'points' || utility === 'points-per-cost')
  const groups = new Groups(usesDefault ? size * projects.length : choices.length, size, values !== null, grouped)
  const all = usesDefault ? new Float64Array(projects.length) : undefined
  for (let ballot = 0; ballot < size; ballot++) {
    if (all && values) {
      all.fill(defaultScore)
      for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) all[choices[at]!] = values[at]!
      all.forEach((value, project) => groups.take(project, value))
    } else {
      for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) groups.take(choices[at]!, values ? values[at]! : 1)
    }
    groups.close(copies ? copies[ballot]! : 1)
  }
  return byProject(groups, projects.length, votersIn(ballots))
}

/** Ballots as they are gathered: each sorted by project, and put with an earlier one that is just the same. */
class Groups {
  readonly projectOf: Int32Array
  readonly values: Float64Array | null
  readonly starts: Int32Array
  readonly weights: Float64Array
  count = 0
  private used = 0
  private readonly hashes: Int32Array
  private readonly table: Int32Array

  constructor(choices: number, ballots: number, valued: boolean, grouped: boolean) {
    this.projectOf = new Int32Array(choices)
    this.values = valued ? new Float64Array(choices) : null
    this.starts = new Int32Array(ballots + 1)
    this.weights = new Float64Array(ballots)
    this.hashes = new Int32Array(ballots)
    this.table = new Int32Array(grouped ? 1 << Math.ceil(Math.log2(Math.max(16, ballots * 2))) : 0)
  }

  take(project: number, value: number): void {
    if (value <= 0) return
    const { projectOf, values } = this
    let at = this.used++
    for (const first = this.starts[this.count]!; at > first && projectOf[at - 1]! > project; at--) {
      projectOf[at] = projectOf[at - 1]!
      if (values) values[at] = values[at - 1]!
    }
    projectOf[at] = project
    if (values) values[at] = value
  }

  close(times: number): void {
    const first = this.starts[this.count]!
    if (this.used === first || times === 0) {
      this.used = first
      return
    }
    const group = this.table.length > 0 ? this.find(first) : this.count
    if (group < this.count) {
      this.weights[group]! += times
      this.used = first
      return
    }
    this.weights[this.count++] = times
    this.starts[this.count] = this.used
  }

  private find(first: number): number {
    const { projectOf, values, used, table, hashes } = this
    let hash = used - first
    for (let at = first; at < used; at++) {
      hash = Math.imul(hash ^ projectOf[at]!, 0x9e3779b1)
      if (values) hash = Math.imul(hash ^ values[at]!, 0x85ebca6b)
      hash ^= hash >>> 15
    }
    const mask = table.length - 1
    let slot = hash & mask
    for (;;) {
      const group = table[slot]! - 1
      if (group < 0) break
      if (hashes[group] === hash && this.same(group, first)) return group
      slot = (slot + 1) & mask
    }
    table[slot] = this.count + 1
    hashes[this.count] = hash
    return this.count
  }

  private same(group: number, first: number): boolean {
    const { projectOf, values, starts, used } = this
    const other = starts[group]!
    if (starts[group + 1]! - other !== used - first) return false
    for (let at = first, beside = other; at < used; at++, beside++) {
      if (projectOf[at] !== projectOf[beside]) return false
      if (values && values[at] !== values[beside]) return false
    }
    return true
  }
}

/** Turns the groups' lists of projects into the projects' lists of groups. */
function byProject(gathered: Groups, projects: number, voters: number): Support {
  const groups = gathered.count
  const groupStarts = gathered.starts.slice(0, groups + 1)
  const entries = groupStarts[groups]!
  const projectOf = gathered.projectOf.slice(0, entries)
  const groupValues = gathered.values && gathered.values.slice(0, entries)
  const weights = gathered.weights.slice(0, groups)

  const projectStarts = new Int32Array(projects + 1)
  for (const project of projectOf) projectStarts[project + 1]!++
  for (let project = 0; project < projects; project++) projectStarts[project + 1]! += projectStarts[project]!
  const next = projectStarts.slice(0, projects)
  const groupOf = new Int32Array(entries)
  const weightOf = new Float64Array(entries)
  const valueOf = groupValues && new Float64Array(entries)
  const supporters = new Float64Array(projects)
  const worth = new Float64Array(projects)
  for (let group = 0; group < groups; group++) {
    const weight = weights[group]!
    for (let at = groupStarts[group]!; at < groupStarts[group + 1]!; at++) {
      const project = projectOf[at]!
      const place = next[project]!++
      const value = groupValues ? groupValues[at]! : 1
      groupOf[place] = group
      weightOf[place] = weight
      if (valueOf) valueOf[place] = value
      supporters[project]! += weight
      worth[project]! += weight * value
    }
  }
  return {
    voters,
    groups,
    weights,
    groupStarts,
    projectOf,
    groupValues,
    projectStarts,
    groupOf,
    weightOf,
    valueOf,
    supporters,
    worth,
  }
}

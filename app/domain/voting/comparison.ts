import { type Election } from './election'
import { type RuleOutcome } from './outcome'

/**
 * The last step of some cities' rules: each voter is taken to prefer the outcome with more of the projects she chose,
 * and the outcome that more voters prefer stands; `one` stands where as many prefer either.
 */
export function preferred({ ballots, projects }: Election, one: RuleOutcome, other: RuleOutcome): RuleOutcome {
  const gain = new Int8Array(projects.length)
  for (const project of one.order) gain[project]!++
  for (const project of other.order) gain[project]!--
  const { starts, choices, copies, size } = ballots
  let forOne = 0
  for (let ballot = 0; ballot < size; ballot++) {
    let more = 0
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) more += gain[choices[at]!]!
    forOne += Math.sign(more) * (copies ? copies[ballot]! : 1)
  }
  return forOne >= 0 ? one : other
}

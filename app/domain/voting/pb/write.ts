import type { Choices } from '../choices'
import { writeDecimal } from '../decimal'
import { type Election } from '../election'
import { choicesIn } from '../plain-election'

/** What a file says beside the election itself. Keys of META that the election settles are written from it. */
export interface PbPapers {
  readonly election: Omit<Election, 'ballots'>
  readonly meta?: ReadonlyMap<string, string>
  /** The other columns of PROJECTS, one record for each project in order. */
  readonly projects?: readonly { readonly columns: Readonly<Record<string, string>> }[]
}

export interface PbText extends PbPapers {
  readonly election: Election
}

/** The order in which Pabulib lists META; keys it does not know follow as they come. */
const metaOrder =
  'description country unit district subunit instance num_projects num_votes budget vote_type rule date_begin date_end min_length max_length min_sum_cost max_sum_cost min_points max_points min_sum_points max_sum_points scoring_fn default_score min_project_score_threshold edition language currency fully_funded experimental comment acknowledgments'.split(
    ' ',
  )
const projectOrder =
  'votes score name category beneficiaries selected neighborhood subunit district description proposer public_id latitude longitude'.split(
    ' ',
  )

/**
 * Writes an election as a `.pb` file. Voters are numbered from 1 in the order of the box, and nothing else is said of
 * them. Cells that hold `;` or `"` are quoted; line breaks inside a cell become spaces, for the format has none.
 */
export function writePb(text: PbText): string {
  const { kind, pointUnit, ballots } = text.election
  let voters = 0
  for (let ballot = 0; ballot < ballots.size; ballot++) voters += ballots.copies?.[ballot] ?? 1
  const rows: string[] = []
  for (const choices of choicesIn(text.election)) rows.push(pbVote(rows.length + 1, choices, { kind, pointUnit }))
  return pbBeforeVotes(text, voters) + rows.join('')
}

/** A file up to its first ballot; `voters` is how many ballots follow. For a file that is written piece by piece. */
export function pbBeforeVotes({ election, meta = new Map(), projects = [] }: PbPapers, voters: number): string {
  const lines: string[] = []
  const row = (...cells: string[]) => lines.push(cells.map(quoted).join(';'))
  lines.push('META')
  row('key', 'value')
  const settled = settledMeta(election, voters)
  const all = new Map([...meta, ...settled].filter(([, value]) => value !== ''))
  const known = metaOrder.filter((key) => all.has(key))
  for (const key of [...known, ...[...all.keys()].filter((key) => !metaOrder.includes(key))]) row(key, all.get(key)!)

  lines.push('PROJECTS')
  const used = new Set(projects.flatMap(({ columns }) => Object.keys(columns)))
  if (election.projects.some(({ name }) => name !== undefined)) used.add('name')
  const others = [...projectOrder.filter((column) => used.delete(column)), ...used]
  row('project_id', 'cost', ...others)
  election.projects.forEach(({ id, cost, name }, at) => {
    const columns: Readonly<Record<string, string>> = { name: name ?? '', ...projects[at]?.columns }
    row(id, writeDecimal(cost, election.unit), ...others.map((column) => columns[column] ?? ''))
  })

  lines.push('VOTES', withPoints(election.kind) ? 'voter_id;vote;points' : 'voter_id;vote')
  return lines.join('\n') + '\n'
}

const withPoints = (kind: Election['kind']) => kind === 'cumulative' || kind === 'scoring'

/** One ballot as a row of VOTES, its line break included. */
export function pbVote(
  voter: number,
  { named, points }: Choices,
  { kind, pointUnit }: Pick<Election, 'kind' | 'pointUnit'>,
): string {
  const given = withPoints(kind) ? ';' + named.map((_, at) => (points?.[at] ?? 0) / pointUnit).join(',') : ''
  return `${voter};${quoted(named.join(','))}${given}\n`
}

function settledMeta(election: PbPapers['election'], voters: number): [string, string][] {
  const { limits, unit, threshold, pointUnit, defaultScore } = election
  const money = (amount: bigint | undefined) => (amount === undefined ? '' : writeDecimal(amount, unit))
  const number = (value: number | bigint | undefined) => (value === undefined ? '' : String(value))
  return [
    ['num_projects', String(election.projects.length)],
    ['num_votes', String(voters)],
    ['budget', money(election.budget)],
    ['vote_type', election.kind],
    ['rule', election.declaredRule ?? 'unknown'],
    ['min_length', number(limits.minLength)],
    ['max_length', number(limits.maxLength)],
    ['min_sum_cost', money(limits.minSumCost)],
    ['max_sum_cost', money(limits.maxSumCost)],
    ['min_points', number(limits.minPoints)],
    ['max_points', number(limits.maxPoints)],
    ['min_sum_points', number(limits.minSumPoints)],
    ['max_sum_points', number(limits.maxSumPoints)],
    ['min_project_score_threshold', number(threshold)],
    ['default_score', defaultScore === undefined ? '' : String(defaultScore / pointUnit)],
  ]
}

function quoted(cell: string): string {
  const oneLine = cell.replace(/\s*[\r\n]+\s*/g, ' ').trim()
  return /[;"]/.test(oneLine) ? `"${oneLine.replaceAll('"', '""')}"` : oneLine
}

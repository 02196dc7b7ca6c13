import { readDecimal } from '../decimal'
import { isMissing, type Lines, type Row } from './rows'
import { type VoteReading } from './votes'

const space = 32
const quote = 34
const semicolon = 59
/** Points past this are a slip of the pen, and would end the exactness of sums. */
const mostPoints = 1e9
const mostDecimals = 3

/**
 * Reads one row of VOTES with all care, and says what is the matter with it. The row is the current one of `lines`.
 * A ballot with a fault is left out; what readers tolerate is a warning.
 */
export function readVoteRow(row: Row, lines: Lines, reading: VoteReading, indexOf: ReadonlyMap<string, number>): void {
  const { rules, into, faults } = reading
  const { line, cells } = row
  if (row.unclosed) return faults.fault(line, 'unclosed-quote')
  if (row.spaced) faults.warn(line, 'spaces-around')
  if (cells.length > rules.columns && cells.slice(rules.columns).some((cell) => cell !== ''))
    faults.warn(line, 'row-too-long', { section: 'VOTES' })

  const voter = cells[0] ?? ''
  if (voter === '') return faults.fault(line, 'voter-blank')
  if (!addVoter(lines, reading)) return faults.fault(line, 'voter-twice', { voter })
  const vote = cells[rules.voteColumn]
  if (vote === undefined || (isMissing(vote) && !indexOf.has(vote))) return faults.fault(line, 'vote-blank', { voter })

  const choices = readChoices(vote, row, reading, indexOf)
  if (!choices) return
  const points =
    rules.pointsColumn < 0 ? undefined : readPoints(cells[rules.pointsColumn], row, choices.length, reading)
  if (rules.pointsColumn >= 0 && !points) return
  warnOfLimits(choices, points, row, reading)

  let used = into.used
  while (used + choices.length > into.choices.length) into.growChoices()
  choices.forEach((project, place) => {
    into.choices[used] = project
    if (into.points && points) into.points[used] = points[place]!
    used++
  })
  into.close(used)
}

/** Remembers the voter's id, without the spaces or quotes around it, as the fast reader does. */
function addVoter({ bytes, start, stop }: Lines, { seen }: VoteReading): boolean {
  let from = start
  let to = start
  while (bytes[from] === space) from++
  if (bytes[from] === quote) {
    to = ++from
    while (to < stop && (bytes[to] !== quote || bytes[to + 1] === quote)) to += bytes[to] === quote ? 2 : 1
  } else {
    to = from
    while (to < stop && bytes[to] !== semicolon) to++
    while (to > from && bytes[to - 1] === space) to--
  }
  return seen.add(from, to - from)
}

function readChoices(vote: string, row: Row, reading: VoteReading, indexOf: ReadonlyMap<string, number>) {
  const { rules, faults } = reading
  const voter = row.cells[0]!
  const choices: number[] = []
  let sound = true
  for (const named of vote.split(',')) {
    const id = named.trim()
    const project = indexOf.get(id)
    if (project === undefined) {
      if (id === '') faults.fault(row.line, 'choice-missing', { voter })
      else faults.fault(row.line, 'project-unknown', { id, voter })
      sound = false
    } else if (!choices.includes(project)) choices.push(project)
    else if (rules.pointsColumn < 0) faults.warn(row.line, 'choice-twice', { id, voter })
    else {
      // Twice on an approval ballot is still one vote; twice with points leaves us to guess which were meant.
      faults.fault(row.line, 'choice-twice', { id, voter })
      sound = false
    }
  }
  if (rules.choose1 && choices.length > 1) {
    faults.fault(row.line, 'one-choice-only', { voter, choices: choices.length })
    sound = false
  }
  return sound ? choices : undefined
}

function readPoints(cell: string | undefined, row: Row, choices: number, { into, faults }: VoteReading) {
  const voter = row.cells[0]!
  const { line } = row
  if (cell === undefined || isMissing(cell)) {
    faults.fault(line, 'points-missing', { voter })
    return undefined
  }
  const written = cell.split(',').map((text) => text.trim())
  if (written.length !== choices) {
    faults.fault(line, 'points-differ', { voter, points: written.length, choices })
    return undefined
  }
  const points: number[] = []
  for (const text of written) {
    const read = readDecimal(text)
    if (!read) {
      faults.fault(line, 'not-a-number', { key: 'points', value: text, voter })
      return undefined
    }
    const value = Number(read.digits) / 10 ** read.decimals
    if (Math.abs(value) > mostPoints || read.decimals > mostDecimals) {
      faults.fault(line, 'points-too-large', { value: text, voter })
      return undefined
    }
    if (read.decimals > into.decimals) {
      const factor = 10 ** (read.decimals - into.decimals)
      points.forEach((_, place) => (points[place]! *= factor))
      into.scaleTo(read.decimals)
    }
    const scaled = Number(read.digits) * 10 ** (into.decimals - read.decimals)
    into.largestPoints = Math.max(into.largestPoints, Math.abs(scaled))
    points.push(scaled)
  }
  return points
}

/** The city took these ballots, so we count them too, and say so. */
function warnOfLimits(
  choices: readonly number[],
  points: readonly number[] | undefined,
  row: Row,
  reading: VoteReading,
) {
  const { rules, faults, into } = reading
  const voter = row.cells[0]!
  if (choices.length < rules.minLength)
    faults.warn(row.line, 'vote-too-short', { voter, choices: choices.length, least: rules.minLength })
  if (choices.length > rules.maxLength)
    faults.warn(row.line, 'vote-too-long', { voter, choices: choices.length, most: rules.maxLength })
  if (rules.costs) {
    const cost = choices.reduce((sum, project) => sum + rules.costs![project]!, 0)
    if (cost > rules.maxSumCost) faults.warn(row.line, 'vote-costs-too-much', { voter, cost, most: rules.maxSumCost })
    if (cost < rules.minSumCost)
      faults.warn(row.line, 'vote-costs-too-little', { voter, cost, least: rules.minSumCost })
  }
  const sum = (points ?? []).reduce((total, value) => total + value, 0) / 10 ** into.decimals
  if (sum > rules.maxSumPoints)
    faults.warn(row.line, 'too-many-points', { voter, points: sum, most: rules.maxSumPoints })
}

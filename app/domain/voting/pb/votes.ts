import { type PbFaults } from './fault'
import { type IdTree, type SeenIds } from './ids'
import { carriageReturn, type Lines, newline } from './rows'
import { type VoteColumns } from './vote-columns'

const semicolon = 59
const comma = 44
const quote = 34
const digitZero = 48

/** What a row of VOTES has to be. */
export interface VoteRules {
  readonly columns: number
  readonly voteColumn: number
  /** -1 where the election's ballots carry no points. */
  readonly pointsColumn: number
  readonly minLength: number
  readonly maxLength: number
  readonly choose1: boolean
  /** The costs of the projects, where a ballot's cost is limited; null elsewhere. Doubles: only warnings hang on it. */
  readonly costs: Float64Array | null
  readonly minSumCost: number
  readonly maxSumCost: number
  readonly maxSumPoints: number
}

/** What the fast and the slow reader share. */
export interface VoteReading {
  readonly rules: VoteRules
  readonly tree: IdTree
  readonly seen: SeenIds
  /** `stamp[project]` is the last ballot (counted from 1) that named it: how a second mention is noticed. */
  readonly stamp: Int32Array
  readonly into: VoteColumns
  readonly faults: PbFaults
}

/**
 * Reads plain rows of VOTES straight from the bytes, from where `lines` is, and stops before the first row that is
 * anything but plain: quotes, spaces, an unknown id, a fault of any kind, a section mark. The slow reader takes that
 * one and says what is the matter. So the fast way never has to explain itself.
 */
export function readPlainVotes(lines: Lines, reading: VoteReading): void {
  const { rules, tree, seen, stamp, into } = reading
  const { bytes } = lines
  const { column, steps, endsAt, width, root } = tree
  const { voteColumn, pointsColumn, minLength, maxLength, costs } = rules
  const lastColumn = Math.max(voteColumn, pointsColumn)
  const limit = bytes.lastIndexOf(newline) + 1
  let { line, next: at } = lines

  rows: while (at < limit) {
    const start = at
    let byte = bytes[at]!
    while (byte !== semicolon) {
      if (byte <= quote) break rows
      byte = bytes[++at]!
    }
    const idLength = at - start
    if (idLength === 0) break

    const first = into.used
    const ballot = into.ballots + 1
    let choices = into.choices
    let used = first
    let pointsUsed = first
    let pointsSum = 0
    for (let cell = 1; cell <= lastColumn; cell++) {
      if (byte !== semicolon) break rows
      byte = bytes[++at]!
      if (cell === voteColumn) {
        for (;;) {
          let state = root
          let step = column[byte]!
          while (step !== 0) {
            state = steps[state + step]!
            byte = bytes[++at]!
            step = column[byte]!
          }
          const project = state === 0 ? -1 : endsAt[state / width]!
          if (project < 0 || stamp[project] === ballot) break rows
          stamp[project] = ballot
          if (used === choices.length) choices = into.growChoices()
          choices[used++] = project
          if (byte !== comma) break
          byte = bytes[++at]!
        }
      } else if (cell === pointsColumn) {
        if (into.decimals !== 0) break rows
        const points = into.points!
        for (;;) {
          let value = byte - digitZero
          if (value < 0 || value > 9) break rows
          let digit = (byte = bytes[++at]!) - digitZero
          while (digit >= 0 && digit <= 9) {
            value = value * 10 + digit
            digit = (byte = bytes[++at]!) - digitZero
          }
          if (pointsUsed === points.length || value > 1e9) break rows
          if (value > into.largestPoints) into.largestPoints = value
          points[pointsUsed++] = value
          pointsSum += value
          if (byte !== comma) break
          byte = bytes[++at]!
        }
      } else {
        while (byte !== semicolon) {
          if (byte === newline || byte === quote) break rows
          byte = bytes[++at]!
        }
      }
    }
    if (byte === carriageReturn) byte = bytes[++at]!
    if (byte !== newline && byte !== semicolon) break
    let cells = lastColumn + 1
    while (byte !== newline) {
      if (byte === semicolon) cells++
      else if (byte === quote) break rows
      byte = bytes[++at]!
    }

    const length = used - first
    if (length < minLength || length > maxLength || cells > rules.columns) break
    if (pointsColumn >= 0 && (pointsUsed !== used || pointsSum > rules.maxSumPoints)) break
    if (costs) {
      let sum = 0
      for (let choice = first; choice < used; choice++) sum += costs[choices[choice]!]!
      if (sum < rules.minSumCost || sum > rules.maxSumCost) break
    }
    if (!seen.add(start, idLength)) break
    into.close(used)
    at++
    line++
    lines.moveTo(line, at)
  }
}

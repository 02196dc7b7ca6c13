/**
 * Ballots in columns: a city's 130,000 ballots take a few megabytes and are walked without making an object for each.
 * Nothing says whose ballot is whose.
 */
export interface BallotBox {
  /** How many different entries there are (rows of a file, or ballots already grouped). */
  readonly size: number
  /** Ballot `i` names `choices[starts[i]]` up to (not including) `choices[starts[i + 1]]`. */
  readonly starts: Uint32Array
  /** Indexes into the election's projects; most preferred first on ordinal ballots. No ballot names one twice. */
  readonly choices: Uint32Array
  /** Points beside each choice, whole numbers (see `Election.pointUnit`); null where ballots carry none. */
  readonly points: Float64Array | null
  /** How many voters cast exactly this ballot; null where each entry is one voter's. */
  readonly copies: Float64Array | null
}

/** One ballot in words: project ids in the voter's order, points beside them, and how many voters cast the same one. */
export interface BallotInput {
  readonly choices: readonly string[]
  readonly points?: readonly number[]
  readonly copies?: number
}

/**
 * Puts plain ballots into a box; `givesPoints` where they are of a kind that carries points, though there be none.
 * @throws Error on an unknown project, or points that do not match the choices.
 */
export function boxBallots(
  indexOf: ReadonlyMap<string, number>,
  ballots: Iterable<BallotInput>,
  givesPoints = false,
): BallotBox {
  const starts = [0]
  const choices: number[] = []
  const points: number[] = []
  const copies: number[] = []
  let withPoints = givesPoints
  let grouped = false
  for (const ballot of ballots) {
    if (ballot.points && ballot.points.length !== ballot.choices.length)
      throw new Error('a ballot has other points than choices')
    const first = choices.length
    ballot.choices.forEach((id, place) => {
      const index = indexOf.get(id)
      if (index === undefined) throw new Error(`a ballot names an unknown project: ${id}`)
      if (choices.indexOf(index, first) >= 0) return
      choices.push(index)
      points.push(whole(ballot.points?.[place] ?? 0))
    })
    withPoints ||= ballot.points !== undefined
    const times = ballot.copies ?? 1
    if (!Number.isSafeInteger(times) || times < 0) throw new Error(`a ballot cannot be cast ${times} times`)
    grouped ||= times !== 1
    copies.push(times)
    starts.push(choices.length)
  }
  return {
    size: copies.length,
    starts: Uint32Array.from(starts),
    choices: Uint32Array.from(choices),
    points: withPoints ? Float64Array.from(points) : null,
    copies: grouped ? Float64Array.from(copies) : null,
  }
}

function whole(points: number): number {
  if (!Number.isSafeInteger(points)) throw new Error(`points must be whole numbers: ${points}`)
  return points
}

/** How many voters cast a ballot, blank ones included. */
export function votersIn(box: BallotBox): number {
  if (!box.copies) return box.size
  let voters = 0
  for (const times of box.copies) voters += times
  return voters
}

/** How many ballots name each project: its votes, whatever the kind of ballot. */
export function votesFor(box: BallotBox, projects: number): Float64Array {
  const votes = new Float64Array(projects)
  const { starts, choices, copies } = box
  if (!copies) {
    for (let at = 0; at < choices.length; at++) votes[choices[at]!]! += 1
    return votes
  }
  for (let ballot = 0; ballot < box.size; ballot++)
    for (let at = starts[ballot]!; at < starts[ballot + 1]!; at++) votes[choices[at]!]! += copies[ballot]!
  return votes
}

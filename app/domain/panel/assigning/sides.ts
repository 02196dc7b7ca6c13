import { couldTake, heldBy, holdersOf, isNew, pass, places, type Board } from './board'

/**
 * Gives each proposal a scorer from either side, as far as that can be: one who lives in its own neighbourhood and knows
 * the place, and one who does not. By exchanges of what was given just now alone: nobody has more by it, and nobody's
 * list changes whose list stood before. Every exchange brings one side more, so it comes to an end.
 */
export function sides(board: Board): void {
  for (let improved = true; improved;) {
    improved = false
    for (const proposal of places(board.proposals)) if (improve(board, proposal)) improved = true
  }
}

function improve(board: Board, proposal: number): boolean {
  const { sidesOf, scorers } = board
  const holders = holdersOf(board, proposal)
  if (sidesOf(holders, proposal) >= 2) return false
  for (const mine of holders) {
    if (!isNew(board, mine, proposal)) continue
    for (const theirs of places(scorers)) {
      if (!couldTake(board, theirs, proposal)) continue
      if (change(board, holders, proposal, mine, theirs) <= 0) continue
      for (const other of heldBy(board, theirs)) {
        if (!isNew(board, theirs, other) || !couldTake(board, mine, other)) continue
        if (gain(board, proposal, mine, theirs, other) <= 0) continue
        exchange(board, proposal, mine, theirs, other)
        return true
      }
    }
  }
  return false
}

/** How many sides more a proposal has when one scorer makes room for another. */
function change({ sidesOf }: Board, holders: readonly number[], proposal: number, out: number, into: number): number {
  const after = holders.map((holder) => (holder === out ? into : holder))
  return sidesOf(after, proposal) - sidesOf(holders, proposal)
}

/** How many sides more there are when `mine` gives `proposal` to `theirs` and has `other` for it. */
export const gain = (board: Board, proposal: number, mine: number, theirs: number, other: number): number =>
  change(board, holdersOf(board, proposal), proposal, mine, theirs) +
  change(board, holdersOf(board, other), other, theirs, mine)

export function exchange(board: Board, proposal: number, mine: number, theirs: number, other: number): void {
  pass(board, mine, theirs, proposal)
  pass(board, theirs, mine, other)
}

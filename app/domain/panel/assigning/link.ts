import { couldTake, heldBy, holdersOf, isNew, pass, places, type Board } from './board'
import { exchange, gain } from './sides'

/**
 * Links everyone who scores with every proposal, as far as that can be: only then can hard and soft markers be told from
 * strong and weak proposals. Two parts become one when somebody with a way round passes a proposal over and has another
 * for it. Nobody has more by it, and what stood before stays. Returns whether all are linked.
 */
export function link(board: Board): boolean {
  for (let parts = partsOf(board); parts.count > 1; parts = partsOf(board)) if (!join(board, parts)) return false
  return true
}

interface Parts {
  readonly count: number
  /** The part a proposal is in. */
  readonly ofProposal: readonly number[]
  /** The part of a scorer who has something. */
  readonly ofScorer: readonly (number | undefined)[]
}

function partsOf(board: Board): Parts {
  const ofProposal: number[] = []
  const ofScorer: (number | undefined)[] = []
  let count = 0
  for (const start of places(board.proposals)) {
    if (ofProposal[start] !== undefined) continue
    const queue = [start]
    ofProposal[start] = count
    for (const proposal of queue) {
      for (const scorer of holdersOf(board, proposal)) {
        if (ofScorer[scorer] !== undefined) continue
        ofScorer[scorer] = count
        for (const next of heldBy(board, scorer)) {
          if (ofProposal[next] !== undefined) continue
          ofProposal[next] = count
          queue.push(next)
        }
      }
    }
    count += 1
  }
  return { count, ofProposal, ofScorer }
}

/** The exchange that joins two parts and costs the fewest sides; or else a move to one who has fewer. */
function join(board: Board, { ofScorer }: Parts): boolean {
  const { loads, scorers } = board
  let best: { proposal: number; mine: number; theirs: number; other: number; lost: number } | undefined
  const round = edges(board).filter(([scorer, proposal]) => hasWayRound(board, scorer, proposal))
  const all = edges(board)
  for (const [mine, proposal] of round) {
    for (const [theirs, other] of all) {
      if (ofScorer[mine] === ofScorer[theirs]) continue
      if (!couldTake(board, theirs, proposal) || !couldTake(board, mine, other)) continue
      const lost = -gain(board, proposal, mine, theirs, other)
      if (!best || lost < best.lost) best = { proposal, mine, theirs, other, lost }
      if (best.lost <= 0) break
    }
    if (best && best.lost <= 0) break
  }
  if (best) {
    exchange(board, best.proposal, best.mine, best.theirs, best.other)
    return true
  }
  for (const [mine, proposal] of round) {
    const fewer = (scorer: number) => (loads[scorer] ?? 0) < (loads[mine] ?? 0) && ofScorer[scorer] !== undefined
    const theirs = places(scorers).find(
      (scorer) => fewer(scorer) && ofScorer[scorer] !== ofScorer[mine] && couldTake(board, scorer, proposal),
    )
    if (theirs === undefined) continue
    pass(board, mine, theirs, proposal)
    return true
  }
  return false
}

const edges = (board: Board): (readonly [scorer: number, proposal: number])[] =>
  places(board.scorers).flatMap((scorer) =>
    heldBy(board, scorer)
      .filter((proposal) => isNew(board, scorer, proposal))
      .map((proposal) => [scorer, proposal] as const),
  )

/** Whether a scorer and a proposal stay linked when she passes it on. */
function hasWayRound(board: Board, scorer: number, proposal: number): boolean {
  const seen = new Set([scorer])
  const done = new Set([proposal])
  const queue = [scorer]
  for (const each of queue) {
    for (const held of heldBy(board, each)) {
      if (each === scorer && held === proposal) continue
      if (held === proposal) return true
      if (done.has(held)) continue
      done.add(held)
      for (const other of holdersOf(board, held)) {
        if (seen.has(other)) continue
        seen.add(other)
        queue.push(other)
      }
    }
  }
  return false
}

import { couldPass, heldBy, isNew, pass, places, type Board } from './board'

/**
 * Evens out how many each has, moving as few as it can: while somebody has two or more more than another whom a proposal
 * can reach, over others where need be, it is passed along. When no such way is left, no sharing out of what may be moved
 * is more even. Source: Harvey, Ladner, Lovász and Tamir, Semi-matchings for bipartite graphs and load balancing,
 * Journal of Algorithms 59 (2006).
 */
export function level(board: Board): void {
  while (evenOut(board));
}

interface Step {
  readonly from: number
  readonly to: number
  readonly proposal: number
}

function evenOut(board: Board): boolean {
  const { loads, scorers } = board
  const busiestFirst = places(scorers).sort((one, other) => (loads[other] ?? 0) - (loads[one] ?? 0) || one - other)
  for (const start of busiestFirst) {
    const way = wayDown(board, start)
    if (!way) continue
    for (const { from, to, proposal } of way) pass(board, from, to, proposal)
    return true
  }
  return false
}

/** The shortest way from somebody to one who has at least two fewer; the last step first. */
function wayDown(board: Board, start: number): Step[] | undefined {
  const { loads, scorers } = board
  const least = (loads[start] ?? 0) - 2
  if (!loads.some((load) => load <= least)) return undefined
  const reached = new Map<number, Step | null>([[start, null]])
  const queue = [start]
  for (const from of queue) {
    for (const proposal of newFirst(board, from)) {
      for (const to of places(scorers)) {
        if (reached.has(to) || !couldPass(board, from, to, proposal)) continue
        reached.set(to, { from, to, proposal })
        if ((loads[to] ?? 0) <= least) return backFrom(to, reached)
        queue.push(to)
      }
    }
  }
  return undefined
}

/** What was given just now is passed on before what somebody has had on her list. */
function newFirst(board: Board, scorer: number): number[] {
  const late = (proposal: number) => (isNew(board, scorer, proposal) ? 0 : 1)
  return heldBy(board, scorer).sort((one, other) => late(one) - late(other) || one - other)
}

function backFrom(end: number, reached: ReadonlyMap<number, Step | null>): Step[] {
  const way: Step[] = []
  for (let step = reached.get(end); step; step = reached.get(step.from)) way.push(step)
  return way
}

/**
 * Who is given what: `fixed` stays, because a score of it was begun or is in, or an officer gave it; `held` stood before,
 * and may be passed to those who are `welcome` alone; `given` is new, and may go anywhere still.
 */
export type Hold = 'fixed' | 'held' | 'given'

/** Scorers and proposals by their places in a list, so that a round of hundreds is shared out in moments. */
export interface Board {
  readonly scorers: number
  readonly proposals: number
  /** By scorer, then proposal. */
  readonly holds: (Hold | undefined)[][]
  /** Those who have nothing yet, or have just lost something: what others have had may go to them. */
  readonly welcome: readonly boolean[]
  /** Whether a scorer may be given a proposal: no interest, and a seat with a vote. */
  readonly may: (scorer: number, proposal: number) => boolean
  /** Proposals of each scorer. */
  readonly loads: number[]
  /** How many of a proposal's two sides its scorers come from; see `sides`. */
  readonly sidesOf: (holders: readonly number[], proposal: number) => number
}

export const places = (count: number): number[] => Array.from({ length: count }, (_, place) => place)

export const holdersOf = ({ scorers, holds }: Board, proposal: number): number[] =>
  places(scorers).filter((scorer) => holds[scorer]?.[proposal] !== undefined)

export const heldBy = ({ proposals, holds }: Board, scorer: number): number[] =>
  places(proposals).filter((proposal) => holds[scorer]?.[proposal] !== undefined)

/** Given just now, so that nobody's list changes that stood before. */
export const isNew = ({ holds }: Board, scorer: number, proposal: number): boolean =>
  holds[scorer]?.[proposal] === 'given'

/** Whether a scorer could take a proposal on top of what she has. */
export const couldTake = ({ holds, may }: Board, scorer: number, proposal: number): boolean =>
  holds[scorer]?.[proposal] === undefined && may(scorer, proposal)

/** Whether one may pass a proposal to another. */
export const couldPass = (board: Board, from: number, to: number, proposal: number): boolean =>
  (isNew(board, from, proposal) || (board.holds[from]?.[proposal] === 'held' && board.welcome[to] === true)) &&
  couldTake(board, to, proposal)

export function put({ holds, loads }: Board, scorer: number, proposal: number, hold: Hold): void {
  const row = holds[scorer]
  if (!row || row[proposal] !== undefined) throw new Error('given twice')
  row[proposal] = hold
  loads[scorer] = (loads[scorer] ?? 0) + 1
}

export function take({ holds, loads }: Board, scorer: number, proposal: number): void {
  const row = holds[scorer]
  if (row?.[proposal] === undefined) throw new Error('taken from somebody who did not have it')
  row[proposal] = undefined
  loads[scorer] = (loads[scorer] ?? 0) - 1
}

/** One gives a proposal to another. */
export function pass(board: Board, from: number, to: number, proposal: number): void {
  take(board, from, proposal)
  put(board, to, proposal, 'given')
}

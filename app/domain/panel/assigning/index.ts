export * from './standing'
import { shuffled } from '../../shuffled'
import { seededDice } from '../statistics'
import { couldTake, holdersOf, places, put, type Board } from './board'
import { level } from './level'
import { link } from './link'
import { sides } from './sides'

/** Somebody to whom proposals may be given: a voting member, and the neighbourhood she lives in. */
export interface Scorer {
  readonly personId: string
  /** Nothing for one who lives outside the area. */
  readonly neighbourhoodId: string | null
}

export interface ToScore {
  readonly proposalId: string
  /** Nothing for one that is for the whole area. */
  readonly neighbourhoodId: string | null
}

/** One proposal given to one member. */
export interface Given {
  readonly proposalId: string
  readonly personId: string
}

export interface Assigning {
  readonly scorers: readonly Scorer[]
  readonly proposals: readonly ToScore[]
  /** Scorers for each proposal. */
  readonly each: number
  /** Has an interest in it, or an officer took it from her. */
  readonly isBarred: (personId: string, proposalId: string) => boolean
  /** Who has what already. It stays where it can. */
  readonly standing: readonly Given[]
  /** Scores that are in, of people who have left too: they count among a proposal's scorers, and stay. */
  readonly handedIn: readonly Given[]
  /** Of what stands: what was begun, or given by an officer. It stays as long as she may score it. */
  readonly settled: readonly Given[]
  /** For the dice: the same seed shares the same things out in the same way. A whole number from 0 to 2³² − 1. */
  readonly seed: number
}

export interface Assigned {
  /** Who has what, all of it, by proposal and then by person in the order they came. */
  readonly given: readonly Given[]
  /** Proposals for which there are not as many scorers as the round asks for, because too few have no interest. */
  readonly short: readonly { readonly proposalId: string; readonly has: number; readonly wants: number }[]
  /** Whether all who score and all proposals are linked, so that hard and soft markers can be taken out. */
  readonly isLinked: boolean
}

/**
 * Shares proposals out: as many scorers for each as asked, never one with an interest; as evenly as can be; linked; and
 * then from either side of the neighbourhood. What stands is changed only where somebody may not score it any more, or
 * where it goes to one who has nothing, or has just lost something, and two or more fewer. Sharing out again what was shared out changes nothing.
 */
export function assignScorers(assigning: Assigning): Assigned {
  const { proposals, each } = assigning
  const people = everybody(assigning)
  const board = boardOf(assigning, people)
  const dice = seededDice(assigning.seed)
  fill(board, each, (below) => Math.floor(dice() * below))
  level(board)
  if (each > 1) sides(board)
  const isLinked = link(board)
  const holders = proposals.map((_, proposal) => holdersOf(board, proposal))
  return {
    given: proposals.flatMap(({ proposalId }, proposal) =>
      (holders[proposal] ?? []).map((scorer) => ({ proposalId, personId: people[scorer]?.personId ?? '' })),
    ),
    short: proposals.flatMap(({ proposalId }, proposal) => {
      const has = holders[proposal]?.length ?? 0
      return has < each ? [{ proposalId, has, wants: each }] : []
    }),
    isLinked,
  }
}

/** Those who may be given something, then those who left with scores that count. */
function everybody({ scorers, handedIn }: Assigning): Scorer[] {
  const present = new Set(scorers.map(({ personId }) => personId))
  const left = [...new Set(handedIn.map(({ personId }) => personId))].filter((each) => !present.has(each)).sort()
  return [...scorers, ...left.map((personId) => ({ personId, neighbourhoodId: null }))]
}

function boardOf(assigning: Assigning, people: readonly Scorer[]): Board {
  const { scorers, proposals, isBarred, standing, handedIn, settled } = assigning
  const placeOf = new Map(people.map(({ personId }, place) => [personId, place]))
  const proposalAt = new Map(proposals.map(({ proposalId }, place) => [proposalId, place]))
  const isFree = people.map(({ personId }) => proposals.map(({ proposalId }) => !isBarred(personId, proposalId)))
  const welcome = people.map(() => false)
  const board: Board = {
    scorers: people.length,
    proposals: proposals.length,
    holds: people.map(() => []),
    welcome,
    may: (scorer, proposal) => scorer < scorers.length && isFree[scorer]?.[proposal] === true,
    loads: people.map(() => 0),
    sidesOf(holders, proposal) {
      const here = proposals[proposal]?.neighbourhoodId ?? null
      // For the whole area: there is one side.
      if (here === null) return 2
      const isNear = holders.map((holder) => people[holder]?.neighbourhoodId === here)
      return Number(isNear.includes(true)) + Number(isNear.includes(false))
    },
  }
  const isSettled = pairsOf(settled)
  const lay = (rows: readonly Given[], isIn: boolean) => {
    for (const given of rows) {
      const [scorer, proposal] = [placeOf.get(given.personId), proposalAt.get(given.proposalId)]
      if (scorer === undefined || proposal === undefined || board.holds[scorer]?.[proposal] !== undefined) continue
      if (isIn ? isFree[scorer]?.[proposal] : board.may(scorer, proposal)) {
        put(board, scorer, proposal, isIn || isSettled(given) ? 'fixed' : 'held')
      } else welcome[scorer] = true
    }
  }
  lay(handedIn, true)
  lay(standing, false)
  for (const [scorer, load] of board.loads.entries()) if (load === 0) welcome[scorer] = true
  return board
}

/** Whether a pair is among these. */
export function pairsOf(rows: readonly Given[]): (pair: Given) => boolean {
  const known = new Map<string, Set<string>>()
  for (const { personId, proposalId } of rows) {
    known.set(proposalId, (known.get(proposalId) ?? new Set()).add(personId))
  }
  return ({ personId, proposalId }) => known.get(proposalId)?.has(personId) ?? false
}

/** Gives each proposal the scorers it lacks, the hardest to place first: to whoever has fewest, and then by lot. */
function fill(board: Board, each: number, randomBelow: (below: number) => number): void {
  const { loads, sidesOf } = board
  const lot = shuffled(places(board.scorers), randomBelow)
  const choices = places(board.proposals).map((proposal) => lot.filter((scorer) => board.may(scorer, proposal)).length)
  const order = shuffled(places(board.proposals), randomBelow).sort(
    (one, other) => (choices[one] ?? 0) - (choices[other] ?? 0),
  )
  for (const proposal of order) {
    const holders = holdersOf(board, proposal)
    while (holders.length < each) {
      const rank = (scorer: number) => (loads[scorer] ?? 0) * 3 - sidesOf([...holders, scorer], proposal)
      let best: number | undefined
      for (const scorer of lot) {
        if (couldTake(board, scorer, proposal) && (best === undefined || rank(scorer) < rank(best))) best = scorer
      }
      if (best === undefined) break
      put(board, best, proposal, 'given')
      holders.push(best)
    }
  }
}

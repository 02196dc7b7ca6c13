import { seededDice } from './dice'
import { lineBy, type LineTerms } from './line'
import type { Marks } from './marks'

/** What the line is drawn through. */
export interface Line extends LineTerms {
  readonly marks: Marks
  /** What the mean of these has to be for a proposal to be funded at all; nothing where the rule has no lowest score. */
  readonly bar?: { readonly marks: Marks; readonly least: number } | null
  /** Proposals in the order in which ties fall, each once. */
  readonly tieOrder: readonly number[]
  /** Proposals that may be ranked at all: with as many scores as the round asks for. */
  readonly enough: readonly boolean[]
}

/** How one proposal fares when other people might have scored. */
export interface Firm {
  /** Above the line as it is. */
  readonly above: boolean
  /** Of the resamples that had a mark for it, the share in which it was above the line; nothing without one. */
  readonly share: number | null
  readonly verdict: 'always' | 'sometimes' | 'never' | null
  /** The ranks between which it came 95 times in 100. */
  readonly ranks: readonly [best: number, worst: number] | null
  /** How many scorers there are without whom, one at a time, it would be on the other side of the line. */
  readonly turnedBy: number
}

export interface Firmness {
  readonly resamples: number
  readonly proposals: readonly Firm[]
}

const resamplesBetweenPauses = 50

/**
 * How firm the line is. Scorers are drawn anew, as many as there are and with replacement, `resamples` times; each time
 * proposals are ranked by their means and funded from the best down, as the round's rule gives out the pot, but those whose
 * mean is then below its lowest score. A resample that draws nobody who marked a proposal says nothing about that one. Then the same with each scorer left out in turn.
 * It pauses now and then so that whoever runs it can do something else between.
 *
 * Source: N. Graves, A. G. Barnett, P. Clarke, "Funding grant proposals for scientific research: retrospective analysis of
 * scores by members of grant review panel", BMJ 2011;343:d4797.
 */
export function* firmness(line: Line, seed: number, resamples = 2_000): Generator<undefined, Firmness> {
  const { marks } = line
  const { proposals, scorers } = marks
  const ranked = rankingFor(line)
  const scoring = scorersIn(marks)
  const weights = new Float64Array(scorers)
  for (const scorer of scoring) weights[scorer] = 1
  const asItIs = Uint8Array.from(ranked(weights).above)

  const turnedBy = new Uint32Array(proposals)
  for (const out of scoring) {
    weights[out] = 0
    const { above } = ranked(weights)
    weights[out] = 1
    for (let at = 0; at < proposals; at += 1) if (above[at] !== asItIs[at]) turnedBy[at]! += 1
  }

  const dice = seededDice(seed)
  const wasAbove = new Uint32Array(proposals)
  const wasRanked = new Uint32Array(proposals)
  const times = new Uint32Array(proposals * (proposals + 1))
  for (let turn = 0; turn < resamples && scoring.length > 0; turn += 1) {
    if (turn % resamplesBetweenPauses === 0) yield
    weights.fill(0)
    for (let drawn = 0; drawn < scoring.length; drawn += 1) {
      weights[scoring[Math.floor(dice() * scoring.length)]!]! += 1
    }
    const { above, ranks } = ranked(weights)
    for (let at = 0; at < proposals; at += 1) {
      const rank = ranks[at]!
      if (rank === 0) continue
      wasRanked[at]! += 1
      wasAbove[at]! += above[at]!
      times[at * (proposals + 1) + rank]! += 1
    }
  }
  return {
    resamples,
    proposals: Array.from({ length: proposals }, (_, at) => {
      const [counted, funded] = [wasRanked[at]!, wasAbove[at]!]
      const facts = { above: asItIs[at] === 1, turnedBy: turnedBy[at]! }
      if (counted === 0) return { ...facts, share: null, verdict: null, ranks: null }
      const verdict = funded === 0 ? 'never' : funded === counted ? 'always' : 'sometimes'
      const own = times.subarray(at * (proposals + 1), (at + 1) * (proposals + 1))
      return { ...facts, share: funded / counted, verdict, ranks: middle(own, counted) }
    }),
  }
}

/** Runs something that pauses to its end, without pausing. */
export function atOnce<Answer>(work: Generator<unknown, Answer>): Answer {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}

function scorersIn({ scorers, values }: Marks): number[] {
  const has = new Uint8Array(scorers)
  for (const [at, mark] of values.entries()) if (!Number.isNaN(mark)) has[at % scorers] = 1
  return [...has.keys()].filter((scorer) => has[scorer])
}

/** The ranks that leave a fortieth of the times on either side. */
function middle(times: Uint32Array, counted: number): readonly [number, number] {
  const side = counted / 40
  let [below, best, worst] = [0, 0, 0]
  for (let rank = 1; rank < times.length; rank += 1) {
    below += times[rank]!
    if (best === 0 && below > side) best = rank
    if (below >= counted - side) {
      worst = rank
      break
    }
  }
  return [best, worst]
}

/**
 * Ranks and funds for any weights of the scorers, again and again in the same memory. Means closer than a hundred-millionth
 * are a tie. Rank 0 is none.
 */
function rankingFor({ marks, tieOrder, enough, bar = null, ...terms }: Line) {
  const { proposals, scorers, values } = marks
  const given = values.map((mark) => (Number.isNaN(mark) ? 0 : mark))
  const there = values.map((mark) => (Number.isNaN(mark) ? 0 : 1))
  const top = values.reduce((most, mark) => (mark > most ? mark : most), Number.NEGATIVE_INFINITY)
  const tiePlace = new Float64Array(proposals)
  for (const [place, proposal] of tieOrder.entries()) tiePlace[proposal] = place
  const room = new Float64Array(proposals)
  const fundable = new Uint32Array(proposals)
  const barred = new Uint8Array(proposals)
  const givenForBar =
    bar && bar.marks !== marks ? bar.marks.values.map((mark) => (Number.isNaN(mark) ? 0 : mark)) : given
  const draw = lineBy(terms)
  const above = new Uint8Array(proposals)
  const ranks = new Uint32Array(proposals)
  return (weights: Float64Array) => {
    above.fill(0)
    ranks.fill(0)
    let count = 0
    for (let proposal = 0; proposal < proposals; proposal += 1) {
      if (!enough[proposal]) continue
      let [sum, by, sumForBar] = [0, 0, 0]
      const from = proposal * scorers
      for (let scorer = 0; scorer < scorers; scorer += 1) {
        sum += weights[scorer]! * given[from + scorer]!
        by += weights[scorer]! * there[from + scorer]!
        if (bar) sumForBar += weights[scorer]! * givenForBar[from + scorer]!
      }
      if (bar) barred[proposal] = Math.round((sumForBar / by - bar.least) * 1e8) < 0 ? 1 : 0
      // One number to sort by: the mean from the best down, then the place in the order of ties.
      if (by > 0) room[count++] = Math.round((top - sum / by) * 1e8) * proposals + tiePlace[proposal]!
    }
    const keys = room.subarray(0, count).sort()
    let [rank, before, free] = [0, -1, 0]
    for (let place = 0; place < count; place += 1) {
      const level = Math.floor(keys[place]! / proposals)
      const proposal = tieOrder[keys[place]! - level * proposals]!
      if (level !== before) rank = place + 1
      before = level
      ranks[proposal] = rank
      if (!barred[proposal]) fundable[free++] = proposal
    }
    draw(fundable, free, above)
    return { above, ranks }
  }
}

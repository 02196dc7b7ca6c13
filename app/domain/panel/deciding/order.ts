import { scoresByOf } from '../../round'
import type { Footing } from './bars'
import type { DecidingMatter, IdeaToDecide } from './matter'
import { meansBy } from './means-by'
import { compareRatios, inTenths, ratio, type Ratio } from './ratio'
import { panelShare, weighed } from './scale'

/** An idea with what it is put in order by. */
export interface Placed {
  readonly idea: IdeaToDecide
  /** Compared one after the other, the highest first; equal in all of them is level. */
  readonly backing: readonly Ratio[]
  /** From 1, as drawn. */
  readonly lot: number
  /** Scores and votes together, of 100; nothing where they are not weighed. */
  readonly sum: number | null
}

/**
 * The ideas from the best down. By scores: the exact mean, of the kind that the rule asks for. By the vote: what its count funds in that order, then the
 * others, most votes first and the cheaper of two. By weights: the exact sum. By the panel's vote alone: what it gave, as a
 * share of the most that it could. Those level in all of it stand by the lots.
 */
export function inOrder(ideas: readonly IdeaToDecide[], matter: DecidingMatter, { basis }: Footing): Placed[] {
  const lotOf = drawnLots(matter)
  const backingOf = backings(matter, basis)
  const sums = basis === 'weights' ? weighed(matter) : null
  return ideas
    .map((idea): Placed => {
      const sum = sums?.get(idea.proposalId)
      const backing = backingOf(idea)
      return { idea, backing, lot: lotOf(idea.proposalId), sum: sum ? inTenths(sum) : null }
    })
    .sort((one, other) => compareBacking(other.backing, one.backing) || one.lot - other.lot)
}

/** A normalised mean may be below nothing, and this is below any of them. */
const belowAll = ratio(-1_000)

export const isLevel = (one: Placed, other: Placed): boolean => compareBacking(one.backing, other.backing) === 0

function backings(matter: DecidingMatter, basis: Footing['basis']): (idea: IdeaToDecide) => readonly Ratio[] {
  const none = [ratio(0)]
  if (basis === 'meeting') return () => none
  if (basis === 'weights') {
    const sums = weighed(matter)
    return ({ proposalId }) => [sums.get(proposalId) ?? ratio(-1)]
  }
  if (basis === 'scores') {
    const { of } = meansBy(matter.scored, scoresByOf(matter.rule))
    const scores = new Map(matter.scored.map((one) => [one.proposalId, of(one)]))
    return ({ proposalId }) => {
      const own = scores.get(proposalId)
      return [own ? ratio(own.total, own.outOf) : belowAll]
    }
  }
  if (basis === 'panel-vote') {
    const shares = new Map(matter.panelSaid.map((said) => [said.proposalId, panelShare(said)]))
    return ({ proposalId }) => [shares.get(proposalId) ?? ratio(-1)]
  }
  const { order = [], votes = {} } = matter.count ?? {}
  const place = new Map(order.map((proposalId, at) => [proposalId, order.length - at]))
  return ({ proposalId, askedPence }) => [
    ratio(place.get(proposalId) ?? 0),
    ratio(votes[proposalId] ?? 0),
    ratio(0 - askedPence),
  ]
}

function compareBacking(one: readonly Ratio[], other: readonly Ratio[]): number {
  for (const [at, own] of one.entries()) {
    const difference = compareRatios(own, other[at] ?? own)
    if (difference !== 0) return difference
  }
  return 0
}

/** Every idea in the order of the lots; those that were not drawn follow by their ids. */
export function lotOrder({ lots, ideas }: Pick<DecidingMatter, 'lots' | 'ideas'>): string[] {
  const drawn = new Set(lots)
  const others = ideas.map((idea) => idea.proposalId).filter((id) => !drawn.has(id))
  return [...lots, ...others.sort()]
}

/** The place of each in the lots, from 1. */
function drawnLots(matter: DecidingMatter): (proposalId: string) => number {
  const places = new Map(lotOrder(matter).map((proposalId, at) => [proposalId, at + 1]))
  return (proposalId) => places.get(proposalId) ?? 0
}

import { votesFor } from './ballot'
import { type Election } from './election'

/**
 * How ties fall; always a published order, never the order of rows.
 * `mincost-maxvotes-id`: lower cost, then more votes, then the id as a string. `lexico-id`: the id as a string.
 * Lots: lower cost, then more votes, then the project whose lot stands earlier in `lots`, which was drawn and published
 * before anybody voted.
 */
export type TieOrder = 'mincost-maxvotes-id' | 'lexico-id' | { readonly lots: readonly string[] }

export const tieOrders = ['mincost-maxvotes-id', 'lexico-id'] as const

/** The word for a tie order in a result. */
export const nameOfTies = (order: TieOrder): string => (typeof order === 'string' ? order : 'mincost-maxvotes-lots')

/**
 * The place of each project in the tie order, 0 first; no two share a place.
 * @throws Error when lots are used and a project has none, or two.
 */
export function tieRanks({ projects, ballots }: Election, order: TieOrder): Int32Array {
  const votes = votesFor(ballots, projects.length)
  const lots = typeof order === 'string' ? undefined : placesOf(order.lots)
  const byCost = order !== 'lexico-id'
  const lotOf = (id: string) => {
    const lot = lots?.get(id)
    if (lot === undefined) throw new Error(`no lot was drawn for the project ${id}`)
    return lot
  }
  const before = (a: number, b: number): number => {
    const one = projects[a]!
    const other = projects[b]!
    if (byCost && one.cost !== other.cost) return one.cost < other.cost ? -1 : 1
    if (byCost && votes[a] !== votes[b]) return votes[b]! - votes[a]!
    return lots ? lotOf(one.id) - lotOf(other.id) : byId(one.id, other.id)
  }
  const ranks = new Int32Array(projects.length)
  const inOrder = projects.map((_, at) => at).sort(before)
  inOrder.forEach((project, place) => (ranks[project] = place))
  return ranks
}

function placesOf(lots: readonly string[]): Map<string, number> {
  const places = new Map(lots.map((id, place) => [id, place]))
  if (places.size !== lots.length) throw new Error('a project has two lots')
  return places
}

/** Compares two ids as strings, by code point, as most other tools do. */
export function byId(one: string, other: string): number {
  if (one === other) return 0
  const shorter = Math.min(one.length, other.length)
  let at = 0
  while (at < shorter && one.charCodeAt(at) === other.charCodeAt(at)) at++
  if (at === shorter) return one.length - other.length
  return codeOrder(one.charCodeAt(at)) - codeOrder(other.charCodeAt(at))
}

/** Code units that stand for characters past U+FFFF come after all the others. */
const codeOrder = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit)

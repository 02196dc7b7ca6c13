import { type Election } from '~/domain/voting'
import { compare, fraction, type Fraction } from '~/domain/voting/fraction'
import { tieRanks } from '~/domain/voting/ties'

/**
 * The rules as their definitions read, in fractions throughout and with no thought for speed: what the quick ones
 * must agree with.
 */

const add = (a: Fraction, b: Fraction) => reduced(a.over * b.under + b.over * a.under, a.under * b.under)
const minus = (a: Fraction, b: Fraction) => add(a, { over: -b.over, under: b.under })
const times = (a: Fraction, b: Fraction) => reduced(a.over * b.over, a.under * b.under)
const divide = (a: Fraction, b: Fraction) => reduced(a.over * b.under, a.under * b.over)
const smaller = (a: Fraction, b: Fraction) => (compare(a, b) <= 0 ? a : b)
function reduced(over: bigint, under: bigint): Fraction {
  let [a, b] = [over < 0n ? -over : over, under]
  while (b !== 0n) [a, b] = [b, a % b]
  return a > 1n ? { over: over / a, under: under / a } : { over, under }
}

interface Voter {
  money: Fraction
  readonly values: ReadonlyMap<number, bigint>
}

function votersOf(
  { ballots, projects }: Election,
  utility: 'cost' | 'cardinality' | 'points',
  share: Fraction,
): Voter[] {
  return Array.from({ length: ballots.size }, (_, ballot) => {
    const values = new Map<number, bigint>()
    for (let at = ballots.starts[ballot]!; at < ballots.starts[ballot + 1]!; at++) {
      const project = ballots.choices[at]!
      const value =
        utility === 'cost' ? projects[project]!.cost : utility === 'cardinality' ? 1n : BigInt(ballots.points![at]!)
      if (value > 0n) values.set(project, value)
    }
    return Array.from({ length: ballots.copies?.[ballot] ?? 1 }, () => ({ money: share, values }))
  }).flat()
}

/** The least rho at which the supporters' payments reach the cost; undefined when they cannot. */
function rhoOf(voters: readonly Voter[], project: number, cost: bigint): Fraction | undefined {
  const supporters = voters
    .flatMap((voter) => {
      const value = voter.values.get(project)
      return value ? [{ money: voter.money, value, worth: divide(voter.money, fraction(value)) }] : []
    })
    .sort((a, b) => compare(a.worth, b.worth))
  let needed = fraction(cost)
  let value = supporters.reduce((sum, one) => sum + one.value, 0n)
  for (const one of supporters) {
    const rho = divide(needed, fraction(value))
    if (compare(rho, one.worth) <= 0) return rho
    needed = minus(needed, one.money)
    value -= one.value
  }
  return undefined
}

export function plainEqualShares(
  election: Election,
  utility: 'cost' | 'cardinality' | 'points',
  share: Fraction,
): { order: number[]; spent: bigint; voters: Voter[] } {
  const { projects } = election
  const ranks = tieRanks(election, 'mincost-maxvotes-id')
  const voters = votersOf(election, utility, share)
  const order: number[] = []
  let spent = 0n
  for (;;) {
    let best: { project: number; rho: Fraction } | undefined
    projects.forEach(({ cost }, project) => {
      if (cost === 0n || order.includes(project)) return
      const rho = rhoOf(voters, project, cost)
      if (!rho) return
      const later = best ? compare(rho, best.rho) || ranks[project]! - ranks[best.project]! : -1
      if (later < 0) best = { project, rho }
    })
    if (!best) return { order, spent, voters }
    for (const voter of voters) {
      const value = voter.values.get(best.project)
      if (value) voter.money = minus(voter.money, smaller(voter.money, times(best.rho, fraction(value))))
    }
    order.push(best.project)
    spent += projects[best.project]!.cost
  }
}

/** Phragmén's sequential rule by its definition; projects without a supporter last. */
export function plainPhragmen(election: Election): number[] {
  const { projects, budget } = election
  const ranks = tieRanks(election, 'mincost-maxvotes-id')
  const voters = votersOf(election, 'cardinality', fraction(0n))
  const open = new Set(projects.flatMap(({ cost }, at) => (cost <= budget ? [at] : [])))
  const order: number[] = []
  let left = budget
  while (open.size > 0) {
    const loads = [...open].map((project) => {
      const supporters = voters.filter((voter) => voter.values.has(project))
      const total = supporters.reduce((sum, { money }) => add(sum, money), fraction(projects[project]!.cost))
      return { project, load: supporters.length > 0 ? divide(total, fraction(BigInt(supporters.length))) : undefined }
    })
    const least = loads.reduce((a, b) => (!a.load ? b : b.load && compare(b.load, a.load) < 0 ? b : a)).load
    const tied = loads
      .filter(({ load }) => (least ? load && compare(load, least) === 0 : true))
      .map(({ project }) => project)
    if (tied.some((project) => projects[project]!.cost > left)) break
    const next = tied.sort((a, b) => ranks[a]! - ranks[b]!)[0]!
    if (least) for (const voter of voters) if (voter.values.has(next)) voter.money = least
    open.delete(next)
    order.push(next)
    left -= projects[next]!.cost
  }
  return order
}

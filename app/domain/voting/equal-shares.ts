import { type Election } from './election'
import { raiseShare } from './equal-shares/add1'
import { type Market, marketOf } from './equal-shares/market'
import { Run } from './equal-shares/run'
import { type Fraction } from './fraction'
import { type RuleOutcome } from './outcome'
import { type Reason, type SupportersSpent } from './reason'
import { type Add1Variant } from './rules'
import { type Support } from './support'
import { type Utility } from './utility'

export interface EqualSharesOptions {
  readonly support: Support
  readonly utility: Utility
  readonly tieRanks: Int32Array
  /** Left out, every voter's share is the pot ÷ voters and stays so. */
  readonly add1?: Add1Variant
  /** True walks every step of add1, as its definition does: for the test that the jumps change nothing. */
  readonly everyStep?: boolean
}

/**
 * The Method of Equal Shares: the pot is shared equally among all who voted, and a project is bought with the shares
 * of its supporters; each round buys the one that gives them most for their money (see `Run`).
 */
export function equalShares(election: Election, options: EqualSharesOptions): RuleOutcome {
  const { support, utility, tieRanks, add1, everyStep } = options
  const market = marketOf(election, support, utility, tieRanks)
  const voters = BigInt(Math.max(1, support.voters))
  const share: Fraction =
    add1 && support.voters > 0
      ? raiseShare(election, market, add1, everyStep)
      : { over: election.budget, under: voters }
  const run = new Run(market)
  run.play(share)
  return {
    order: [...market.free, ...run.purses.bought],
    spent: run.spent,
    reasons: reasonsOf(election, market, run),
  }
}

function reasonsOf({ projects, budget }: Election, market: Market, run: Run): Reason[] {
  const { purses } = run
  const { support, costs, divisors } = market
  const reasons: Reason[] = []
  let left = Number(budget)
  market.free.forEach((project, at) => {
    reasons[project] = {
      kind: 'funded',
      id: projects[project]!.id,
      place: at + 1,
      score: support.supporters[project]!,
      left,
    }
  })
  purses.bought.forEach((project, round) => {
    const greatest = market.greatestValue[project]!
    const price = purses.price[round]! * greatest
    left -= costs[project]!
    reasons[project] = {
      kind: 'funded-in-round',
      id: projects[project]!.id,
      round: round + 1,
      supporters: support.supporters[project]!,
      payingInFull: payingInFull(market, run, project, round),
      price,
      effectiveSupport: costs[project]! / price,
      rho: purses.price[round]! / divisors[project]!,
      left,
    }
  })
  projects.forEach(({ id }, project) => {
    if (reasons[project]) return
    reasons[project] =
      support.supporters[project] === 0 ? { kind: 'no-support', id } : supportersSpent(projects, market, run, project)
  })
  return reasons
}

function payingInFull({ support }: Market, { purses }: Run, project: number, round: number): number {
  let voters = 0
  const poor = new Set(purses.emptied.subarray(round === 0 ? 0 : purses.emptiedEnd[round - 1], purses.poorEnd[round]))
  for (let at = support.projectStarts[project]!; at < support.projectStarts[project + 1]!; at++) {
    const group = support.groupOf[at]!
    if (purses.emptiedIn[group]! >= round && !poor.has(group)) voters += support.weightOf[at]!
  }
  return voters
}

/** Where the money of a project's supporters went. In doubles: it is for reading. */
function supportersSpent(
  projects: Election['projects'],
  { support, costs }: Market,
  { purses }: Run,
  project: number,
): SupportersSpent {
  const { projectStarts, groupOf, weightOf, groupStarts, projectOf, groupValues } = support
  const went = new Map<number, number>()
  let have = 0
  for (let at = projectStarts[project]!; at < projectStarts[project + 1]!; at++) {
    const group = groupOf[at]!
    const weight = weightOf[at]!
    have += weight * purses.money[group]!
    let left = purses.share
    let last = -1
    for (let entry = groupStarts[group]!; entry < groupStarts[group + 1]!; entry++) {
      const other = projectOf[entry]!
      const round = purses.roundOf[other]!
      if (round < 0 || round > purses.emptiedIn[group]!) continue
      if (round === purses.emptiedIn[group]) last = other
      else {
        const paid = purses.price[round]! * (groupValues ? groupValues[entry]! : 1)
        went.set(other, (went.get(other) ?? 0) + weight * paid)
        left -= paid
      }
    }
    if (last >= 0) went.set(last, (went.get(last) ?? 0) + weight * left)
  }
  return {
    kind: 'supporters-spent',
    id: projects[project]!.id,
    supporters: support.supporters[project]!,
    started: support.supporters[project]! * purses.share,
    have,
    lacking: costs[project]! - have,
    wentTo: [...went].sort((a, b) => b[1] - a[1]).map(([other, amount]) => ({ id: projects[other]!.id, amount })),
  }
}

import { type Election } from '../election'
import { type Fraction } from '../fraction'
import { type Add1Variant } from '../rules'
import { commonWorth } from './looks'
import { type Market } from './market'
import { Run } from './run'

/**
 * add1: everybody's share is raised by one unit of currency at a time, as if the pot were larger, while what is bought
 * still fits in the real pot; the last that fits stands. The variants differ in where they start and when they stop:
 *
 * - `official` starts at the pot ÷ voters rounded down to a unit and goes on until the next step costs too much;
 * - `equalshares-net` starts there too, and stops as soon as no project that is left would fit;
 * - `pabutools` starts at exactly the pot ÷ voters, and stops as soon as no *supported* project that is left would fit.
 *
 * All stop when every supported project that the pot could pay for is bought: from there a raise buys what is too dear, or
 * nothing more. Steps at which nothing can change are proved so and left out (see `Run.follow`), which gives what the plain
 * step-by-step loop gives. The cost is not monotone in the share, so the share is never searched for.
 *
 * @returns the share that stands.
 */
export function raiseShare(election: Election, market: Market, variant: Add1Variant, everyStep = false): Fraction {
  const { budget, unit } = election
  const voters = BigInt(market.support.voters)
  const exactly = variant === 'pabutools'
  const start: Fraction = exactly
    ? { over: budget, under: voters }
    : { over: (budget / (voters * unit)) * unit, under: 1n }
  const step = exactly ? unit * voters : unit
  const at = (raised: number): Fraction => ({ over: start.over + BigInt(raised) * step, under: start.under })
  const total = market.onSale.reduce((sum, project) => sum + market.exactCosts[project]!, 0n)
  // With this much every voter could buy everything alone.
  const enough = Number((total * start.under) / step) + 2
  const done = stopping(election, market, variant)

  const learning = { ...market, commonWorth: commonWorth(market.support, market.costs.length) }
  let lead = new Run(learning)
  let other = new Run(learning)
  let raised = 0
  if (!lead.play(at(0), budget)) throw new Error('equal shares of a pot buy no more than the pot')

  // How far to try next; where trying failed; and where the course last changed. They only save time.
  let stride = 1
  let wall = Infinity
  let changedAt = 0
  while (!done(lead)) {
    const course = lead.course()
    const next = Math.min(raised + stride, wall - 1, enough)
    if (!everyStep && next > raised + 1) {
      if (other.follow(at(next), course)) {
        ;[lead, other] = [other, lead]
        stride = 2 * (next - raised)
        raised = next
      } else {
        wall = next
        stride = Math.floor((next - raised) / 3)
      }
      continue
    }
    if (!other.play(at(raised + 1), budget, course)) return at(raised)
    raised++
    ;[lead, other] = [other, lead]
    const changed = !same(lead, other)
    // After a change, begin with part of the way that led to it.
    stride = changed ? Math.max(1, Math.floor((raised - changedAt) / 4)) : Math.max(2, stride)
    if (changed) changedAt = raised
    if (changed || raised >= wall) wall = Infinity
  }
  return at(raised)
}

function same(one: Run, other: Run): boolean {
  const a = one.purses.bought
  const b = other.purses.bought
  return a.length === b.length && a.every((project, round) => project === b[round])
}

/** Whether raising the share may stop after a run. */
function stopping({ projects, budget }: Election, market: Market, variant: Add1Variant): (run: Run) => boolean {
  const withinPot = market.onSale.filter((project) => projects[project]!.cost <= budget).length
  const considered = variant === 'equalshares-net' ? projects.map((_, at) => at) : [...market.onSale]
  return ({ purses, spent }) => {
    if (purses.bought.length === withinPot) return true
    if (variant === 'official') return false
    return considered.every((project) => purses.roundOf[project]! >= 0 || projects[project]!.cost + spent > budget)
  }
}

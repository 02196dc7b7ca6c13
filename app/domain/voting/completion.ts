import { type Election } from './election'
import { equalShares, type EqualSharesOptions } from './equal-shares'
import { greedy, type GreedyOptions } from './greedy'
import { type RuleOutcome } from './outcome'
import { type Reason } from './reason'
import { type Completion } from './rules'

/**
 * Equal shares, and what becomes of the money it leaves: `none` leaves it, `greedy` gives it to the projects with the
 * most votes among the rest, `add1` raises the shares while the total fits, `add1u` does both in that order.
 */
export function completedEqualShares(
  election: Election,
  completion: Completion,
  { add1, ...options }: EqualSharesOptions,
  list: Pick<GreedyOptions, 'scores' | 'scoreUnit' | 'perCost'>,
): RuleOutcome {
  const raised = completion === 'add1' || completion === 'add1u'
  const bought = equalShares(election, { ...options, add1: raised ? add1 : undefined })
  if (completion === 'none' || completion === 'add1') return bought
  const before = { funded: new Set(bought.order), spent: bought.spent }
  const filled = greedy(election, { ...list, tieRanks: options.tieRanks, atMisfit: 'skip', before })
  const reasons = bought.reasons.map((reason, project) => joined(reason, filled.reasons[project]))
  return { order: [...bought.order, ...filled.order], spent: filled.spent, reasons }
}

/** What a project is told that equal shares did not buy, after most votes has looked at it too. */
function joined(bought: Reason, filled: Reason | undefined): Reason {
  if (filled?.kind === 'funded') return { ...filled, kind: 'funded-by-completion' }
  if (filled?.kind === 'unaffordable' && bought.kind === 'supporters-spent')
    return { ...bought, shortfall: filled.shortfall }
  return bought
}

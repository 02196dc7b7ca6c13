import { scoresByOf, type DecidingRule } from '../../round'
import { compareMeans } from '../mean'
import { isBelowBar } from './bars'
import type { Scored } from './matter'
import { meansBy } from './means-by'

/**
 * The best scored, in their order: those that go on the ballot when residents choose among the panel's shortlist. An
 * idea without enough scores is not among them, nor one below the rule's lowest score: nobody should be asked for a vote
 * that cannot count. Those level at the last place stand by the lots, as everywhere. All of them where the rule names no
 * number.
 */
export function shortlisted(
  scored: readonly Scored[],
  rule: Pick<DecidingRule, 'kind' | 'shortlist' | 'scoresBy' | 'fewestTenths'>,
  lots: readonly string[],
): string[] {
  const { of } = meansBy(scored, scoresByOf(rule))
  const place = new Map(lots.map((proposalId, at) => [proposalId, at]))
  const lotOf = (id: string) => place.get(id) ?? lots.length
  return scored
    .flatMap((one) => {
      const own = of(one)
      return own && !isBelowBar(one, rule) ? [{ proposalId: one.proposalId, own }] : []
    })
    .sort(
      (one, other) =>
        compareMeans(other.own, one.own) ||
        lotOf(one.proposalId) - lotOf(other.proposalId) ||
        (one.proposalId < other.proposalId ? -1 : 1),
    )
    .slice(0, rule.shortlist ?? scored.length)
    .map(({ proposalId }) => proposalId)
}

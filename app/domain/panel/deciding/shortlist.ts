import type { Measure } from '../../round'
import { compareMeans } from '../mean'
import type { Scored } from './matter'
import { meansBy } from './means-by'

/**
 * The best scored, in their order: those that go on the ballot when residents choose among the panel's shortlist. An
 * idea without enough scores is not among them. Those level at the last place stand by the lots, as everywhere.
 */
export function shortlisted(
  scored: readonly Scored[],
  howMany: number,
  lots: readonly string[],
  measure: Measure = 'weighted',
): string[] {
  const { of } = meansBy(scored, measure)
  const place = new Map(lots.map((proposalId, at) => [proposalId, at]))
  const lotOf = (id: string) => place.get(id) ?? lots.length
  return scored
    .flatMap((one) => {
      const own = of(one)
      return own ? [{ proposalId: one.proposalId, own }] : []
    })
    .sort(
      (one, other) =>
        compareMeans(other.own, one.own) ||
        lotOf(one.proposalId) - lotOf(other.proposalId) ||
        (one.proposalId < other.proposalId ? -1 : 1),
    )
    .slice(0, howMany)
    .map(({ proposalId }) => proposalId)
}

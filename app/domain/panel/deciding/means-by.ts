import { scoresByOf, type DecidingRule, type Measure } from '../../round'
import type { Mean } from '../mean'
import type { RuleBasis } from './bars'
import type { Scored } from './matter'

/** The mean that ideas are put in order by. */
export interface MeansBy {
  readonly by: Measure
  /** Nothing where it has too few scores. */
  readonly of: (scored: Scored) => Mean | null
}

/**
 * The mean that a rule asks for, where every idea with enough scores has it; else the weighted one for all, because two
 * kinds of mean cannot be compared.
 */
export function meansBy(scored: readonly Scored[], asked: Measure): MeansBy {
  const firm = scored.filter(({ enough, weighted }) => enough && weighted)
  const by = asked === 'normalised' && firm.every(({ normalised }) => normalised != null) ? asked : 'weighted'
  return { by, of: (one) => (one.enough ? (one[by] ?? null) : null) }
}

/** What is kept of a list, for telling which mean it went by. */
interface Told {
  readonly basis: RuleBasis
  readonly list: readonly { readonly backing: { readonly score: number | null; readonly normalised?: number | null } }[]
}

/** Whether a rule that asks for the normalised mean had to go by the weighted one: the scores could not be compared. */
export function fellBack(
  rule: Pick<DecidingRule, 'kind' | 'scoresBy'> | null | undefined,
  { basis, list }: Told,
): boolean {
  if (scoresByOf(rule) === 'weighted' || (basis !== 'scores' && basis !== 'weights')) return false
  return list.some(({ backing }) => backing.score !== null) && list.every(({ backing }) => backing.normalised == null)
}

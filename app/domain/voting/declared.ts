import { type Election } from './election'
import { type Add1Variant, type Completion, type PlainRule } from './rules'
import { type Utility } from './utility'

/** The rule that a city's own papers name, in our terms, as cities apply it. */
export interface Declared {
  readonly rule: PlainRule
  readonly utility: Utility
  readonly completion: Completion
  readonly add1: Add1Variant
  /** The outcome is set beside most votes, and the one that more voters prefer stands. */
  readonly comparison: boolean
  /** Set when the papers name no rule that anyone could repeat; most votes is counted instead. */
  readonly unrepeatable: boolean
}

/**
 * Reads the declared rule. Scores are votes on approval and choose-one ballots, total points on cumulative and
 * scoring ballots, and points for ranks (`maxLength` − position) on ordinal ones. Equal shares means official add1.
 */
export function declaredRule({ declaredRule: name, kind }: Election): Declared {
  const utility: Utility =
    kind === 'cumulative' || kind === 'scoring' ? 'points' : kind === 'ordinal' ? 'rank-points' : 'cost'
  const base = { utility, completion: 'none', add1: 'official', comparison: false, unrepeatable: false } as const
  const named = name?.toLowerCase() ?? ''
  if (named === 'greedy' || named === 'greedy-no-skip' || named === 'greedy-threshold') return { ...base, rule: named }
  if (named.startsWith('equalshares'))
    return { ...base, rule: 'equal-shares', completion: 'add1', comparison: named.endsWith('-comparison') }
  return { ...base, rule: 'greedy', unrepeatable: true }
}

import { departs, type DecisionItem } from '../decision'
import type { RuleSays } from './decide'

/** What made the rule be asked: the meeting began, or something it rests on changed before the list was adopted. */
export const rulingCauses = ['started', 'panel-vote', 'conflict', 'pot', 'asked'] as const
export type RulingCause = (typeof rulingCauses)[number]

/** Whether the meeting has said nothing of its own of an item: it stands as the rule proposed it. */
export const isUntouched = (item: DecisionItem): boolean => !departs(item) && item.because.trim() === ''

/** What the rule says, as an item of a list that has just been drawn up. */
export const itemOf = ({ proposalId, askedPence, outcome, amountPence }: RuleSays): DecisionItem => ({
  proposalId,
  askedPence,
  ruleSaid: outcome,
  rulePence: amountPence,
  outcome,
  amountPence,
  because: '',
})

/**
 * The list as the rule says it now. Where the meeting has decided something itself, or settled it as it was, it stands, beside what the rule says
 * now; the others follow the rule. An idea of which the rule says nothing any more stays as it was, at the end.
 */
export function redrawn(
  items: readonly DecisionItem[],
  says: readonly RuleSays[],
  settledIds: ReadonlySet<string> = new Set(),
): DecisionItem[] {
  const before = new Map(items.map((item) => [item.proposalId, item]))
  const told = says.flatMap((one) => {
    const item = before.get(one.proposalId)
    if (!item) return []
    if (isUntouched(item) && !settledIds.has(one.proposalId))
      return [{ ...itemOf(one), ...(item.conditions && { conditions: item.conditions }) }]
    return [{ ...item, ruleSaid: one.outcome, rulePence: one.amountPence }]
  })
  const known = new Set(told.map(({ proposalId }) => proposalId))
  return [...told, ...items.filter(({ proposalId }) => !known.has(proposalId))]
}

/**
 * The ideas of which the rule can say nothing before the panel has voted on them. Until then that they get nothing is no
 * word of the rule's, so nothing settles them but the panel's vote, or a reason of the meeting's own.
 */
export const waitForPanelVote = (says: readonly Pick<RuleSays, 'proposalId' | 'why'>[]): ReadonlySet<string> =>
  new Set(says.flatMap(({ proposalId, why }) => (why.kind === 'panel-to-vote' ? proposalId : [])))

import { departs, type DecisionItem } from '../decision'
import type { RuleSays } from './decide'

/** What the words of a reason were made from, where nobody wrote them: as the rule said it at that moment. */
export type MadeFrom = Pick<RuleSays, 'why' | 'lots' | 'reservePlace'>

export const madeFrom = ({ why, lots, reservePlace }: RuleSays): MadeFrom => ({ why, lots, reservePlace })

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

/** What has been settled of one idea, as far as the rule's next word asks for it. */
interface SettledWords {
  readonly proposalId: string
  readonly because: string
  readonly madeFrom: MadeFrom | null
}

/**
 * The list as the rule says it now. Where the meeting has decided something itself, or settled it as it was, it stands,
 * beside what the rule says now; the others follow the rule. A reason that was made from what the rule said is taken off
 * when the rule says it no more, with these figures: it would not be true. What the meeting wrote itself stays. An idea
 * of which the rule says nothing any more stays as it was, at the end.
 * @param settlings in the order they were written
 */
export function redrawn(
  items: readonly DecisionItem[],
  says: readonly RuleSays[],
  settlings: readonly SettledWords[] = [],
): DecisionItem[] {
  const before = new Map(items.map((item) => [item.proposalId, item]))
  const told = says.flatMap((one) => {
    const item = before.get(one.proposalId)
    if (!item) return []
    const settled = settlings.findLast(({ proposalId }) => proposalId === one.proposalId)
    if (isUntouched(item) && !settled)
      return [{ ...itemOf(one), ...(item.conditions && { conditions: item.conditions }) }]
    const { because } = item
    const isStale = settled?.madeFrom && settled.because === because && !saysTheSame(settled.madeFrom, madeFrom(one))
    return [{ ...item, ruleSaid: one.outcome, rulePence: one.amountPence, because: isStale ? '' : because }]
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

/** Both are plain values that were made by one hand, so that their fields stand in one order. */
const saysTheSame = (one: MadeFrom, other: MadeFrom): boolean =>
  JSON.stringify({ ...one, why: asTold(one) }) === JSON.stringify({ ...other, why: asTold(other) })

/** Why, with the figures that those who asked are told: what the panel said of it is told without any. */
const asTold = ({ why }: MadeFrom) =>
  why.kind === 'panel-said-no' || why.kind === 'below-score' ? { kind: why.kind } : why

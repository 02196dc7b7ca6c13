import { refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import { amountFits, departs, needsReason, type DecisionItem } from './decision'
import type { MadeFrom } from './deciding'
import type { Interests } from './interest'
import { fromRecord, onRecord, type MeetingOnRecord } from './minutes'
import { mayDecideOn, type Deciders, type Meeting, type NotQuorate } from './quorum'

/** What the meeting says of one proposal. */
export interface Said extends Pick<DecisionItem, 'outcome' | 'amountPence' | 'because'> {
  readonly conditions: readonly string[]
}

/**
 * The meeting settles one item, as it is at that moment: who decided and who had stepped out is written down with what
 * was said, and stays whoever goes home afterwards. Only ever added to; the latest of an item counts.
 */
export interface Settling extends Said, Pick<DecisionItem, 'ruleSaid' | 'rulePence'> {
  readonly proposalId: string
  /** What the reason was made from, where nobody wrote it; nothing where the meeting did. */
  readonly madeFrom: MadeFrom | null
  /** The whole panel, who was in the room, and who had an interest in this one. */
  readonly meeting: MeetingOnRecord
  readonly at: Instant
  /** Who wrote it down. */
  readonly by: string
}

export type NotSettled = NotQuorate | 'departure-needs-reason' | 'outcome-needs-reason' | 'amount-does-not-fit'

/**
 * Settles an item, beside what the rule said of it, or says why this meeting, or these words, will not do.
 * `madeFrom` is what its reason was made from, where nobody wrote one.
 */
export function settle(
  item: DecisionItem,
  meeting: Meeting,
  { madeFrom = null, ...written }: { readonly at: Instant; readonly by: string; readonly madeFrom?: MadeFrom | null },
): Outcome<{ readonly settling: Settling } & Deciders, NotSettled> {
  const { proposalId, outcome, amountPence, askedPence, because, conditions = [], ruleSaid, rulePence } = item
  if (!amountFits(item)) return refuse('amount-does-not-fit', { proposalId, outcome, amountPence, askedPence })
  if (because.trim() === '' && needsReason(item))
    return refuse(departs(item) ? 'departure-needs-reason' : 'outcome-needs-reason', { proposalId })
  const decides = mayDecideOn(meeting, proposalId)
  if (!decides.ok) return decides
  const settling = {
    ...{ proposalId, outcome, amountPence, because, conditions, ruleSaid, rulePence, madeFrom },
    ...{ meeting: onRecord(meeting, [proposalId]), ...written },
  }
  return { ...decides, settling }
}

/** Whether a settling is of what the list says now. */
const says = (settling: Settling, { outcome, amountPence, because, conditions = [] }: DecisionItem): boolean =>
  settling.outcome === outcome &&
  settling.amountPence === amountPence &&
  settling.because === because &&
  settling.conditions.join('\n') === conditions.join('\n')

/** Whether the rule says something else of it than when it was settled. */
const ruleMoved = (settling: Settling, { ruleSaid, rulePence }: DecisionItem): boolean =>
  settling.ruleSaid !== ruleSaid || settling.rulePence !== rulePence

/** What the reason of an item was made from when it was settled last; nothing where those are not its words any more. */
export function madeFromOf(
  { proposalId, because }: Pick<DecisionItem, 'proposalId' | 'because'>,
  settlings: readonly Settling[],
): MadeFrom | null {
  const settling = settlings.findLast((one) => one.proposalId === proposalId)
  return settling?.because === because ? settling.madeFrom : null
}

/**
 * How an item stands: not settled yet; settled; or to be settled again, because the rule says something else of it since,
 * because the list has changed since, or because it came to light that one of those who decided has an interest. What the
 * rule says otherwise of is gone through by people, and not settled with the rest. Nobody with an interest ever has a part in what is
 * adopted.
 */
export type ItemStanding =
  | { readonly is: 'open' }
  | ({ readonly is: 'settled'; readonly settling: Settling } & Deciders)
  | { readonly is: 'again'; readonly why: 'rule' | 'changed' | 'interest'; readonly settling: Settling }

/** @param interests as they are known now, which may be more than the meeting knew */
export function itemStanding(
  item: DecisionItem,
  settlings: readonly Settling[],
  interests: Pick<Interests, 'isInterested'>,
): ItemStanding {
  const settling = settlings.findLast(({ proposalId }) => proposalId === item.proposalId)
  if (!settling) return { is: 'open' }
  if (ruleMoved(settling, item)) return { is: 'again', why: 'rule', settling }
  if (!says(settling, item)) return { is: 'again', why: 'changed', settling }
  const decided = mayDecideOn(fromRecord(settling.meeting), item.proposalId)
  if (!decided.ok) throw new Error(`settled by a meeting that could not: ${decided.because}`)
  const { deciders, steppedOut, undeclared } = decided
  if (deciders.some((personId) => interests.isInterested(personId, item.proposalId)))
    return { is: 'again', why: 'interest', settling }
  return { is: 'settled', settling, deciders, steppedOut, undeclared }
}

/** What was settled and is to be gone through again, because the rule says something else of it since; in its order. */
export const overtakenByTheRule = (items: readonly DecisionItem[], settlings: readonly Settling[]): DecisionItem[] =>
  items.filter((item) => {
    const settling = settlings.findLast(({ proposalId }) => proposalId === item.proposalId)
    return settling !== undefined && ruleMoved(settling, item)
  })

/** What is still to be settled of a list, in its order. */
export const toSettle = (
  items: readonly DecisionItem[],
  settlings: readonly Settling[],
  interests: Pick<Interests, 'isInterested'>,
): DecisionItem[] => items.filter((item) => itemStanding(item, settlings, interests).is !== 'settled')

/** Who decided, and who had stepped out: for the minutes. */
export function decidersOf(settling: Settling): Deciders {
  const decided = mayDecideOn(fromRecord(settling.meeting), settling.proposalId)
  return decided.ok ? decided : { deciders: [], steppedOut: [], undeclared: [] }
}

/** Everything that is wrong with how an adopted list was settled, in words; nothing when all of it was. */
export function* faultsInSettling(items: readonly DecisionItem[], settlings: readonly Settling[]): Generator<string> {
  for (const item of items) {
    const settling = settlings.findLast(({ proposalId }) => proposalId === item.proposalId)
    if (!settling) yield `${item.proposalId} was never settled`
    else if (!says(settling, item)) yield `${item.proposalId} was settled as something else than what was adopted`
    else if (ruleMoved(settling, item)) yield `${item.proposalId} was settled before the rule said what it says of it`
    else if (!mayDecideOn(fromRecord(settling.meeting), item.proposalId).ok)
      yield `${item.proposalId} was settled by a meeting that could not decide on it`
  }
}

import { nothing, pence, sum, type Pence } from '../pence'
import { refuse, type Outcome, type Refusal } from '../refusal'
import type { Instant } from '../time'

export const decisionOutcomes = ['funded', 'part-funded', 'reserve', 'deferred', 'not-funded'] as const
/**
 * - `funded`, `part-funded`: it gets money, perhaps on conditions
 * - `reserve`: it is next in line, in the order of the list, should money come free
 * - `deferred`: it is put off to another round, into which it can be carried
 */
export type DecisionOutcome = (typeof decisionOutcomes)[number]

/** What the meeting's list says of one proposal, beside what the round's rule said. */
export interface DecisionItem {
  readonly proposalId: string
  readonly askedPence: Pence
  readonly ruleSaid: DecisionOutcome
  /** What the rule would give; `grantFor(ruleSaid, askedPence)` where it part-funds nothing. */
  readonly rulePence: Pence
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  /** In plain words, for the one who asked. Never empty once settled, but where it is funded as the rule said. */
  readonly because: string
  /** What has to be so before any of the money is paid, each in words; none when left out. */
  readonly conditions?: readonly string[]
}

/** One person's yes to one version: a member of the panel with a vote, or its chair (`decision.adopt` in the policy). */
export interface Adoption {
  readonly personId: string
  readonly version: number
  readonly at: Instant
}

/** The list a meeting draws up. Those in reserve are funded in the order of the list, if money comes free. */
export interface Decision {
  readonly id: string
  readonly roundId: string
  /** Rises with every change of the list. */
  readonly version: number
  readonly potPence: Pence
  readonly items: readonly DecisionItem[]
  readonly adoptions: readonly Adoption[]
  /** Set by the adoption with which every item has its two; from then on nothing changes. */
  readonly adoptedAt: Instant | null
  /** A later change of mind is a decision of its own, which names the one it follows, and says why. */
  readonly replacesDecisionId?: string
  readonly why?: string
}

/** The people it takes to adopt an item, none with an interest in it. */
export const adoptersNeeded = 2

/** What an outcome gives a proposal that asks for `askedPence`; part-funding has an amount of its own. */
export const grantFor = (outcome: Exclude<DecisionOutcome, 'part-funded'>, askedPence: Pence): Pence =>
  outcome === 'funded' ? askedPence : nothing

/** Whether the meeting says something else than the rule. */
export const departs = (item: DecisionItem): boolean =>
  item.outcome !== item.ruleSaid || item.amountPence !== item.rulePence

/** Whether those who asked have to be told why in the meeting's own words: always, unless it is funded as the rule says. */
export const needsReason = (item: DecisionItem): boolean => item.outcome !== 'funded' || departs(item)

/** Whether an outcome gives money. */
export const isFunded = (outcome: DecisionOutcome): boolean => outcome === 'funded' || outcome === 'part-funded'

/** Which place an idea has among those in reserve, from 1; nothing when it is not in reserve. */
export function placeInReserve(items: readonly DecisionItem[], proposalId: string): number | null {
  const inLine = items.filter(({ outcome }) => outcome === 'reserve')
  const place = inLine.findIndex((item) => item.proposalId === proposalId)
  return place < 0 ? null : place + 1
}

/**
 * Whether a proposal gets something, and less than the sum below which it said that money would be of no use. A meeting
 * may decide so all the same: it is told, and it knows its neighbours.
 */
export const isBelowUseful = (
  { amountPence }: Pick<DecisionItem, 'amountPence'>,
  smallestPence: Pence | null,
): boolean => smallestPence !== null && amountPence > 0 && amountPence < smallestPence

export const totalPence = (items: readonly DecisionItem[]): Pence => sum(items.map((item) => item.amountPence))

/** What is left of the pot; below nothing when the list gives more than there is. */
export const leftPence = ({ potPence, items }: Pick<Decision, 'potPence' | 'items'>): Pence =>
  pence(potPence - totalPence(items))

export type ListTrouble = 'decision-empty' | 'decision-over-pot' | 'departure-needs-reason' | 'amount-does-not-fit'

/**
 * Everything that stands between a list and its adoption, each with the proposal it is about where it is about one.
 * @throws Error when a proposal is on the list twice.
 */
export function listTroubles({ items, potPence }: Pick<Decision, 'items' | 'potPence'>): Refusal<ListTrouble>[] {
  if (new Set(items.map((item) => item.proposalId)).size < items.length) throw new Error('a proposal is there twice')
  const troubles: Refusal<ListTrouble>[] = []
  if (items.length === 0) troubles.push(refuse('decision-empty'))
  for (const item of items) {
    const { proposalId, outcome, amountPence, askedPence } = item
    if (!amountFits(item))
      troubles.push(refuse('amount-does-not-fit', { proposalId, outcome, amountPence, askedPence }))
    if (departs(item) && item.because.trim() === '') troubles.push(refuse('departure-needs-reason', { proposalId }))
  }
  const total = totalPence(items)
  if (total > potPence) {
    troubles.push(refuse('decision-over-pot', { totalPence: total, potPence, shortByPence: pence(total - potPence) }))
  }
  return troubles
}

/** Whether an amount goes with an outcome: all that was asked, less than that and more than nothing, or nothing. */
export function amountFits({ outcome, amountPence, askedPence }: DecisionItem): boolean {
  if (outcome === 'part-funded') return amountPence > 0 && amountPence < askedPence
  return amountPence === grantFor(outcome, askedPence) && amountPence >= 0
}

/** Another list: a new version, which nobody has adopted yet. */
export function revise(
  decision: Decision,
  items: readonly DecisionItem[] = decision.items,
): Outcome<{ readonly decision: Decision }, 'decision-adopted'> {
  if (decision.adoptedAt !== null) return refuse('decision-adopted', { adoptedAt: decision.adoptedAt })
  return { ok: true, decision: { ...decision, items, version: decision.version + 1, adoptions: [] } }
}

/** Adoptions of the list as it stands now. */
export const liveAdoptions = ({ adoptions, version }: Decision): readonly Adoption[] =>
  adoptions.filter((adoption) => adoption.version === version)

/**
 * The list as one line of text, the same wherever it is made: what is hashed to show what was adopted. Who adopted it
 * is not part of it.
 */
export function decisionText(decision: Decision): string {
  const { id, roundId, version, potPence, items, replacesDecisionId, why } = decision
  return JSON.stringify([
    'decision',
    1,
    id,
    roundId,
    version,
    potPence,
    replacesDecisionId ?? null,
    why ?? '',
    items.map((item) => [
      item.proposalId,
      item.askedPence,
      item.ruleSaid,
      item.rulePence,
      item.outcome,
      item.amountPence,
      item.because,
      item.conditions ?? [],
    ]),
  ])
}

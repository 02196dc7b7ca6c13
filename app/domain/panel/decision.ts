import { nothing, pence, sum, type Pence } from '../pence'
import { ok, refuse, type Outcome, type Refusal } from '../refusal'
import type { Instant } from '../time'
import { mayDecideOn, type Meeting, type NotQuorate } from './quorum'

export const decisionOutcomes = ['funded', 'part-funded', 'reserve', 'not-funded'] as const
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
  /** In plain words, for the one who asked. Never empty where the meeting departs from the rule. */
  readonly because: string
}

/** One officer's yes to one version. */
export interface Adoption {
  readonly personId: string
  readonly version: number
  readonly at: Instant
}

/** The list a meeting draws up. Those in reserve are funded in the order of the list, if money comes free. */
export interface Decision {
  readonly id: string
  readonly roundId: string
  /** Rises with every change of the list or of who is in the room. */
  readonly version: number
  readonly potPence: Pence
  readonly items: readonly DecisionItem[]
  readonly adoptions: readonly Adoption[]
  /** Set by the second adoption; from then on nothing changes. */
  readonly adoptedAt: Instant | null
  /** A later change of mind is a decision of its own, which names the one it replaces. */
  readonly replacesDecisionId?: string
}

/** The people an adoption takes. */
export const adoptersNeeded = 2

/** What an outcome gives a proposal that asks for `askedPence`; part-funding has an amount of its own. */
export const grantFor = (outcome: Exclude<DecisionOutcome, 'part-funded'>, askedPence: Pence): Pence =>
  outcome === 'funded' ? askedPence : nothing

/** Whether the meeting says something else than the rule. */
export const departs = (item: DecisionItem): boolean =>
  item.outcome !== item.ruleSaid || item.amountPence !== item.rulePence

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

/** Funded is what was asked, part-funded less than that and more than nothing, and anything else is nothing. */
function amountFits({ outcome, amountPence, askedPence }: DecisionItem): boolean {
  if (outcome === 'part-funded') return amountPence > 0 && amountPence < askedPence
  return amountPence === grantFor(outcome, askedPence) && amountPence >= 0
}

/** Another list, or the same after the room changed: a new version, which nobody has adopted yet. */
export function revise(
  decision: Decision,
  items: readonly DecisionItem[] = decision.items,
): Outcome<{ readonly decision: Decision }, 'decision-adopted'> {
  if (decision.adoptedAt !== null) return refuse('decision-adopted', { adoptedAt: decision.adoptedAt })
  return { ok: true, decision: { ...decision, items, version: decision.version + 1, adoptions: [] } }
}

export type NotAdopted =
  ListTrouble | NotQuorate | 'decision-adopted' | 'decision-changed' | 'adopted-by-you-already' | 'adopter-has-interest'

/** Adoptions of the list as it stands now. */
export const liveAdoptions = ({ adoptions, version }: Decision): readonly Adoption[] =>
  adoptions.filter((adoption) => adoption.version === version)

/**
 * Whether somebody may say yes to the version she has read. That she is of those who may adopt at all is the policy's
 * business; that the pot still holds the money is asked once more, of the books, in the same transaction.
 */
export function mayAdopt(decision: Decision, adoption: Adoption, meeting: Meeting): Outcome<object, NotAdopted> {
  const { adoptedAt, version, items } = decision
  if (adoptedAt !== null) return refuse('decision-adopted', { adoptedAt })
  if (adoption.version !== version) return refuse('decision-changed', { version, yourVersion: adoption.version })
  if (liveAdoptions(decision).some((each) => each.personId === adoption.personId))
    return refuse('adopted-by-you-already')
  const own = items.find((item) => meeting.interests.isInterested(adoption.personId, item.proposalId))
  if (own) return refuse('adopter-has-interest', { proposalId: own.proposalId })
  for (const { proposalId } of items) {
    const quorate = mayDecideOn(meeting, proposalId)
    if (!quorate.ok) return quorate
  }
  return listTroubles(decision)[0] ?? ok
}

/** Takes one person's yes; the second, of another person to the same version, adopts the list for good. */
export function adopt(
  decision: Decision,
  adoption: Adoption,
  meeting: Meeting,
): Outcome<{ readonly decision: Decision }, NotAdopted> {
  const allowed = mayAdopt(decision, adoption, meeting)
  if (!allowed.ok) return allowed
  const adoptions = [...liveAdoptions(decision), adoption]
  const adoptedAt = adoptions.length >= adoptersNeeded ? adoption.at : null
  return { ok: true, decision: { ...decision, adoptions, adoptedAt } }
}

/**
 * The list as one line of text, the same wherever it is made: what is hashed to show what was adopted. Who adopted it
 * is not part of it.
 */
export function decisionText(decision: Decision): string {
  const { id, roundId, version, potPence, items, replacesDecisionId } = decision
  return JSON.stringify([
    'decision',
    1,
    id,
    roundId,
    version,
    potPence,
    replacesDecisionId ?? null,
    items.map((item) => [
      item.proposalId,
      item.askedPence,
      item.ruleSaid,
      item.rulePence,
      item.outcome,
      item.amountPence,
      item.because,
    ]),
  ])
}

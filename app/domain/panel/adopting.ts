import { ok, refuse, type Outcome } from '../refusal'
import { adoptersNeeded, listTroubles, liveAdoptions, type Adoption, type Decision, type ListTrouble } from './decision'
import type { Interests } from './interest'
import { overtakenByTheRule, toSettle, type Settling } from './settling'

export type NotAdopted =
  | ListTrouble
  | 'decision-not-settled'
  | 'rule-says-otherwise-since'
  | 'decision-adopted'
  | 'decision-changed'
  | 'adopted-by-you-already'
  | 'adopter-has-interest'
  | 'adopter-not-needed'
  | 'adopter-declares-first'

/** How the list was settled, item by item, and everybody's interests as they are known now. */
export interface Settled {
  readonly settlings: readonly Settling[]
  readonly interests: Interests
}

type Known = Pick<Interests, 'isInterested'>

/**
 * The yeses to the list as it stands that count for something on it: not that of somebody who by now is known to have an
 * interest in all of it, whenever she said it.
 */
export const countingYeses = (decision: Decision, interests: Known): readonly Adoption[] =>
  liveAdoptions(decision).filter(({ personId }) =>
    decision.items.some(({ proposalId }) => !interests.isInterested(personId, proposalId)),
  )

/** An item that waits for yeses. */
export interface WaitingItem {
  readonly proposalId: string
  /** How many more, each of somebody without an interest in it. */
  readonly needed: number
}

/**
 * What is still to be adopted, in the order of the list. One yes is to the whole list, and counts for each item in which
 * whoever said it has no interest: every item takes two of those. So a large list, where nobody is without an interest in
 * some idea or other, is adopted by as many as that takes, and nobody ever adopts her own.
 */
export function toAdopt(
  { items }: Pick<Decision, 'items'>,
  yeses: readonly Pick<Adoption, 'personId'>[],
  interests: Known,
): WaitingItem[] {
  const people = [...new Set(yeses.map(({ personId }) => personId))]
  return items.flatMap(({ proposalId }) => {
    const counting = people.filter((personId) => !interests.isInterested(personId, proposalId)).length
    return counting >= adoptersNeeded ? [] : [{ proposalId, needed: adoptersNeeded - counting }]
  })
}

/**
 * Whether somebody may say yes to the version she has read: where there is an idea that it would count for, and not before
 * she has said of each whether she has an interest in it. That she is of those who may adopt at all is the policy's
 * business; that the pot still holds the money is asked once more, of the books, in the same transaction.
 */
export function mayAdopt(decision: Decision, adoption: Adoption, settled: Settled): Outcome<object, NotAdopted> {
  const { adoptedAt, version, items } = decision
  if (adoptedAt !== null) return refuse('decision-adopted', { adoptedAt })
  if (adoption.version !== version) return refuse('decision-changed', { version, yourVersion: adoption.version })
  const { personId } = adoption
  if (liveAdoptions(decision).some((each) => each.personId === personId)) return refuse('adopted-by-you-already')
  const { interests, settlings } = settled
  const own = items.filter((item) => interests.isInterested(personId, item.proposalId))
  if (own[0] && own.length === items.length) return refuse('adopter-has-interest', { proposalId: own[0].proposalId })
  const silent = items.filter((item) => interests.kindOf(personId, item.proposalId) === undefined)
  if (silent[0]) return refuse('adopter-declares-first', { count: silent.length, proposalId: silent[0].proposalId })
  const [overtaken, ...more] = overtakenByTheRule(items, settlings)
  if (overtaken)
    return refuse('rule-says-otherwise-since', { count: more.length + 1, proposalId: overtaken.proposalId })
  const open = toSettle(items, settlings, interests)
  if (open[0]) return refuse('decision-not-settled', { left: open.length, proposalId: open[0].proposalId })
  const [trouble] = listTroubles(decision)
  if (trouble) return trouble
  const waiting = toAdopt(decision, countingYeses(decision, interests), interests)
  if (waiting.every(({ proposalId }) => interests.isInterested(personId, proposalId)))
    return refuse('adopter-not-needed', { left: waiting.length })
  return ok
}

/** Takes one person's yes; the one with which every item has two without an interest in it adopts the list for good. */
export function adopt(
  decision: Decision,
  adoption: Adoption,
  settled: Settled,
): Outcome<{ readonly decision: Decision }, NotAdopted> {
  const allowed = mayAdopt(decision, adoption, settled)
  if (!allowed.ok) return allowed
  const adoptions = [...countingYeses(decision, settled.interests), adoption]
  const adoptedAt = toAdopt(decision, adoptions, settled.interests).length === 0 ? adoption.at : null
  return { ok: true, decision: { ...decision, adoptions, adoptedAt } }
}

/** Everything that is wrong with how an adopted list was adopted, in words, by the interests its minutes have. */
export function* faultsInAdopting(decision: Decision, interests: Known): Generator<string> {
  for (const { proposalId, needed } of toAdopt(decision, liveAdoptions(decision), interests))
    yield `${proposalId} was adopted with ${adoptersNeeded - needed} of ${adoptersNeeded} yeses without an interest in it`
}

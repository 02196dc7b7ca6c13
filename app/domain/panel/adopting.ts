import { ok, refuse, type Outcome } from '../refusal'
import { adoptersNeeded, listTroubles, liveAdoptions, type Adoption, type Decision, type ListTrouble } from './decision'
import type { Interests } from './interest'
import { toSettle, type Settling } from './settling'

export type NotAdopted =
  | ListTrouble
  | 'decision-not-settled'
  | 'decision-adopted'
  | 'decision-changed'
  | 'adopted-by-you-already'
  | 'adopter-has-interest'
  | 'adopter-declares-first'

/** How the list was settled, item by item, and everybody's interests as they are known now. */
export interface Settled {
  readonly settlings: readonly Settling[]
  readonly interests: Interests
}

/**
 * The yeses to the list as it stands that count: not that of somebody who by now is known to have an interest in an idea on
 * it, whenever she said it.
 */
export const countingYeses = (decision: Decision, interests: Pick<Interests, 'isInterested'>): readonly Adoption[] =>
  liveAdoptions(decision).filter(
    ({ personId }) => !decision.items.some(({ proposalId }) => interests.isInterested(personId, proposalId)),
  )

/**
 * Whether somebody may say yes to the version she has read: not with an interest in an idea on the list, and not before
 * she has said of each whether she has one. That she is of those who may adopt at all is the policy's
 * business; that the pot still holds the money is asked once more, of the books, in the same transaction.
 */
export function mayAdopt(decision: Decision, adoption: Adoption, settled: Settled): Outcome<object, NotAdopted> {
  const { adoptedAt, version, items } = decision
  if (adoptedAt !== null) return refuse('decision-adopted', { adoptedAt })
  if (adoption.version !== version) return refuse('decision-changed', { version, yourVersion: adoption.version })
  if (liveAdoptions(decision).some((each) => each.personId === adoption.personId))
    return refuse('adopted-by-you-already')
  const { interests, settlings } = settled
  const own = items.find((item) => interests.isInterested(adoption.personId, item.proposalId))
  if (own) return refuse('adopter-has-interest', { proposalId: own.proposalId })
  const silent = items.filter((item) => interests.kindOf(adoption.personId, item.proposalId) === undefined)
  if (silent[0]) return refuse('adopter-declares-first', { count: silent.length, proposalId: silent[0].proposalId })
  const open = toSettle(items, settlings, interests)
  if (open[0]) return refuse('decision-not-settled', { left: open.length, proposalId: open[0].proposalId })
  return listTroubles(decision)[0] ?? ok
}

/** Takes one person's yes; the second, of another person to the same version, adopts the list for good. */
export function adopt(
  decision: Decision,
  adoption: Adoption,
  settled: Settled,
): Outcome<{ readonly decision: Decision }, NotAdopted> {
  const allowed = mayAdopt(decision, adoption, settled)
  if (!allowed.ok) return allowed
  const adoptions = [...countingYeses(decision, settled.interests), adoption]
  const adoptedAt = adoptions.length >= adoptersNeeded ? adoption.at : null
  return { ok: true, decision: { ...decision, adoptions, adoptedAt } }
}

import { refuse, type Outcome } from '../refusal'
import type { RoundRules } from '../round'

/** A ballot's choices as they are kept: an idea named twice counts once, and their order says nothing. */
export const plainChoices = (named: readonly string[]): string[] => [...new Set(named)].sort()

/** Whether a ballot keeps to the round's rule; if not, what is wrong with it. A blank ballot does. */
export function fitsBallot(
  named: readonly string[],
  { mostChoices }: Pick<RoundRules, 'mostChoices'>,
): Outcome<object, 'too-many-choices'> {
  const chosen = new Set(named).size
  return chosen > mostChoices ? refuse('too-many-choices', { limit: mostChoices, chosen }) : { ok: true }
}

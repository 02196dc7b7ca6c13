import type { BallotRule } from '../../round'

interface OnBallot {
  readonly reference: string
  readonly title: string
}

/** The same for whoever reads it, and in whichever language; a number in a name counts as one. */
const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

const below = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)

/**
 * Ideas in the order in which they stand on a ballot: by their names, or by lot. `lotOf` gives each idea's lot as a text
 * that is the same however often it is asked; the voter's own, so that none stands first for everybody.
 */
export function inBallotOrder<Idea extends OnBallot>(
  ideas: readonly Idea[],
  { order }: Pick<BallotRule, 'order'>,
  lotOf: (reference: string) => string,
): Idea[] {
  const byReference = (one: Idea, other: Idea) => below(one.reference, other.reference)
  return order === 'alphabetical'
    ? [...ideas].sort((one, other) => byName.compare(one.title, other.title) || byReference(one, other))
    : [...ideas].sort((one, other) => below(lotOf(one.reference), lotOf(other.reference)) || byReference(one, other))
}

import fc from 'fast-check'
import type { BallotRule } from '~/domain/round'
import { checkMarks, type BallotPaper, type Marks } from '~/domain/voting/ballots'
import type { Choices } from '~/domain/voting/choices'

/** Any rule that a round may have for its ballots. */
export const anyBallotRule: fc.Arbitrary<BallotRule> = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(5))
        .map(([least, more]): BallotRule => ({ kind: 'approval', least, most: least + more })),
      fc
        .tuple(fc.integer({ min: 1, max: 20 }), fc.boolean())
        .map(([points, all]): BallotRule => ({ kind: 'cumulative', points, ...(all && { all }) })),
      fc
        .option(fc.integer({ min: 2, max: 5 }))
        .map((places): BallotRule => ({ kind: 'ranking', ...(places !== null && { places }) })),
      fc.constantFrom<BallotRule[]>({ kind: 'choose-one' }, { kind: 'knapsack' }, { kind: 'scores' }),
    ),
    fc.boolean(),
  )
  .map(([rule, alphabetical]) => (alphabetical ? { ...rule, order: 'alphabetical' } : rule))

/** Marks that a voter of that rule may well make: some numbers beside some ideas, right or wrong. */
export function marksBy(rule: BallotRule, references: readonly string[], seed: readonly number[]): Marks {
  const spread: Record<BallotRule['kind'], number> = {
    approval: 2,
    'choose-one': 2,
    knapsack: 2,
    cumulative: 6,
    scores: 6,
    ranking: 4,
  }
  return new Map(references.map((reference, at) => [reference, (seed[at % seed.length] ?? 0) % spread[rule.kind]]))
}

/** A ballot that keeps to the rule: what somebody would mark, with marks taken off until it does. */
export function ballotBy(rule: BallotRule, paper: BallotPaper, seed: readonly number[]): Choices {
  const references = [...paper.costs.keys()]
  const marks = new Map(marksBy(rule, references, seed))
  if (rule.kind === 'ranking') {
    const liked = [...marks].filter(([, mark]) => mark > 0).sort(([, one], [, other]) => one - other)
    marks.clear()
    liked.slice(0, rule.places).forEach(([reference], at) => marks.set(reference, at + 1))
  }
  if (rule.kind === 'cumulative' && rule.all) return { named: references.slice(0, 1), points: [rule.points] }
  for (;;) {
    const checked = checkMarks(marks, rule, paper)
    if (checked.ok) return checked.choices
    const [last] = [...marks.keys()].slice(-1)
    if (last === undefined) throw new Error('a blank ballot is refused')
    marks.delete(last)
  }
}

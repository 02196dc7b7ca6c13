import type { PanelBallotTerms, Slip, Voice } from '../panel'
import type { BallotRule } from '../round'
import { mostWorth, type Marks } from './ballots'
import type { Choices } from './choices'

/** What one ballot is worth to each idea it names, by reference. */
function worthOfBallot({ named, points }: Choices, { rule, mostPoints }: PanelBallotTerms): Map<string, number> {
  const worth = (at: number) => (rule.kind === 'ranking' ? mostPoints - at : points ? (points[at] ?? 0) : 1)
  return new Map(named.map((reference, at) => [reference, worth(at)]))
}

/**
 * A member's ballot as a voice on each of the ideas that she votes on: a yes with its points where it is named, a no where
 * others are, an abstention on all of them where it is blank.
 */
export function voicesOf(
  choices: Choices,
  terms: PanelBallotTerms,
  votesOn: readonly string[],
): ReadonlyMap<string, Slip> {
  const worth = worthOfBallot(choices, terms)
  const otherwise: Slip = { says: worth.size === 0 ? 'abstain' : 'no', points: 0 }
  return new Map(
    votesOn.map((reference) => {
      const points = worth.get(reference)
      return [reference, points === undefined ? otherwise : { says: 'yes', points }]
    }),
  )
}

/** The marks of the ballot that these voices came from, by reference: for whoever changes hers. */
export function marksOfVoices(
  voices: ReadonlyMap<string, Pick<Voice, 'says' | 'points'>>,
  { rule, mostPoints }: Pick<PanelBallotTerms, 'rule' | 'mostPoints'>,
): Marks {
  return new Map(
    [...voices].flatMap(([reference, { says, points }]) => {
      if (says !== 'yes') return []
      const given = points ?? 1
      return [[reference, rule.kind === 'ranking' ? mostPoints - given + 1 : given]]
    }),
  )
}

/** The rule for one member's paper: whoever stepped out of some ideas is not asked to tick more than there are left. */
export function ruleOnPaper(rule: BallotRule, ideas: number): BallotRule {
  return rule.kind === 'approval' ? { ...rule, least: Math.min(rule.least, Math.max(ideas, 1)) } : rule
}

/** The most that a panel's ballot on so many ideas can give to one of them. */
export const mostPointsOn = (rule: BallotRule, ideas: number): number => mostWorth(rule, ideas)

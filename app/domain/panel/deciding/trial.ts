import { nothing, type Pence } from '../../pence'
import type { DecidingRule, RoundRules } from '../../round'
import { mean } from '../mean'
import { decideByRule, type RuleList } from './decide'
import type { Scored } from './matter'
import { shortlisted } from './shortlist'

/** A made-up idea, to see what a rule would do. */
export interface TrialIdea {
  readonly name: string
  readonly askedPence: Pence
  readonly smallestPence: Pence | null
  /** The panel's mean, in tenths of a point; nothing where too few have scored it. */
  readonly scoreTenths: number | null
  /** The same with hard and soft marking taken out, in tenths; nothing where it cannot be told. */
  readonly normalisedTenths?: number | null
  readonly votes: number
  readonly group: string | null
  readonly panelYes: boolean
  /** What the panel's own count gave it, in percent of the most it could; nothing where it has none. */
  readonly panelGave?: number | null
}

export interface TrialFigures {
  readonly potPence: Pence
  readonly voters: number
  readonly onRoll: number
  readonly ideas: readonly TrialIdea[]
}

/** The rule that a round goes by, its own or the usual one; nothing where it neither scores nor votes. */
export const ruleToTry = ({ deciding, steps }: Pick<RoundRules, 'deciding' | 'steps'>) =>
  deciding ?? (steps.vote ? ({ kind: 'vote' } as const) : steps.score ? ({ kind: 'scores' } as const) : null)

/**
 * What a round's rule would make of made-up figures: the same function as makes the real list. Ideas are known by their
 * place, `1`, `2` …, which is also their lot. Votes are counted by most votes, because every other way of counting looks
 * at whole ballots.
 */
export function tryRule(
  rules: Pick<RoundRules, 'deciding' | 'steps' | 'fewestVotes'>,
  figures: TrialFigures,
): RuleList {
  const { potPence, voters, onRoll, ideas } = figures
  const placed = ideas.map((idea, at) => ({ ...idea, proposalId: String(at + 1) }))
  const ids = placed.map(({ proposalId }) => proposalId)
  const rule = ruleToTry(rules)
  const tenths = (value: number | null | undefined) => (value == null ? null : mean(value, 10))
  const scored: Scored[] = rules.steps.score
    ? placed.map(({ proposalId, scoreTenths, normalisedTenths }) => ({
        ...{ proposalId, weighted: tenths(scoreTenths), normalised: tenths(normalisedTenths) },
        enough: scoreTenths !== null,
      }))
    : []
  return decideByRule({
    rule,
    fewestVotes: rules.fewestVotes,
    potPence,
    ideas: placed.map(({ proposalId, askedPence, smallestPence, group }) => ({
      proposalId,
      askedPence: askedPence > 0 ? askedPence : nothing,
      smallestPence,
      groupId: group,
    })),
    scored,
    panelSaid: placed.map(({ proposalId, panelYes, panelGave }) => ({
      proposalId,
      ...(panelGave != null && { given: panelGave, possible: 100 }),
      yes: panelYes ? 1 : 0,
      no: panelYes ? 0 : 1,
      abstain: 0,
      carried: panelYes,
    })),
    count: rules.steps.vote
      ? {
          order: [],
          votes: Object.fromEntries(placed.map(({ proposalId, votes }) => [proposalId, Math.min(votes, voters)])),
          voters,
          onRoll: Math.max(onRoll, voters),
          onBallot: onShortlist(rule, scored, ids),
        }
      : null,
    lots: ids,
  })
}

const onShortlist = (
  rule: DecidingRule | null,
  scored: readonly Scored[],
  ids: readonly string[],
): readonly string[] => (rule?.kind === 'shortlist' ? shortlisted(scored, rule, ids) : ids)

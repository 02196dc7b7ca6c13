import type { Pence } from '../../pence'
import { fewestOfABody, type ShareRule, type WeightScale } from '../../round'
import type { DecisionOutcome } from '../decision'
import type { RuleBasis } from './bars'
import type { RuleList } from './decide'
import type { DecidingMatter } from './matter'
import { lotOrder } from './order'

/** Both counts of a round, how they are put together and what came of it: all that it takes to work the list out again. */
export interface BothCounts {
  readonly rule: {
    /** Of a hundred. */
    readonly panelPercent: number
    readonly residentsPercent: number
    readonly scale: WeightScale
    readonly fewestOfABody: number
    readonly fewestVotes: number
    readonly turnout: { readonly of: 'voters' | 'roll'; readonly least: number } | null
    readonly share: ShareRule | null
    readonly partFunding: boolean
    readonly reserve: number
  }
  readonly basis: RuleBasis
  readonly potPence: Pence
  readonly residents: { readonly voters: number; readonly onRoll: number; readonly mostForOneIdea: number }
  /** References, the first drawn first. */
  readonly lots: readonly string[]
  readonly ideas: readonly {
    readonly reference: string
    readonly title: string
    readonly askedPence: Pence
    readonly smallestPence: Pence | null
    readonly groupId: string | null
    readonly residentsVotes: number
    /** Nothing where it has not voted on it. */
    readonly panel: {
      readonly given: number
      readonly possible: number
      readonly chose: number
      readonly didNot: number
      readonly blank: number
    } | null
    readonly ruleSays: {
      readonly outcome: DecisionOutcome
      readonly amountPence: Pence
      readonly sum: number | null
    } | null
  }[]
}

/**
 * The two counts as they are published. Whole numbers only: nothing that is compared is rounded.
 * @throws Error when the round's rule does not weigh two counts.
 */
export function bothCounts(
  matter: DecidingMatter,
  said: RuleList,
  named: (proposalId: string) => { readonly reference: string; readonly title: string },
): BothCounts {
  const { rule, count, fewestVotes, potPence } = matter
  if (!rule) throw new Error('a round without a rule has no counts to weigh')
  const { panelPercent = 50, scale = 'possible', turnout, share, partFunding = false, reserve = 0 } = rule
  const voted = new Map(matter.panelSaid.map((one) => [one.proposalId, one]))
  const says = new Map(said.list.map((one) => [one.proposalId, one]))
  return {
    rule: {
      ...{ panelPercent, residentsPercent: 100 - panelPercent, scale, fewestOfABody, fewestVotes },
      ...{ turnout: turnout ?? null, share: share ?? null, partFunding, reserve },
    },
    basis: said.basis,
    potPence,
    residents: {
      voters: count?.voters ?? 0,
      onRoll: count?.onRoll ?? 0,
      mostForOneIdea: count?.possible ?? count?.voters ?? 0,
    },
    lots: lotOrder(matter).map((id) => named(id).reference),
    ideas: matter.ideas.map(({ proposalId, askedPence, smallestPence, groupId }) => {
      const vote = voted.get(proposalId)
      const own = says.get(proposalId)
      return {
        ...{ ...named(proposalId), askedPence, smallestPence, groupId },
        residentsVotes: count?.votes[proposalId] ?? 0,
        panel: vote
          ? {
              given: vote.given ?? vote.yes,
              possible: vote.possible ?? vote.yes + vote.no + vote.abstain,
              ...{ chose: vote.yes, didNot: vote.no, blank: vote.abstain },
            }
          : null,
        ruleSays: own ? { outcome: own.outcome, amountPence: own.amountPence, sum: own.backing.sum } : null,
      }
    }),
  }
}

import type { LevelByLots } from '../../allotting'
import { nothing, type Pence } from '../../pence'
import { countsBothBodies, scoresByOf } from '../../round'
import { asNumber, rounded } from '../mean'
import type { DecisionOutcome } from '../decision'
import { barred, footingOf, type Footing } from './bars'
import type { DecidingMatter, IdeaToDecide } from './matter'
import { meansBy } from './means-by'
import { inOrder, type Placed } from './order'
import { walk } from './walk'
import type { RuleWhy, SettledByLots } from './why'

/** What the rule says of one idea, and why. */
export interface RuleSays {
  readonly proposalId: string
  readonly askedPence: Pence
  readonly outcome: DecisionOutcome
  readonly amountPence: Pence
  /** From 1, of those in reserve. */
  readonly reservePlace: number | null
  readonly why: RuleWhy
  readonly lots: SettledByLots | null
  /** What it went by, for reading: the panel's mean of 5, ballots that name it, both weighed together of 100. */
  readonly backing: {
    readonly score: number | null
    /** The mean it was put in order by, where that is the normalised one; left out of lists that are older than it. */
    readonly normalised?: number | null
    readonly votes: number | null
    /** What the panel's own vote gave it, out of the most it could, where that has a count of its own. */
    readonly panel?: { readonly given: number; readonly possible: number }
    readonly sum: number | null
  }
}

export interface RuleList extends Footing {
  /** Funded first, in their order; then in part, in reserve, and the others. */
  readonly list: readonly RuleSays[]
}

/**
 * What a round's rule makes of scores and votes. A pure function: the same matter in any order gives the same list,
 * and it never gives out more than the pot.
 * @throws Error when an idea is there twice.
 */
export function decideByRule(matter: DecidingMatter): RuleList {
  const ids = new Set(matter.ideas.map((idea) => idea.proposalId))
  if (ids.size < matter.ideas.length) throw new Error('an idea is there twice')
  const footing = footingOf(matter)
  const means = meansBy(matter.scored, scoresByOf(matter.rule))
  const ordered = inOrder(matter.ideas, matter, footing)
  const bars = new Map(ordered.map(({ idea }) => [idea.proposalId, barred(idea, matter, footing)]))
  const isFree = ({ idea }: Placed) => bars.get(idea.proposalId) === null
  const given = walk(ordered.filter(isFree), matter)
  const says: RuleSays[] = [
    ...given.map(({ claim: { idea }, amountPence, reservePlace, why, lots }) => {
      const outcome = outcomeOf(idea, amountPence, reservePlace !== null)
      return { ...base(idea), outcome, amountPence, reservePlace, why, lots: lots && toldOf(lots) }
    }),
    ...ordered.flatMap(({ idea }) => {
      const why = bars.get(idea.proposalId)
      if (!why) return []
      const not = { outcome: 'not-funded', amountPence: nothing, reservePlace: null, lots: null } as const
      return [{ ...base(idea), ...not, why }]
    }),
  ]
  const rank: Record<DecisionOutcome, number> = {
    funded: 0,
    'part-funded': 1,
    reserve: 2,
    deferred: 3,
    'not-funded': 4,
  }
  return { ...footing, list: [...says].sort((one, other) => rank[one.outcome] - rank[other.outcome]) }

  function base({ proposalId, askedPence }: IdeaToDecide) {
    const own = matter.scored.find((one) => one.proposalId === proposalId)
    const sum = ordered.find(({ idea }) => idea.proposalId === proposalId)?.sum ?? null
    const score = own?.enough && own.weighted ? rounded(own.weighted) : null
    const evened = own && means.by === 'normalised' ? means.of(own) : null
    const normalised = evened && { normalised: Math.round(asNumber(evened) * 100) / 100 + 0 }
    const votes = matter.count ? (matter.count.votes[proposalId] ?? 0) : null
    return { proposalId, askedPence, backing: { score, ...normalised, votes, ...panelCount(proposalId), sum } }
  }

  function panelCount(proposalId: string) {
    if (!matter.rule || !countsBothBodies(matter.rule)) return {}
    const told = matter.panelSaid.find((one) => one.proposalId === proposalId)
    if (!told) return {}
    const { yes, no, abstain, given = yes, possible = yes + no + abstain } = told
    return { panel: { given, possible } }
  }
}

const toldOf = ({ lot, againstId, againstLot }: LevelByLots): SettledByLots => ({ lot, against: againstId, againstLot })

function outcomeOf({ askedPence }: IdeaToDecide, amountPence: Pence, inReserve: boolean): DecisionOutcome {
  if (amountPence === 0) return inReserve ? 'reserve' : 'not-funded'
  return amountPence < askedPence ? 'part-funded' : 'funded'
}

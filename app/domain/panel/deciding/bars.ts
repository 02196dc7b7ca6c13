import { shortOfQuorum } from '../../allotting'
import {
  countsBothBodies,
  fewestOfABody,
  needsPanelYes,
  usesPanelVote,
  usesScores,
  type DecidingRule,
} from '../../round'
import { compareMeans, mean, rounded } from '../mean'
import type { DecidingMatter, IdeaToDecide, Scored } from './matter'
import { panelFellShort } from '../panel-at-the-ballot'
import type { RuleWhy } from './why'

export const ruleBases = ['scores', 'vote', 'weights', 'panel-vote', 'meeting'] as const
/** What the rule went by; `panel-vote` is the panel's count alone, `meeting` where it has nothing to go by. */
export type RuleBasis = (typeof ruleBases)[number]

/** Which bars stand: those on votes fall with a vote that does not count. */
export interface Footing {
  readonly basis: RuleBasis
  /** The vote fell short of its turnout. */
  readonly shortOf: { readonly voters: number; readonly needed: number } | null
}

/** What the rule goes by, now that it is known how many voted. */
export function footingOf({ rule, count, scored }: DecidingMatter): Footing {
  if (rule === null) return { basis: 'meeting', shortOf: null }
  const { kind, turnout } = rule
  if (kind === 'scores' || kind === 'scores-then-panel') return { basis: 'scores', shortOf: null }
  // Ballots of a panel that could have decided nothing in its meeting decide nothing: the meeting does.
  if (count?.panel && panelFellShort(count.panel)) {
    const { voted, quorum } = count.panel
    return { basis: 'meeting', shortOf: voted < quorum ? { voters: voted, needed: quorum } : null }
  }
  const { voters, onRoll } = count ?? { voters: 0, onRoll: 0 }
  const both = countsBothBodies(rule)
  // One or two voters are no body: what they said would be known of each.
  const tooFew = both && voters < fewestOfABody ? { voters, needed: fewestOfABody } : null
  const shortOf = shortOfQuorum(turnout, { voters, onRoll }) ?? tooFew
  if (shortOf) {
    // Of two counts the panel's own is left.
    if (both) return { basis: 'panel-vote', shortOf }
    const hasScores = scored.some(({ weighted }) => weighted !== null)
    return { basis: hasScores ? 'scores' : 'meeting', shortOf }
  }
  return { basis: kind === 'weights' ? 'weights' : 'vote', shortOf: null }
}

/** Whether what members gave it is under the rule's lowest score; never where it has too few scores to say. */
export function isBelowBar(
  { enough, weighted }: Scored,
  { fewestTenths }: Pick<DecidingRule, 'fewestTenths'>,
): boolean {
  return fewestTenths !== undefined && enough && weighted !== null && compareMeans(weighted, mean(fewestTenths, 10)) < 0
}

const meetingDecides = (count: DecidingMatter['count']) =>
  count?.panel && panelFellShort(count.panel) === 'residents' ? 'voters-not-resident-led' : 'for-the-meeting'

/** Why an idea may not be funded however much money there is; nothing when it may. */
export function barred(idea: IdeaToDecide, matter: DecidingMatter, { basis, shortOf }: Footing): RuleWhy | null {
  const { rule, fewestVotes, count, scored, panelSaid } = matter
  const { proposalId, askedPence } = idea
  if (askedPence <= 0) return { kind: 'names-no-sum' }
  if (rule === null || basis === 'meeting')
    return shortOf ? { kind: 'turnout-short', ...shortOf } : { kind: meetingDecides(count) }
  if ((basis === 'vote' || basis === 'weights') && count?.forMeeting?.includes(proposalId))
    return { kind: 'interest-since-the-count' }

  if (basis === 'vote' && matter.asCounted && !(count?.funded ?? count?.order)?.includes(proposalId)) {
    return { kind: 'not-by-the-count', votes: count?.votes[proposalId] ?? 0 }
  }
  const own = scored.find((one) => one.proposalId === proposalId)
  const { fewestTenths } = rule
  const firm = own?.enough ? own.weighted : null
  const needsScore = basis === 'scores' || fewestTenths !== undefined || (usesScores(rule) && basis === 'weights')
  if (needsScore && firm === null) return { kind: 'too-few-scores' }
  if (fewestTenths !== undefined && firm && own && isBelowBar(own, rule)) {
    return { kind: 'below-score', score: rounded(firm), fewest: fewestTenths / 10 }
  }
  // After its score, which may well be why.
  if (rule.kind === 'shortlist' && count && !count.onBallot.includes(proposalId)) return { kind: 'not-on-shortlist' }
  const votes = count?.votes[proposalId] ?? 0
  if ((basis === 'vote' || basis === 'weights') && votes < fewestVotes) {
    return { kind: 'too-few-votes', votes, fewest: fewestVotes }
  }
  if (usesPanelVote(rule)) {
    const said = panelSaid.find((one) => one.proposalId === proposalId)
    if (!said) return { kind: 'panel-to-vote' }
    if (needsPanelYes(rule) && !said.carried) {
      if (said.barPercent !== undefined) return { kind: 'panel-bar-missed', percent: said.barPercent }
      return { kind: 'panel-said-no', yes: said.yes, no: said.no }
    }
  }
  return null
}

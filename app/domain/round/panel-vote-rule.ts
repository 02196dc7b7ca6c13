import { numberTroubles, type BallotRulePart, type BallotRuleTrouble } from './ballot-rule'
import { countsBothBodies } from './deciding-rule'
import type { RoundRules } from './rules'

/**
 * The fewest people whose count is told. What one or two said would be known to everybody who can subtract, so a body
 * this small has no count of its own.
 */
export const fewestOfABody = 3

export type PanelVoteTrouble = BallotRuleTrouble | 'panel-bar-unclear' | 'quorum-small-for-ballot'

/** The parts of a plan that ask for the panel's own ballot. */
export type PanelVotePart = `panel-${Exclude<BallotRulePart, 'counting'>}` | 'panelBar' | 'quorum'

/** What in how the panel votes does not hold together. */
export function panelVoteTroubles({
  panelVote,
  quorum,
  deciding,
}: Pick<RoundRules, 'panelVote' | 'quorum' | 'deciding'>): { part: PanelVotePart; because: PanelVoteTrouble }[] {
  const { ballot, barPercent } = panelVote ?? {}
  if (!ballot && !(deciding && countsBothBodies(deciding))) return []
  const troubles: { part: PanelVotePart; because: PanelVoteTrouble }[] = (ballot ? numberTroubles(ballot) : []).map(
    ({ part, because }) => ({ part: `panel-${part}` as const, because }),
  )
  if (barPercent !== undefined && !(Number.isInteger(barPercent) && barPercent >= 1 && barPercent <= 99))
    troubles.push({ part: 'panelBar', because: 'panel-bar-unclear' })
  if (quorum < fewestOfABody) troubles.push({ part: 'quorum', because: 'quorum-small-for-ballot' })
  return troubles
}

import type { VoterRule } from '../round'
import type { VoterBody } from './choices'

/**
 * As which body someone votes, by the round's own rule; as none when she may not. A panel member who lives in the area
 * is on the roll once, with the panel.
 */
export function bodyOf(
  voter: { readonly livesHere: boolean; readonly votingMember: boolean },
  rule: VoterRule,
): VoterBody | null {
  if (voter.votingMember && rule !== 'residents') return 'panel'
  if (voter.livesHere && rule !== 'panel') return 'residents'
  return null
}

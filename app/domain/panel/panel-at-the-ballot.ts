import type { Seat } from './interest'
import { residentMajority } from './quorum'

/**
 * Who voted by ballot, where the panel alone does: kept with the count, for the rule to ask what a vote in its meeting is
 * asked. Numbers, and never who.
 */
export interface PanelAtTheBallot {
  /** Voting members who cast a ballot, blank ones too, and had their seats at the close. */
  readonly voted: number
  readonly quorum: number
  /** Of those, more than half live here. */
  readonly residentLed: boolean
}

/** @param seats the panel at the close @param votedIds whose ballots are in the box */
export function panelAtTheBallot(
  seats: readonly Seat[],
  votedIds: ReadonlySet<string>,
  quorum: number,
): PanelAtTheBallot {
  const voted = seats.filter(({ personId, voting }) => voting && votedIds.has(personId))
  return { voted: voted.length, quorum, residentLed: residentMajority(voted).holds }
}

/** Why the ballots of a panel decide nothing, and the meeting does; nothing where they do. */
export function panelFellShort({ voted, quorum, residentLed }: PanelAtTheBallot): 'quorum' | 'residents' | null {
  if (voted < quorum) return 'quorum'
  return residentLed ? null : 'residents'
}

import { refuse, type Outcome, type Refusal } from '../refusal'
import type { Interests, Seat } from './interest'

/** At least 51 in 100 voting members live in the area. Source: the Big Local rule for resident-led partnerships. */
export const residentMajorityPercent = 51

/** The resident majority as a live figure. */
export interface Majority {
  readonly voting: number
  readonly residents: number
  /** Residents in 100 voting members, cut to one place and never rounded up: 50.9, not 51. Nothing without members. */
  readonly percent: number | null
  readonly holds: boolean
  /** What would restore it, each by itself: residents to join, or others to leave; nothing to do when it holds. */
  readonly residentsToJoin: number
  /** `null` when no leaving would do, because no resident would be left. */
  readonly othersToLeave: number | null
}

const isMajority = (residents: number, voting: number) =>
  voting > 0 && residents * 100 >= voting * residentMajorityPercent

export function residentMajority(seats: readonly Seat[]): Majority {
  const members = seats.filter((seat) => seat.voting)
  const voting = members.length
  const residents = members.filter((seat) => seat.resident).length
  const holds = isMajority(residents, voting)
  // The least n with (residents + n) × 100 ≥ (voting + n) × 51, and the least m with residents × 100 ≥ (voting − m) × 51.
  const joining = Math.ceil((voting * residentMajorityPercent - residents * 100) / (100 - residentMajorityPercent))
  const leaving = voting - Math.floor((residents * 100) / residentMajorityPercent)
  return {
    voting,
    residents,
    percent: voting === 0 ? null : Math.floor((residents * 1000) / voting) / 10,
    holds,
    residentsToJoin: holds ? 0 : Math.max(1, joining),
    othersToLeave: holds ? 0 : residents === 0 ? null : leaving,
  }
}

/** A meeting of the panel as it stands at one moment. */
export interface Meeting {
  /** The whole panel, here or not. */
  readonly seats: readonly Seat[]
  readonly presentIds: readonly string[]
  /** Voting members who must be in the room. */
  readonly quorum: number
  readonly interests: Interests
}

export type NotQuorate =
  | 'panel-not-resident-led'
  | 'no-quorum'
  | 'meeting-not-resident-led'
  | 'no-quorum-without-interested'
  | 'not-resident-led-without-interested'
  | 'no-quorum-until-declared'
  | 'not-resident-led-until-declared'

/** Voting members who are in the room. */
export function votersPresent({ seats, presentIds }: Meeting): Seat[] {
  const here = new Set(presentIds)
  return seats.filter((seat) => seat.voting && here.has(seat.personId))
}

function notResidentLed<Why extends NotQuorate>(because: Why, majority: Majority): Refusal<Why> {
  const { residents, voting, residentsToJoin } = majority
  return refuse(because, { residents, voting, residentsToJoin, percent: residentMajorityPercent })
}

/** Whether the meeting can decide anything: the panel is resident-led, and so is a room with a quorum in it. */
export function mayDecide(meeting: Meeting): Outcome<{ readonly present: readonly Seat[] }, NotQuorate> {
  const panel = residentMajority(meeting.seats)
  if (!panel.holds) return notResidentLed('panel-not-resident-led', panel)
  const present = votersPresent(meeting)
  const { quorum } = meeting
  if (present.length < quorum) {
    return refuse('no-quorum', { present: present.length, quorum, shortBy: quorum - present.length })
  }
  const room = residentMajority(present)
  return room.holds ? { ok: true, present } : notResidentLed('meeting-not-resident-led', room)
}

/** Who decides on one proposal, who stepped out, and who has no part in it yet: what the minutes say. */
export interface Deciders {
  readonly deciders: readonly string[]
  readonly steppedOut: readonly string[]
  /** In the room, and had not said whether they have an interest. */
  readonly undeclared: readonly string[]
}

/**
 * Whether the meeting can decide on one proposal. Those with an interest in it have stepped out, and those who have not
 * said whether they have one have no part in it yet: neither count toward the quorum or the majority. Refusals name the
 * proposal, and say whether a word from the silent ones could mend it.
 */
export function mayDecideOn(meeting: Meeting, proposalId: string): Outcome<Deciders, NotQuorate> {
  const decides = mayDecide(meeting)
  if (!decides.ok) return decides
  const { quorum, interests } = meeting
  const isOut = ({ personId }: Seat) => interests.isInterested(personId, proposalId)
  const isSilent = ({ personId }: Seat) => interests.kindOf(personId, proposalId) === undefined
  const [left, out, silent] = [
    decides.present.filter((seat) => !isOut(seat) && !isSilent(seat)),
    decides.present.filter(isOut),
    decides.present.filter((seat) => isSilent(seat) && !isOut(seat)),
  ]
  const who = { steppedOut: out.length, undeclared: silent.length, proposalId }
  if (left.length < quorum) {
    const because = silent.length > 0 ? 'no-quorum-until-declared' : 'no-quorum-without-interested'
    return refuse(because, { present: left.length, quorum, shortBy: quorum - left.length, ...who })
  }
  const majority = residentMajority(left)
  if (!majority.holds) {
    const because = silent.length > 0 ? 'not-resident-led-until-declared' : 'not-resident-led-without-interested'
    const refusal = notResidentLed<NotQuorate>(because, majority)
    return { ...refusal, values: { ...refusal.values, ...who } }
  }
  const ids = (seats: readonly Seat[]) => seats.map((seat) => seat.personId)
  return { ok: true, deciders: ids(left), steppedOut: ids(out), undeclared: ids(silent) }
}

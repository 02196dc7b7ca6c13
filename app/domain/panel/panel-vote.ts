import { ok, refuse, type Outcome, type Refusal } from '../refusal'
import { mayTakePart, type NotPart } from './interest'
import { fromRecord, onRecord, type MeetingOnRecord } from './minutes'
import type { Sums } from './panel-ballot'
import { mayDecideOn, residentMajority, type Meeting, type NotQuorate } from './quorum'

export const saysWords = ['yes', 'no', 'abstain'] as const
/** What one member says of one proposal. */
export type Says = (typeof saysWords)[number]

/** What was said, counted. */
export type Voices = Readonly<Record<Says, number>>

/**
 * Why a vote has no result: somebody with an interest had put a slip in a secret one; too few were left in the room to
 * close it; or it was called off for another reason.
 */
export const voidReasons = ['interest', 'not-quorate', 'called-off'] as const
export type VoidReason = (typeof voidReasons)[number]

export type NotHerVoice = NotPart | 'not-in-the-room'

/**
 * Whether a member may vote on a proposal: she has a seat with a vote, has declared that she has no interest in it, and
 * is in the room.
 */
export function mayVoteOn(meeting: Meeting, proposalId: string, personId: string): Outcome<object, NotHerVoice> {
  const part = mayTakePart('decide', {
    seat: meeting.seats.find((seat) => seat.personId === personId),
    interest: meeting.interests.kindOf(personId, proposalId),
    hasScored: true,
    locked: true,
  })
  if (!part.ok) return part
  return meeting.presentIds.includes(personId) ? ok : refuse('not-in-the-room')
}

/** The room, as a vote on one proposal sees it. Ids, in the order of the seats; those without a vote are in none. */
export interface Electorate {
  readonly voters: readonly string[]
  /** In the room, and out of this one. */
  readonly steppedOut: readonly string[]
  /** In the room, and have not said yet whether they have an interest: they may vote as soon as they have. */
  readonly undeclared: readonly string[]
  readonly away: readonly string[]
}

export function electorateOf(meeting: Meeting, proposalId: string): Electorate {
  const members = meeting.seats.filter((seat) => seat.voting).map((seat) => seat.personId)
  const here = new Set(meeting.presentIds)
  const kind = (personId: string) => meeting.interests.kindOf(personId, proposalId)
  const inRoom = members.filter((id) => here.has(id))
  return {
    voters: inRoom.filter((id) => kind(id) === 'none'),
    steppedOut: inRoom.filter((id) => meeting.interests.isInterested(id, proposalId)),
    undeclared: inRoom.filter((id) => kind(id) === undefined),
    away: members.filter((id) => !here.has(id)),
  }
}

/** Who has given a voice, and what each said: nothing where the vote is secret. */
export interface Voice {
  readonly personId: string
  readonly says: Says | null
  /** What her ballot gives the idea, where members vote with one. */
  readonly points?: number | null
}

/** One slip in the box of a secret vote. */
export interface Slip {
  readonly says: Says
  readonly points?: number | null
}

/** What is in a vote when somebody means to close it. `slips` is empty where it is by name. */
export interface Box {
  readonly secret: boolean
  readonly voices: readonly Voice[]
  readonly slips: readonly Slip[]
}

export type NotClosed = NotQuorate | 'too-few-voices' | 'voices-not-resident-led'

/** How a vote ended. */
export interface Ended {
  /** Nothing where it was counted. */
  readonly voidBecause: VoidReason | null
  readonly counted: Sums
  /** Gave a voice that is not counted, because they have an interest after all. */
  readonly setAside: readonly string[]
}

export const noVoices: Voices = { yes: 0, no: 0, abstain: 0 }

/** What was said, counted; in points as well, where they were given. */
export function counted(said: readonly Slip[]): Sums {
  const many = (word: Says) => said.filter(({ says }) => says === word).length
  const points = said.flatMap((one) => one.points ?? [])
  const given = points.reduce((total, each) => total + each, 0)
  return { yes: many('yes'), no: many('no'), abstain: many('abstain'), ...(points.length > 0 && { points: given }) }
}

/** Voices that say something: all of those by name. */
export const said = (voices: readonly Voice[]): Slip[] =>
  voices.flatMap(({ says, points }) => (says === null ? [] : { says, points: points ?? null }))

/**
 * Closes a vote, if the meeting as it is now may. The quorum and the resident majority are asked twice: of the room
 * without those who stepped out, and of those in it who gave a voice, an abstention too. Who voted and then left the room
 * is counted with what she said, and no longer toward the quorum. A voice of somebody whose interest has come to light is
 * set aside; in a secret vote nobody can say which slip it is, so the vote is void and is taken again.
 */
export function closeVote(meeting: Meeting, proposalId: string, box: Box): Outcome<{ ended: Ended }, NotClosed> {
  const interested = ({ personId }: Voice) => meeting.interests.isInterested(personId, proposalId)
  const setAside = box.voices.filter(interested).map((voice) => voice.personId)
  if (box.secret && setAside.length > 0) {
    return { ok: true, ended: { voidBecause: 'interest', counted: noVoices, setAside } }
  }
  const left = box.voices.filter((voice) => !interested(voice))
  const quorate = quorateWith(meeting, proposalId, left)
  if (!quorate.ok) return quorate
  return { ok: true, ended: { voidBecause: null, counted: counted(box.secret ? box.slips : said(left)), setAside } }
}

/** Whether these voices, of those who are in the room, are enough for a decision, and those of enough residents. */
export function quorateWith(
  meeting: Meeting,
  proposalId: string,
  voices: readonly Voice[],
): Outcome<object, NotClosed> {
  const room = mayDecideOn(meeting, proposalId)
  if (!room.ok) return room
  const gave = new Set(voices.map((voice) => voice.personId))
  const seats = meeting.seats.filter(({ personId }) => room.deciders.includes(personId) && gave.has(personId))
  const { quorum } = meeting
  if (seats.length < quorum) {
    return refuse('too-few-voices', { voices: seats.length, quorum, shortBy: quorum - seats.length, proposalId })
  }
  const { holds, residents, voting } = residentMajority(seats)
  return holds ? ok : refuse('voices-not-resident-led', { residents, voting, proposalId })
}

/** The meeting as it was at one moment of one vote, to be kept. */
export const roomOnRecord = (meeting: Meeting, proposalId: string): MeetingOnRecord => onRecord(meeting, [proposalId])

/** The room of a vote, read back. */
export const roomOf = (kept: MeetingOnRecord): Meeting => fromRecord(kept)

export type NotTheirVoice =
  'member-has-no-vote' | 'member-declares-first' | 'member-has-interest' | 'member-not-in-the-room'

const ofAnother: Readonly<Record<NotHerVoice, NotTheirVoice>> = {
  'not-on-the-panel': 'member-has-no-vote',
  'no-vote-on-the-panel': 'member-has-no-vote',
  'declare-first': 'member-declares-first',
  'you-have-an-interest': 'member-has-interest',
  'your-score-first': 'member-declares-first',
  'scored-by-others': 'member-has-no-vote',
  'not-in-the-room': 'member-not-in-the-room',
}

/** The same reason, told to somebody who acts for that member. */
export const forAnother = ({ because }: Refusal<NotHerVoice>): Refusal<NotTheirVoice> => refuse(ofAnother[because])

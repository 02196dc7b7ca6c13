import type { InterestKind, Seat } from './interest'
import type { Meeting } from './quorum'

/** A meeting as plain data that can be kept: who sat on the panel, who was in the room, and who had an interest. */
export interface MeetingOnRecord {
  readonly seats: readonly Seat[]
  readonly presentIds: readonly string[]
  readonly quorum: number
  /** By proposal: the people on the panel with an interest in it, and of what kind. Proposals without any are left out. */
  readonly interests: Readonly<Record<string, Readonly<Record<string, InterestKind>>>>
}

/** Writes down a meeting that decided on these proposals, so that its minutes stay what they were. */
export function onRecord(meeting: Meeting, proposalIds: readonly string[]): MeetingOnRecord {
  const { seats, presentIds, quorum, interests } = meeting
  const kept = proposalIds.flatMap((proposalId) => {
    const own = seats
      .filter(({ personId }) => interests.isInterested(personId, proposalId))
      .map(({ personId }) => [personId, interests.kindOf(personId, proposalId) ?? 'direct'] as const)
    return own.length === 0 ? [] : [[proposalId, Object.fromEntries(own)] as const]
  })
  return { seats, presentIds, quorum, interests: Object.fromEntries(kept) }
}

/** The meeting as it was, read back. */
export function fromRecord({ seats, presentIds, quorum, interests }: MeetingOnRecord): Meeting {
  const kindOf = (personId: string, proposalId: string) => interests[proposalId]?.[personId]
  return {
    seats,
    presentIds,
    quorum,
    interests: {
      kindOf,
      isInterested: (personId, proposalId) => (kindOf(personId, proposalId) ?? 'none') !== 'none',
      interestedIn: (proposalId) => Object.keys(interests[proposalId] ?? {}).sort(),
    },
  }
}

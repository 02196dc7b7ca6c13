import type { InterestKind, Seat } from './interest'
import type { Meeting } from './quorum'

/** A meeting as plain data that can be kept: who sat on the panel, who was in the room, and who had an interest. */
export interface MeetingOnRecord {
  readonly seats: readonly Seat[]
  readonly presentIds: readonly string[]
  readonly quorum: number
  /** By proposal: the people on the panel, and among those who adopted the list, with an interest in it, and of what kind. Proposals without any are left out. */
  readonly interests: Readonly<Record<string, Readonly<Record<string, InterestKind>>>>
  /**
   * By proposal: who was in the room and had not said yet whether they have an interest in it, and so had no part in it.
   * Proposals on which everybody there had are left out; when missing, everybody had on all.
   */
  readonly undeclared?: Readonly<Record<string, readonly string[]>>
}

/**
 * Writes down a meeting that decided on these proposals, so that its minutes stay what they were.
 * @param others who had a part in it without a seat on the panel, such as a chair who said yes to the list
 */
export function onRecord(
  meeting: Meeting,
  proposalIds: readonly string[],
  others: readonly string[] = [],
): MeetingOnRecord {
  const { seats, presentIds, quorum, interests } = meeting
  const people = [...new Set([...seats.map(({ personId }) => personId), ...others])]
  const kept = proposalIds.flatMap((proposalId) => {
    const own = people
      .filter((personId) => interests.isInterested(personId, proposalId))
      .map((personId) => [personId, interests.kindOf(personId, proposalId) ?? 'direct'] as const)
    return own.length === 0 ? [] : [[proposalId, Object.fromEntries(own)] as const]
  })
  const here = new Set(presentIds)
  const silent = proposalIds.flatMap((proposalId) => {
    const own = seats
      .map(({ personId }) => personId)
      .filter((personId) => here.has(personId) && interests.kindOf(personId, proposalId) === undefined)
    return own.length === 0 ? [] : [[proposalId, own] as const]
  })
  return {
    ...{ seats, presentIds, quorum, interests: Object.fromEntries(kept) },
    ...(silent.length > 0 && { undeclared: Object.fromEntries(silent) }),
  }
}

/** The meeting as it was, read back. Whoever is not named with an interest, or as silent, had said that there is none. */
export function fromRecord({ seats, presentIds, quorum, interests, undeclared = {} }: MeetingOnRecord): Meeting {
  const kindOf = (personId: string, proposalId: string) =>
    interests[proposalId]?.[personId] ?? (undeclared[proposalId]?.includes(personId) ? undefined : 'none')
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

import {
  electorateOf,
  roomOf,
  type CastingSays,
  type PanelVoteResult,
  type Says,
  type VoidReason,
} from '~/domain/panel'
import { givesPoints } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { votedOn, votesOfDecision, worthOnRecord, type VoteOnRecord } from '~/records/panel/panel-vote.server'
import { interestsOfVotes } from '~/records/panel/vote-interests.server'
import { namesOf } from '~/records/people/names.server'

/** A vote of the panel that is over, as it is told: in the meeting, and in its minutes. */
export interface VoteForMinutes {
  readonly proposalId: string
  readonly reference: string
  readonly title: string
  /** 2 where the first was void and it was taken again. */
  readonly sequence: number
  readonly secret: boolean
  readonly openedAt: Instant
  readonly closedAt: Instant
  /** What it came to; nothing where it is void. */
  readonly result: Omit<PanelVoteResult, 'proposalId'> | null
  /** Where members filled in one ballot for all ideas: the most its points could have come to, and what carried it. */
  readonly ballot: { readonly possible: number; readonly barPercent: number; readonly inPoints: boolean } | null
  readonly voidBecause: VoidReason | null
  /** What it came to at the close, where an interest that came to light since has changed that. */
  readonly atTheClose: { readonly yes: number; readonly no: number; readonly abstain: number } | null
  readonly casting: { readonly name: string; readonly says: CastingSays } | null
  /** Names of those whose voice counts; each with what she said where it was by name. For the panel alone. */
  readonly voices: readonly { readonly name: string; readonly says: Says | null; readonly keyedBy: string | null }[]
  readonly steppedOut: readonly string[]
  /** Gave a voice that does not count, because they have an interest after all. */
  readonly setAside: readonly string[]
  /** In the room when it was closed and not out of it, and did not vote. */
  readonly silent: readonly string[]
}

/**
 * The panel's votes of one meeting that are over, in the order they were taken: void ones too. The published minutes tell
 * the sums, and who stepped out; who said what in a vote by name is for the panel and its officers.
 */
export async function votesForMinutes(db: Db, decisionId: string): Promise<VoteForMinutes[]> {
  const votes = (await votesOfDecision(db, decisionId)).filter((one) => one.closing !== null)
  if (votes.length === 0) return []
  const ids = [...new Set(votes.map(({ vote }) => vote.proposalId))]
  const interestsOf = await interestsOfVotes(db, votes)
  const ideas = await votedOn(db, ids)
  const people = votes.flatMap(({ voices, casting, closing }) => [
    ...voices.flatMap(({ personId, keyedBy }) => [personId, keyedBy ?? personId]),
    ...(closing?.room.seats.map(({ personId }) => personId) ?? []),
    ...(casting ? [casting.personId] : []),
  ])
  const names = await namesOf(db, [...new Set(people)])
  // Opened all at once, they were taken as they were closed.
  return votes
    .flatMap((one) => inMinutes(one, interestsOf(one), names, ideas) ?? [])
    .sort((one, other) => one.openedAt - other.openedAt || one.closedAt - other.closedAt)
}

function inMinutes(
  on: VoteOnRecord,
  interests: Parameters<typeof worthOnRecord>[1],
  names: ReadonlyMap<string, string>,
  ideas: Awaited<ReturnType<typeof votedOn>>,
): VoteForMinutes | null {
  const { vote, closing, casting, voices } = on
  const worth = worthOnRecord(on, interests)
  const idea = ideas.get(vote.proposalId)
  if (!closing || !worth || !idea) return null
  const nameOf = (personId: string) => names.get(personId) ?? ''
  const inOrder = (people: readonly string[]) => people.map(nameOf).sort((one, other) => one.localeCompare(other))
  const { yes, no, abstain, voidBecause, at } = closing
  // Those who had not declared gave no voice either.
  const { voters, undeclared, steppedOut } = electorateOf(roomOf(closing.room), vote.proposalId)
  const out = new Set([...steppedOut, ...worth.setAside])
  const gave = new Set(voices.map(({ personId }) => personId))
  const result = worth.kind === 'result' ? worth.result : null
  const changed =
    voidBecause === null &&
    (result?.yes !== yes ||
      result.no !== no ||
      result.abstain !== abstain ||
      (result.points ?? null) !== (closing.points ?? null))
  return {
    ...{ proposalId: vote.proposalId, ...idea, sequence: vote.sequence, secret: vote.secret },
    ...{ openedAt: vote.openedAt, closedAt: at },
    result: result && {
      ...{ yes: result.yes, no: result.no, abstain: result.abstain, result: result.result },
      ...(result.points != null && { points: result.points }),
    },
    ballot: vote.ballot && {
      // Blank ballots are neither for nor against, so what carries an idea leaves them out.
      possible: ((result?.yes ?? 0) + (result?.no ?? 0)) * vote.ballot.mostPoints,
      barPercent: vote.ballot.barPercent,
      inPoints: givesPoints(vote.ballot.rule),
    },
    voidBecause: worth.kind === 'void' ? worth.because : null,
    // Of a secret vote that is taken again, the first sums less the second would be what one person said.
    atTheClose: changed && !vote.secret ? { yes, no, abstain } : null,
    casting: casting && { name: nameOf(casting.personId), says: casting.says },
    voices: voices
      .filter(({ personId, counted }) => counted && !out.has(personId))
      .map(({ personId, says, keyedBy }) => ({
        ...{ name: nameOf(personId), says, keyedBy: keyedBy === null ? null : nameOf(keyedBy) },
      }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    steppedOut: inOrder([...out]),
    setAside: inOrder(worth.setAside),
    silent: inOrder([...voters, ...undeclared].filter((personId) => !gave.has(personId) && !out.has(personId))),
  }
}

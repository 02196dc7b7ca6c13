import { ok, refuse, type Outcome } from '../refusal'
import { happened, isVotingClosed, takes, type RoundCourse } from '../round'
import type { Instant } from '../time'
import { shareholders, sharesNeeded } from './two-of-three'

/** One of the three, as the record has her. */
export interface Teller {
  readonly place: number
  readonly personId: string
  /** When her key was shown to her; nothing until then. */
  readonly takenAt: Instant | null
  /** When she gave it at the close; nothing until then. */
  readonly givenAt: Instant | null
}

export type NotNamed = 'tellers-three' | 'tellers-too-late' | 'round-cancelled' | 'step-not-taken'

/** Whether these three (or nobody) may be named as tellers now: three different people, before voting opens. */
export function mayNameTellers(round: RoundCourse, people: readonly string[]): Outcome<object, NotNamed> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (!takes(round, 'vote')) return refuse('step-not-taken', { stage: 'vote' })
  if (happened(round, 'voting-opened')) return refuse('tellers-too-late')
  const different = new Set(people).size
  return people.length === 0 || (people.length === shareholders && different === shareholders)
    ? ok
    : refuse('tellers-three', { named: different })
}

export type NotTaken = 'not-a-teller' | 'tellers-too-late' | 'round-cancelled'

/** Whether a teller may be shown a key now: hers, before voting opens; a new one puts the one before out of use. */
export function mayTakeKey(round: RoundCourse, hers: Teller | undefined): Outcome<object, NotTaken> {
  if (!hers) return refuse('not-a-teller')
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  return happened(round, 'voting-opened') ? refuse('tellers-too-late') : ok
}

export type NotGiven = 'not-a-teller' | 'voting-not-over' | 'counted-already' | 'round-cancelled' | 'teller-key-given'

/** Whether a teller may give her key now: voting is closed and nothing is counted yet. */
export function mayGiveKey(round: RoundCourse, hers: Teller | undefined, now: Instant): Outcome<object, NotGiven> {
  if (!hers) return refuse('not-a-teller')
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (happened(round, 'counted')) return refuse('counted-already')
  if (!isVotingClosed(round)) return refuse('voting-not-over', { closesAt: round.dates.votingClosesAt ?? now })
  return hers.givenAt === null ? ok : refuse('teller-key-given')
}

/** Whether all three have their keys, so that the ballots are sealed for them and nobody else. */
export const tellersAreReady = (tellers: readonly Teller[]): boolean =>
  tellers.length === shareholders && tellers.every(({ takenAt }) => takenAt !== null)

/** How many more of them are needed to open the ballots. */
export const keysWanting = (tellers: readonly Teller[]): number =>
  Math.max(0, sharesNeeded - tellers.filter(({ givenAt }) => givenAt !== null).length)

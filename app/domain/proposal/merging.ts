import { ok, refuse, type Outcome } from '../refusal'
import type { RoundDates } from '../round'
import type { Instant } from '../time'
import { cameIn, type Standing } from './standing'

/** Of two ideas that become one: the one that stays, and the one that joins it. */
export const mergingSides = ['staying', 'joining'] as const
export type MergingSide = (typeof mergingSides)[number]
export type MergingAnswered = 'yes' | 'no'

export interface MergingSaid {
  readonly side: MergingSide
  readonly answer: MergingAnswered
}

/**
 * How far it has come: it `waits` for one or both to answer, both `agreed`, one said no (`refused`), one of the ideas is no
 * longer there (`gone`), or the time for it is over (`late`).
 */
export type MergingStanding = 'waits' | 'agreed' | 'refused' | 'gone' | 'late'

export interface MergingNow {
  readonly until: Instant
  readonly said: readonly MergingSaid[]
  readonly staying: Standing
  readonly joining: Standing
}

const saidBy = (said: readonly MergingSaid[], side: MergingSide) => said.find((one) => one.side === side)?.answer

/** @param inTime Whether its round still takes such things: they end with its checking. */
export function mergingStanding(
  { until, said, staying, joining }: MergingNow,
  inTime: boolean,
  now: Instant,
): MergingStanding {
  if (said.some(({ answer }) => answer === 'no')) return 'refused'
  if (mergingSides.every((side) => saidBy(said, side) === 'yes')) return 'agreed'
  if (!cameIn(staying) || !cameIn(joining)) return 'gone'
  return inTime && now < until ? 'waits' : 'late'
}

/** The last moment for both to agree: when the step after the checking has to begin. */
export const mergingUntil = ({ scoringClosesAt, votingOpensAt, decidesAt }: RoundDates): Instant =>
  scoringClosesAt ?? votingOpensAt ?? decidesAt

interface ToMerge {
  readonly id: string
  readonly roundId: string
  readonly applicantId: string | null
  readonly standing: Standing
}

export type NotMerged = 'merge-with-itself' | 'not-sent-in' | 'nobody-to-ask' | 'merge-same-person' | 'merge-waits'

/** Whether an officer can suggest that two ideas become one. `waiting`: whether one of them waits for an answer already. */
export function canBeMerged(staying: ToMerge, joining: ToMerge, waiting: boolean): Outcome<object, NotMerged> {
  if (staying.id === joining.id || staying.roundId !== joining.roundId) return refuse('merge-with-itself')
  if (!cameIn(staying.standing) || !cameIn(joining.standing)) return refuse('not-sent-in')
  if (staying.applicantId === null || joining.applicantId === null) return refuse('nobody-to-ask')
  if (staying.applicantId === joining.applicantId) return refuse('merge-same-person')
  return waiting ? refuse('merge-waits') : ok
}

/** Whether an answer is the one that settles it: the other side has said yes before. */
export const completes = (said: readonly MergingSaid[], side: MergingSide, answer: MergingAnswered): boolean =>
  answer === 'yes' && saidBy(said, side === 'staying' ? 'joining' : 'staying') === 'yes'

import { ok, refuse, type Outcome } from '../refusal'
import { destroyedFrom, happened, type RoundCourse, type RoundRules } from '../round'
import type { Instant } from '../time'

/**
 * What somebody believes to be wrong with a vote.
 * - `count`: the votes were added up wrongly
 * - `ballot`: her own vote was not counted, or not as she cast it
 * - `roll`: somebody voted who may not, or could not vote who may
 * - `conduct`: how it was run: pressure, secrecy, an officer
 */
export const challengeAbouts = ['count', 'ballot', 'roll', 'conduct', 'other'] as const
export type ChallengeAbout = (typeof challengeAbouts)[number]

/** The most characters of what she writes, and of what officers answer. */
export const mostInChallenge = 2_000
/** Waiting at once, neither answered nor passed over, of all who have not signed in: more would be one person's noise. */
export const mostUnanswered = 100
/** The same of one person who has. */
export const mostOfOne = 3

type Course = Pick<RoundCourse, 'events'> & { readonly rules: Pick<RoundRules, 'challengeDays'> }

export type NotToChallenge = 'challenge-before-count' | 'challenge-window-over' | 'challenge-not-here'

/** When the count was published; nothing before it. */
const countedAt = ({ events }: Pick<RoundCourse, 'events'>): Instant | null =>
  events.find(({ kind }) => kind === 'counted')?.at ?? null

/** Until when a count may be challenged; nothing where there is none, or it was an election elsewhere. */
export function challengesUntil(round: Course): Instant | null {
  const at = countedAt(round)
  return at === null || happened(round, 'imported') ? null : destroyedFrom(round.rules, at)
}

/** Whether somebody may say now that something is wrong with the vote. */
export function mayChallenge(round: Course, now: Instant): Outcome<object, NotToChallenge> {
  if (happened(round, 'imported')) return refuse('challenge-not-here')
  const until = challengesUntil(round)
  if (until === null) return refuse('challenge-before-count')
  return now < until ? ok : refuse('challenge-window-over', { untilAt: until })
}

/**
 * What two officers may settle together.
 * - `go-on`: money goes out though a challenge has no answer yet
 * - `run-again`: the vote does not stand, and is to be run again
 */
export const measureKinds = ['go-on', 'run-again'] as const
export type MeasureKind = (typeof measureKinds)[number]
export type MeasureAnswer = 'agreed' | 'refused' | 'taken-back'

export type NotToMeasure = 'challenge-before-count' | 'challenge-none-open' | 'vote-set-aside' | 'list-adopted-already'

/** Whether a measure makes sense as things stand. `unanswered`: challenges that stand in the way of paying. */
export function isPossibleMeasure(
  round: Pick<RoundCourse, 'events'>,
  kind: MeasureKind,
  unanswered: number,
): Outcome<object, NotToMeasure> {
  if (countedAt(round) === null || happened(round, 'imported')) return refuse('challenge-before-count')
  if (happened(round, 'vote-set-aside')) return refuse('vote-set-aside')
  if (kind === 'go-on') return unanswered > 0 ? ok : refuse('challenge-none-open')
  // What was decided since stands, and is changed by a later decision that names it.
  return happened(round, 'adopted') ? refuse('list-adopted-already') : ok
}

export interface ProposedMeasure {
  readonly kind: MeasureKind
  readonly by: string
  readonly answer: MeasureAnswer | null
}

export type NotToAnswerMeasure = NotToMeasure | 'measure-settled' | 'measure-takes-a-second' | 'measure-not-yours'

/** Whether `by` may answer it so: agreed or turned down by a second officer, taken back by the one who asked. */
export function mayAnswerMeasure(
  round: Pick<RoundCourse, 'events'>,
  measure: ProposedMeasure,
  { by, answer, unanswered }: { readonly by: string; readonly answer: MeasureAnswer; readonly unanswered: number },
): Outcome<object, NotToAnswerMeasure> {
  if (measure.answer !== null) return refuse('measure-settled')
  if (answer === 'taken-back') return by === measure.by ? ok : refuse('measure-not-yours')
  if (by === measure.by) return refuse('measure-takes-a-second')
  return answer === 'agreed' ? isPossibleMeasure(round, measure.kind, unanswered) : ok
}

export interface ChallengeStanding {
  readonly at: Instant
  readonly answered: boolean
}

/**
 * How many challenges stand in the way of paying: those without an answer, but for those that were there when two
 * officers said, with their reason, that money goes out all the same.
 */
export function inTheWay(challenges: readonly ChallengeStanding[], { events }: Pick<RoundCourse, 'events'>): number {
  const goneOn = events.findLast(({ kind }) => kind === 'challenges-passed')?.at
  return challenges.filter(({ at, answered }) => !answered && (goneOn === undefined || at > goneOn)).length
}

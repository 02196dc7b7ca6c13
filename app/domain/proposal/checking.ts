import { ok, refuse, type Outcome } from '../refusal'
import type { RoundDates } from '../round'
import { days, instant, later, type Instant } from '../time'
import { cameIn, type Standing } from './standing'

/** What is said while an idea is checked: a question to its applicant, her answer, or what she should change. */
export const said = ['question', 'answer', 'changes'] as const
export type Said = (typeof said)[number]

export interface Message {
  readonly kind: Said
  readonly at: Instant
  /** For changes that are asked for: until when they can be made. */
  readonly until: Instant | null
}

/** The latest words, and what has been said before: no thread of one idea is meant to grow beyond this. */
export const mostMessages = 40

/** Whether the last word was a question. */
export const awaitsAnswer = (messages: readonly Message[]): boolean => messages.at(-1)?.kind === 'question'

/** The changes that were asked for last; nothing when none ever were. */
export const changesAsked = <One extends Message>(messages: readonly One[]): One | undefined =>
  messages.findLast(({ kind }) => kind === 'changes')

/**
 * Whether a moment will do as the last for changes: still to come, and before the next step of the round has to begin,
 * which waits for the checking.
 */
export function canWaitUntil(
  until: Instant,
  { scoringClosesAt, votingOpensAt, decidesAt }: RoundDates,
  now: Instant,
): Outcome<object, 'until-in-the-past' | 'until-too-late'> {
  if (until <= now) return refuse('until-in-the-past')
  const latestAt = scoringClosesAt ?? votingOpensAt ?? decidesAt
  return until < latestAt ? ok : refuse('until-too-late', { latestAt })
}

/** The end of the fifth day from now, or the eve of the last day there is: a date to start from. */
export const timeForChanges = ({ scoringClosesAt, votingOpensAt, decidesAt }: RoundDates, now: Instant): Instant =>
  instant(Math.min(later(now, days(5)), later(scoringClosesAt ?? votingOpensAt ?? decidesAt, -days(1))))

/** Whether changes that were asked for can still be made. */
export function inTimeForChanges(until: Instant | null, now: Instant): Outcome<object, 'changes-time-over'> {
  return until === null || now < until ? ok : refuse('changes-time-over', { untilAt: until })
}

/** Whether those who check an idea can say what they find: not while its applicant has time to change it. */
export function canBeFound(
  standing: Standing,
  changesUntil: Instant | null,
  now: Instant,
): Outcome<object, 'not-sent-in' | 'changes-awaited'> {
  if (!cameIn(standing)) return refuse('not-sent-in')
  if (standing === 'sent-back' && changesUntil !== null && now < changesUntil)
    return refuse('changes-awaited', { untilAt: changesUntil })
  return ok
}

/**
 * Whether photos and papers can be changed: not while an idea is sent back. They are no part of a version that was sent in,
 * so that nobody could tell what became of them, nor put them back.
 */
export const picturesCanBeChanged = (standing: Standing): Outcome<object, 'pictures-stay'> =>
  standing === 'sent-back' ? refuse('pictures-stay') : ok

/** The act by which its applicant changes an idea: as a draft while ideas come in, or because she was asked to (`until`). */
export const actToChange = (standing: Standing, until: Instant | null) =>
  standing === 'sent-back' || until !== null ? 'proposal.revise' : 'proposal.edit'

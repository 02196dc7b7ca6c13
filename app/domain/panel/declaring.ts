import { ok, refuse, type Outcome } from '../refusal'
import { happened, stageOf, stages, takes, type RoundCourse } from '../round'
import type { Instant } from '../time'

export type NotNowToDeclare = 'round-cancelled' | 'too-early-to-declare' | 'decided-already'

/** On which ideas: all of the round's list, or those alone that a later decision is about. */
export type DeclaredOf = 'list' | 'change'

/**
 * Interests are declared from when the list is known, which is when checking is over, up to the decision: one that
 * comes to light at the panel's meeting still counts, and none after it can change what was scored or decided. While a
 * later decision is open (`isChanging`), which is from its beginning to its adoption, they are declared in the ideas on it.
 */
export function mayDeclareNow(
  round: RoundCourse,
  now: Instant,
  isChanging = false,
): Outcome<{ readonly of: DeclaredOf }, NotNowToDeclare> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  const place = stages.indexOf(stageOf(round, now))
  if (place < stages.indexOf('score')) return refuse('too-early-to-declare', { closesAt: round.dates.closesAt })
  if (place <= stages.indexOf('decide')) return { ...ok, of: 'list' }
  return isChanging ? { ...ok, of: 'change' } : refuse('decided-already')
}

/** When the scores were locked: by the chair, or by their date, whichever came first. Nothing while they are not. */
export function scoresLockedAt(round: RoundCourse, now: Instant): Instant | null {
  if (!takes(round, 'score')) return null
  const moments = [round.events.find(({ kind }) => kind === 'scores-locked')?.at, round.dates.scoringClosesAt]
  const past = moments.filter((moment): moment is Instant => typeof moment === 'number' && moment <= now)
  const isOver = stages.indexOf(stageOf(round, now)) > stages.indexOf('score')
  return isOver && past.length > 0 ? past.reduce((first, moment) => (moment < first ? moment : first)) : null
}

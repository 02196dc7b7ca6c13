import { ok, refuse, type Outcome } from '../refusal'
import { happened, mayNow, stageOf, stages, type RoundCourse } from '../round'
import type { Instant } from '../time'

/** Ideas of which one at most can be funded, by their references. */
export interface Exclusion {
  readonly id: string
  readonly references: readonly string[]
  readonly because: string
}

/** More than this in one set is a sign that something else is meant, such as a share for a theme. */
export const mostExcluded = 6

export type NotExcluded =
  | 'exclusions-fixed'
  | 'exclusions-scored'
  | 'exclusion-too-few'
  | 'exclusion-too-many'
  | 'exclusion-stranger'
  | 'exclusion-again'
  | 'exclusion-gone'
  | 'round-cancelled'

/**
 * Whether a chair may still say which ideas of a round cannot both be funded: until anybody has scored one (`isScored`) or
 * voting opens, and where neither is done until the list is decided on. So nobody's score or vote is read under another
 * rule than it was given under, and nobody changes who can be funded once it shows who is ahead.
 */
export function mayExclude(
  round: RoundCourse,
  now: Instant,
  isScored: boolean,
): Outcome<object, 'exclusions-fixed' | 'exclusions-scored' | 'round-cancelled'> {
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  const isVotedOn = happened(round, 'voting-opened') || mayNow(round, 'vote', now).ok
  const isDecidedOn = stages.indexOf(stageOf(round, now)) >= stages.indexOf('decide')
  if (isVotedOn || isDecidedOn) return refuse('exclusions-fixed')
  return isScored || happened(round, 'scores-locked') ? refuse('exclusions-scored') : ok
}

/** Whether these make a set: two or more of the round's ideas, all on its list, and not said before. */
export function fitsExclusion(
  references: readonly string[],
  listed: ReadonlySet<string>,
  there: readonly Exclusion[],
): Outcome<object, NotExcluded> {
  const set = new Set(references)
  if (set.size < 2) return refuse('exclusion-too-few')
  if (set.size > mostExcluded) return refuse('exclusion-too-many', { most: mostExcluded })
  if (references.some((one) => !listed.has(one))) return refuse('exclusion-stranger')
  const same = (one: Exclusion) => one.references.length === set.size && one.references.every((idea) => set.has(idea))
  return there.some(same) ? refuse('exclusion-again') : ok
}

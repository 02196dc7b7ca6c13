import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/**
 * What becomes of a condition:
 * - `met`: it is so, and somebody says what showed it
 * - `not-met`: it is so no longer
 * - `let-go`: a later decision did not ask for it any more
 */
export const conditionTurns = ['met', 'not-met', 'let-go'] as const
export type ConditionTurn = (typeof conditionTurns)[number]

export interface ConditionEvent {
  readonly kind: ConditionTurn
  /** What showed it, or why not. */
  readonly because: string
  readonly at: Instant
  readonly by: string
}

/** What has to be so before any money of an award is paid, as the decision said it, and what was written down since. */
export interface Condition {
  readonly id: string
  readonly awardId: string
  readonly words: string
  readonly givenAt: Instant
  /** In the order they were written. */
  readonly events: readonly ConditionEvent[]
}

/** It waits: nobody has said that it is so, or it is so no longer. */
export const isUnmet = ({ events }: Pick<Condition, 'events'>): boolean => {
  const last = events.at(-1)?.kind
  return last === undefined || last === 'not-met'
}

/** It counts: no later decision has let it go. */
export const isStillAsked = ({ events }: Pick<Condition, 'events'>): boolean => events.at(-1)?.kind !== 'let-go'

/** Nothing is paid while one of them is open; the refusal names those that are. */
export function allMet(conditions: readonly Condition[]): Outcome<object, 'conditions-open'> {
  const open = conditions.filter(isUnmet)
  if (open.length === 0) return ok
  return refuse('conditions-open', { count: open.length, words: open.map(({ words }) => words).join('; ') })
}

export type NotTicked = 'condition-let-go' | 'condition-needs-words'

/** Whether somebody may write down that a condition is met, or is no longer: always with what showed it. */
export function mayTick(condition: Condition, because: string): Outcome<object, NotTicked> {
  if (!isStillAsked(condition)) return refuse('condition-let-go')
  return because.trim() === '' ? refuse('condition-needs-words') : ok
}

/**
 * What a later word of the panel does to an award's conditions: those that it does not ask for any more are let go, those
 * that it asks for anew are given, and one that is asked for in the same words stays as it is, met or not.
 */
export function conditionsAfter(
  before: readonly Condition[],
  asked: readonly string[],
): { readonly letGo: readonly Condition[]; readonly given: readonly string[] } {
  const standing = before.filter(isStillAsked)
  const known = new Set(standing.map(({ words }) => words))
  return {
    letGo: standing.filter(({ words }) => !asked.includes(words)),
    given: [...new Set(asked)].filter((words) => !known.has(words)),
  }
}

/**
 * Whether a condition was certainly open at a moment: it was given before, and was neither met nor let go by then. What
 * was written in that very moment may have come first.
 */
export function wasOpenAt({ givenAt, events }: Condition, moment: Instant): boolean {
  if (givenAt >= moment || events.some(({ at, kind }) => at === moment && kind !== 'not-met')) return false
  return isUnmet({ events: events.filter(({ at }) => at < moment) })
}

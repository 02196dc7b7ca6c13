import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/** The public answers of a proposal, by question. Who should be paid is private and stands elsewhere. */
export interface Answers {
  /** What do you want to do? */
  readonly idea?: string
  /** Who will it be good for? */
  readonly whoBenefits?: string
  /** Who is helping? */
  readonly whoHelps?: string
  /** What will the money be spent on? */
  readonly spentOn?: string
  /** When will it happen? */
  readonly when?: string
  /** It is for the whole area, and so names no neighbourhood. */
  readonly everywhere?: boolean
}

export const proposalEventKinds = ['submitted', 'taken-back', 'eligible', 'not-eligible', 'withdrawn'] as const
export type ProposalEventKind = (typeof proposalEventKinds)[number]

export interface ProposalEvent {
  readonly kind: ProposalEventKind
  readonly at: Instant
}

/** Where a proposal stands: its last event says. A draft has none, or has been taken back. */
export type Standing = 'draft' | 'submitted' | 'eligible' | 'not-eligible' | 'withdrawn'

export function standingOf(events: readonly ProposalEvent[]): Standing {
  const last = events.at(-1)
  if (last === undefined || last.kind === 'taken-back') return 'draft'
  return last.kind
}

/** Whether it is on the list that is scored and voted on: found eligible, or submitted where nobody checks. */
export const stands = (standing: Standing, roundChecks: boolean): boolean =>
  standing === 'eligible' || (!roundChecks && standing === 'submitted')

/** Whether anyone may read it: once handed in, and as long as it has not been withdrawn. */
export const isPublic = (standing: Standing): boolean => standing !== 'draft' && standing !== 'withdrawn'

/** Whether its answers may be changed as it stands; the round's own deadline is the policy's business. */
export function canBeChanged(standing: Standing): Outcome<object, 'already-sent-in' | 'proposal-withdrawn'> {
  if (standing === 'draft') return ok
  return refuse(standing === 'withdrawn' ? 'proposal-withdrawn' : 'already-sent-in')
}

import type { Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import type { OwnId } from './application-form'
import type { BudgetLine } from './budget'
import type { OwnAnswer } from './question'

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
  /** The same line by line, and who gives what. */
  readonly budget?: readonly BudgetLine[]
  /** What would you do with less? */
  readonly half?: string
  /** The smallest sum that is of any use. */
  readonly smallestPence?: Pence
  /** When will it happen? */
  readonly when?: string
  /** It is for the whole area, and so names no neighbourhood. */
  readonly everywhere?: boolean
  /** The place of the area's own list where it happens. It lies in the neighbourhood that stands with the proposal. */
  readonly placeId?: string
  /** Which of the area's strengths does it use, what help does it want, and what help does it offer? */
  readonly strengths?: readonly string[]
  readonly helpWanted?: readonly string[]
  readonly helpOffered?: readonly string[]
  /** To the partnership's own questions, as far as everyone may read the answers. */
  readonly [own: OwnId]: OwnAnswer
}

export const proposalEventKinds = [
  'submitted',
  'taken-back',
  'sent-back',
  'eligible',
  'not-eligible',
  'withdrawn',
  'joined',
] as const
export type ProposalEventKind = (typeof proposalEventKinds)[number]

export interface ProposalEvent {
  readonly kind: ProposalEventKind
  readonly at: Instant
}

/**
 * Where a proposal stands: its last event says. A draft has none, or has been taken back; one that is `sent-back` is with
 * its applicant to be changed, because those who check it asked for that; one
 * that has `joined` another goes no further itself.
 */
export type Standing = 'draft' | 'submitted' | 'sent-back' | 'eligible' | 'not-eligible' | 'withdrawn' | 'joined'

export function standingOf(events: readonly ProposalEvent[]): Standing {
  const last = events.at(-1)
  if (last === undefined || last.kind === 'taken-back') return 'draft'
  return last.kind
}

/** Whether it is on the list that is scored and voted on: found eligible, or submitted where nobody checks. */
export const stands = (standing: Standing, roundChecks: boolean): boolean =>
  standing === 'eligible' || (!roundChecks && standing === 'submitted')

/** Whether anyone may read it: once handed in, as long as it is not being changed and has not been withdrawn. */
export const isPublic = (standing: Standing): boolean => standing !== 'sent-back' && cameIn(standing)

/** Whether those who check have it before them, if only as it was before it went back to be changed. */
export const cameIn = (standing: Standing): boolean =>
  standing !== 'draft' && standing !== 'withdrawn' && standing !== 'joined'

/** Where it stands as its applicant is told: what the checkers found, only once they have finished. */
export const asTold = (standing: Standing, checked: boolean): Standing =>
  !checked && (standing === 'eligible' || standing === 'not-eligible') ? 'submitted' : standing

/** Whether its answers may be changed as it stands; the round's own deadline is the policy's business. */
export function canBeChanged(standing: Standing): Outcome<object, 'already-sent-in' | 'proposal-withdrawn'> {
  if (standing === 'draft' || standing === 'sent-back') return ok
  return refuse(standing === 'withdrawn' ? 'proposal-withdrawn' : 'already-sent-in')
}

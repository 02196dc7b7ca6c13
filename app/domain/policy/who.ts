import type { RoleKind } from '../people'
import type { Share } from '../proposal'
import type { Stage } from '../round'

/**
 * Who may do an act, beside holders of a role:
 * - `anyone`: nobody need sign in
 * - `signed-in`: anyone who is
 * - `resident`: known to live in the area
 * - `voting-member`: a panel member with a vote
 * - `applicant`: the one whose proposal it is
 * - `co-applicant`: who writes on it with her; `commenter`: who says what she thinks of it; `reader`: who reads along
 */
export type Who = 'anyone' | 'signed-in' | 'resident' | 'voting-member' | Sharer | RoleKind

/** Those who are named by what they have to do with the proposal. */
export type Sharer = 'applicant' | 'co-applicant' | 'commenter' | 'reader'

export const shareOfSharer: Readonly<Record<Sharer, Share>> = {
  applicant: 'own',
  'co-applicant': 'edit',
  commenter: 'comment',
  reader: 'read',
}
export const isSharer = (who: Who): who is Sharer => Object.hasOwn(shareOfSharer, who)

export interface PolicyRow {
  /** Any of these may. */
  readonly who: readonly Who[]
  /** Only while the round is at this stage; whenever, when left out. */
  readonly stage?: Stage
  /** With it: from that stage on, until the end of this later one. */
  readonly until?: Stage
  /** Refused to someone with an interest in the proposal it is about. */
  readonly unlessInterest?: true
  /** An officer shows with her passkey that it is she, unless she did within the last five minutes. */
  readonly stepUp?: true
}

export const officers = ['chair', 'treasurer', 'authoriser'] as const
export const writers = ['applicant', 'co-applicant'] as const
export const sharers = [...writers, 'commenter', 'reader'] as const

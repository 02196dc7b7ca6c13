import { ok, refuse, type Outcome } from '../refusal'
import { days, hours, later, type Instant } from '../time'

/** How long an invitation stands, from when it was last sent. */
export const invitationLasts = days(30)
/** An invitation is sent again at most so often … */
export const resendAfter = hours(1)
/** … and so many times in all: after that it is for somebody to knock at the door. */
export const mostSendings = 5

/**
 * Where an invitation leads: saying where she lives, the partnership's own page, or a round's application, scoring or
 * vote.
 */
export const landings = ['join', 'front', 'apply', 'scoring', 'vote'] as const
export type Landing = (typeof landings)[number]
/** Those that need to know which round. */
export const roundLandings = ['apply', 'scoring', 'vote'] as const satisfies Landing[]

export const needsRound = (landing: Landing): boolean => roundLandings.some((one) => one === landing)

/** The path of the page an invitation leads to. @throws Error when a landing needs a round and none is given. */
export function landingPath(partnershipSlug: string, landing: Landing, roundSlug: string | null): string {
  const home = `/p/${partnershipSlug}`
  if (landing === 'front') return home
  if (landing === 'join') return `${home}/join`
  if (roundSlug === null) throw new Error(`an invitation to '${landing}' names no round`)
  return `${home}/rounds/${roundSlug}/${landing}`
}

/** An invitation as its record stands. */
export interface Invited {
  readonly sentAt: Instant
  readonly timesSent: number
  readonly expiresAt: Instant
  readonly acceptedAt: Instant | null
  readonly withdrawnAt: Instant | null
}

export type InvitationState = 'waiting' | 'accepted' | 'withdrawn' | 'run-out'

export function invitationState({ acceptedAt, withdrawnAt, expiresAt }: Invited, now: Instant): InvitationState {
  if (acceptedAt !== null) return 'accepted'
  if (withdrawnAt !== null) return 'withdrawn'
  return now < expiresAt ? 'waiting' : 'run-out'
}

export type InvitationOver = 'invitation-accepted' | 'invitation-withdrawn'
export type NotResent = InvitationOver | 'invitation-sent-lately' | 'invitation-sent-often'
export type NotOpened = 'invitation-unknown' | 'invitation-used' | 'invitation-withdrawn' | 'invitation-run-out'

/** Whether it can still be taken back. */
export function mayWithdrawInvitation({ acceptedAt, withdrawnAt }: Invited): Outcome<object, InvitationOver> {
  if (acceptedAt !== null) return refuse('invitation-accepted')
  return withdrawnAt === null ? ok : refuse('invitation-withdrawn')
}

/** Whether one more letter may go to someone who has not answered; if not yet, from when. */
export function mayResend(invited: Invited, now: Instant): Outcome<object, NotResent> {
  const open = mayWithdrawInvitation(invited)
  if (!open.ok) return open
  if (invited.timesSent >= mostSendings) return refuse('invitation-sent-often', { most: mostSendings })
  const againAt = later(invited.sentAt, resendAfter)
  return now < againAt ? refuse('invitation-sent-lately', { againAt }) : ok
}

/** Whether somebody who holds its secret may come in by it. */
export function mayOpen(invited: Invited | undefined, now: Instant): Outcome<object, NotOpened> {
  if (!invited) return refuse('invitation-unknown')
  const state = invitationState(invited, now)
  if (state === 'accepted') return refuse('invitation-used')
  if (state === 'withdrawn') return refuse('invitation-withdrawn')
  return state === 'waiting' ? ok : refuse('invitation-run-out')
}

import { ok, refuse, type Outcome } from '../refusal'
import { days, hours, later, type Instant } from '../time'

/** How long an invitation stands, from when it was last sent. */
export const invitationLasts = days(30)
/** An invitation is sent again at most so often … */
export const resendAfter = hours(1)
/** … and so many times in all: after that it is for somebody to knock at the door. */
export const mostSendings = 5

/** So many people of lists a partnership invites in a day: two of the longest lists, and no door to flooding the mail. */
export const mostListedADay = 20_000

/** Whether a list of so many may still go today, after so many of other lists. */
export const mayInviteListed = (people: number, today: number): Outcome<object, 'list-many-today'> =>
  people + today <= mostListedADay ? ok : refuse('list-many-today', { most: mostListedADay, today })

/**
 * Where an invitation leads: saying where she lives, the partnership's own page, or a round's application, scoring or
 * vote.
 */
export const landings = ['join', 'front', 'apply', 'scoring', 'vote'] as const
export type Landing = (typeof landings)[number]
/** Those that need to know which round. */
export const roundLandings = ['apply', 'scoring', 'vote'] as const satisfies Landing[]

export const needsRound = (landing: Landing): boolean => roundLandings.some((one) => one === landing)

/**
 * The path of the page an invitation leads to; with an idea's reference, the idea's own page. @throws Error when a landing
 * needs a round and none is given.
 */
export function landingPath(
  partnershipSlug: string,
  landing: Landing,
  roundSlug: string | null,
  reference: string | null = null,
): string {
  const home = `/p/${partnershipSlug}`
  if (landing === 'front') return home
  if (landing === 'join') return `${home}/join`
  if (roundSlug === null) throw new Error(`an invitation to '${landing}' names no round`)
  return [home, 'rounds', roundSlug, landing, ...(reference === null ? [] : [reference])].join('/')
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
export type NotResent = InvitationOver | 'invitation-let-go' | 'invitation-sent-lately' | 'invitation-sent-often'
export type NotOpened = 'invitation-unknown' | 'invitation-used' | 'invitation-withdrawn' | 'invitation-run-out'

/** Whether it can still be taken back. */
export function mayWithdrawInvitation({ acceptedAt, withdrawnAt }: Invited): Outcome<object, InvitationOver> {
  if (acceptedAt !== null) return refuse('invitation-accepted')
  return withdrawnAt === null ? ok : refuse('invitation-withdrawn')
}

/** Whether one more letter may go to someone who has not answered; if not yet, from when. */
export function mayResend(invited: Invited & { readonly name: string }, now: Instant): Outcome<object, NotResent> {
  const open = mayWithdrawInvitation(invited)
  if (!open.ok) return open
  // Whom it was for is not known any more.
  if (invited.name === '') return refuse('invitation-let-go')
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
